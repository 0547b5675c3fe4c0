using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Sheets;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// Sets an edition as a leaflet or card: a front, a panel for each chapter, and lines to write on where panels are left over. The outside
/// of a discreet card says nothing but a neutral title and the language; its back is left free.
/// </summary>
internal sealed class FoldedSheet
{
    private readonly FontLibrary fonts;
    private readonly BookStyle style;
    private readonly FoldedForm form;
    private readonly Edition edition;
    private readonly TextMaker plain;
    private readonly FoldPlan plan;
    private readonly TagNode document = new(PdfTag.Document, null);

    private FoldedSheet(TypeLibraries type, BookStyle style, FoldedForm form, Edition edition)
    {
        (fonts, this.style, this.form, this.edition) = (type.Fonts, style, form, edition);
        plain = new TextMaker(style, edition, type, PageNumbers.None);
        plan = FoldPlan.Of(form, style.Page.Width, style.Page.Height, edition.Locale.RightToLeft);
    }

    internal static Book Set(TypeLibraries type, BookStyle style, FoldedForm form, Edition edition, PressProfile press)
    {
        var sheet = new FoldedSheet(type, style, form, edition);
        var panels = sheet.Panels();
        var set = Copyfitting.Fit(style.Fit, [.. panels.Select(p => p.Set)]);
        var slugs = press.Marks.HasSlug ? new SlugLines(type.Fonts, style, press, [edition]).Set(style.Page.Width, 2, "side") : [];
        return new Book(
            edition,
            style,
            press,
            [.. set.Select((s, i) => new Page(i + 1, panels[i].Geometry, s.Items))],
            [.. set.SelectMany(s => s.Problems), .. slugs.SelectMany(s => s.Problems)])
        {
            Slugs = slugs,
            FreePages = [.. panels.Select((p, i) => (p.IsFree, Number: i + 1)).Where(p => p.IsFree).Select(p => p.Number)],
        };
    }

    /// <summary>The panels that a chapter can stand on.</summary>
    internal static int RoomForChapters(FoldedForm form)
    {
        var panels = FoldPlan.Of(form, form.Panels.Sum(), form.Panels.Sum(), rightToLeft: false).Panels;
        return panels.Skip(1).Count(p => !form.IsDiscreet || !p.IsFace);
    }

    private ImmutableArray<Panel> Panels()
    {
        var chapters = new Queue<EditionChapter>(edition.Chapters);
        var lastWithText = Enumerable.Range(0, plan.Panels.Length).Where(HasChapter).Take(edition.Chapters.Length).LastOrDefault();
        return
        [
            .. plan.Panels.Select((place, i) =>
            {
                var geometry = GeometryOf(place.Area);
                return i == 0 ? new Panel(geometry, IsFree: false, (step, _) => Front(plain.Fit(step, false), geometry))
                    : HasChapter(i) && chapters.TryDequeue(out var chapter) ? new Panel(geometry, IsFree: false, (step, shorter) => Text(plain.Fit(step, shorter), geometry, chapter, i == lastWithText))
                    : new Panel(geometry, IsFree: true, (step, _) => Free(plain.Fit(step, false), geometry));
            }),
        ];
    }

    private bool HasChapter(int panel) => panel > 0 && (!form.IsDiscreet || !plan.Panels[panel].IsFace);

    private PageGeometry GeometryOf(Rect area) =>
        new(area.Width, area.Height, style.Page.Bleed, style.Page.Inner, style.Page.Outer, style.Page.Top, style.Page.Bottom, edition.Locale.RightToLeft);

    private SetFrame Front(TextMaker maker, PageGeometry geometry)
    {
        if (!form.IsDiscreet)
        {
            var (cover, problems) = new FrontMatter(fonts, maker, geometry).Cover(document.Child(PdfTag.Part));
            return new SetFrame(cover.Items, problems);
        }

        var section = document.Child(PdfTag.Part).Child(PdfTag.Sect);
        var language = EditionNotices.LanguageName(edition);
        ImmutableArray<LayoutBlock> blocks =
        [
            maker.Make(edition.NeutralTitle, TextRole.Title, maker.Node(PdfTag.H1, section, edition.NeutralTitle)),
            maker.Make(language, TextRole.Subtitle, maker.Node(PdfTag.P, section, language)),
        ];
        var column = Column.Set(fonts, blocks, geometry.ColumnWidth, maker.RightToLeft);
        var set = SetFrame.Of(column, geometry.ColumnHeight, maker.Node(PdfTag.P, null, edition.NeutralTitle));
        var ground = new FillItem(new Rect(0, 0, geometry.Width, geometry.Height).Grow(geometry.Bleed), style.Cover.Ground);
        return new SetFrame([ground], []).With(set.Move(LeftOf(geometry), geometry.Top + ((geometry.ColumnHeight - column.Height) / 2)));
    }

    private SetFrame Text(TextMaker maker, PageGeometry geometry, EditionChapter chapter, bool hasImprint)
    {
        var part = document.Child(PdfTag.Part);
        var (foot, footHeight) = Foot(maker, geometry, part, hasImprint);
        var column = Column.Set(fonts, ChapterBlocks.Make(maker, chapter, part), geometry.ColumnWidth, maker.RightToLeft);
        var owner = new TagNode(PdfTag.Sect, null) { Origin = chapter.Title.Origin };
        return SetFrame.Of(column, geometry.ColumnHeight - footHeight, owner).Move(LeftOf(geometry), geometry.Top).With(foot);
    }

    private SetFrame Free(TextMaker maker, PageGeometry geometry)
    {
        // On the outside of a discreet card nothing tells that there is something to hide.
        EditionText? warning = form.IsDiscreet ? null : edition.Interface[InterfaceKey.NotesSafety];
        var part = document.Child(PdfTag.Part);
        var column = new RuledPanel(fonts, maker).Set(edition.Interface[InterfaceKey.Notes], warning, part.Child(PdfTag.Sect), geometry.ColumnWidth, geometry.ColumnHeight);
        return new SetFrame(column.Items, column.Problems).Move(LeftOf(geometry), geometry.Top);
    }

    /// <summary>At the foot of each panel with text that it is a draft; on the last one the imprint, which says so too.</summary>
    private (SetFrame Foot, double Height) Foot(TextMaker maker, PageGeometry geometry, TagNode part, bool hasImprint)
    {
        var section = part.Child(PdfTag.Sect);
        ImmutableArray<EditionText> texts = hasImprint ? EditionNotices.ShortImprint(edition)
            : edition.IsDraft ? [edition.Interface[InterfaceKey.DraftTranslation]]
            : [];
        if (texts.IsEmpty)
        {
            return (new SetFrame([], []), 0);
        }

        var column = Column.Set(
            fonts,
            [.. texts.Select(t => (LayoutBlock)maker.Make(t, TextRole.Running, maker.Node(PdfTag.P, section, t)))],
            geometry.ColumnWidth,
            maker.RightToLeft);
        var set = new SetFrame(column.Items, column.Problems).Move(LeftOf(geometry), geometry.Height - geometry.Bottom - column.Height);
        return (set, column.Height + (maker.Style.Roles[TextRole.Running].Leading / 2));
    }

    /// <summary>The wider margin is at both sides: neither edge is bound.</summary>
    private static double LeftOf(PageGeometry geometry) => geometry.Inner;

    /// <param name="IsFree">Left free for writing.</param>
    /// <param name="Set">Sets it in a size, and in shorter versions where asked to.</param>
    private sealed record Panel(PageGeometry Geometry, bool IsFree, Func<FitStep, bool, SetFrame> Set);
}
