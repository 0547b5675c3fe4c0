using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// Sets a poster: one edition with its chapters, or the title, the subtitle and the number of several editions side by side. At the foot are strips to
/// tear off, each with nothing but the number and a language, so that whoever carries one carries nothing that tells.
/// </summary>
internal sealed class PosterSheet
{
    // In points, between the text and the strips, and between the places of languages.
    private const double Gap = 20;
    private const double ColumnGap = 36;

    // Between the ends of a strip and its text: 6 mm.
    private const double StripMargin = 17;

    // Of a line along which strips are cut.
    private const double CutWidth = 0.5;

    private static readonly RunningOwner Copy = new(PdfArtifact.Layout);

    private readonly TypeLibraries type;
    private readonly BookStyle style;
    private readonly PosterForm form;
    private readonly ImmutableArray<Edition> editions;
    private readonly PageGeometry geometry;
    private readonly TagNode document = new(PdfTag.Document, null);

    private PosterSheet(TypeLibraries type, BookStyle style, PosterForm form, ImmutableArray<Edition> editions)
    {
        (this.type, this.style, this.form, this.editions) = (type, style, form, editions);
        var page = style.Page;
        geometry = new PageGeometry(page.Width, page.Height, page.Bleed, page.Inner, page.Outer, page.Top, page.Bottom, editions[0].Locale.RightToLeft);
    }

    private double StripTop => form.Strips > 0 ? geometry.Height - form.StripHeight : geometry.Height;

    internal static Book Set(TypeLibraries type, BookStyle style, PosterForm form, ImmutableArray<Edition> editions, PressProfile press)
    {
        var sheet = new PosterSheet(type, style, form, editions);
        var ground = new SetFrame([.. sheet.Ground()], []);
        var foot = sheet.Foot(new TextMaker(style, editions[0], type, PageNumbers.None));
        var room = sheet.StripTop - style.Page.Bottom - foot.Height - Gap - style.Page.Top;
        var text = form.IsTogether ? sheet.Together(room) : sheet.Alone(room);
        var strips = form.Strips > 0 ? sheet.Strips() : new SetFrame([], []);
        var all = ground.With(text).With(foot.Set).With(strips);
        var slugs = press.Marks.HasSlug ? new SlugLines(type.Fonts, style, press, editions).Set(style.Page.Width, 1, "side") : [];
        return new Book(editions[0], style, press, [new Page(1, sheet.geometry, all.Items)], [.. all.Problems, .. slugs.SelectMany(s => s.Problems)])
        {
            Editions = editions,
            Slugs = slugs,
        };
    }

    /// <summary>Down to the strips, which are white so that they can be written on: the publication's drawing, or plain with a band above their ends.</summary>
    private IEnumerable<PageItem> Ground()
    {
        var cover = style.Cover;
        var page = new Rect(0, 0, geometry.Width, geometry.Height).Grow(geometry.Bleed);
        var bottom = form.Strips > 0 ? StripTop : page.Bottom;
        var band = style.Page.Bottom / 2;
        var ground = page with { Height = bottom - page.Y };
        yield return new FillItem(ground, cover.Ground);
        if (editions[0].Publication.Cover is { } drawing)
        {
            yield return CoverArt.Fill(style, drawing.Image, ground, geometry.RightToLeft);
            yield break;
        }

        yield return new FillItem(page with { Y = bottom - band, Height = band }, cover.Land);
    }

    private SetFrame Alone(double room)
    {
        var plain = Maker(editions[0]);
        return Copyfitting.Fit(style.Fit, [(step, shorter) => Text(plain.Fit(step, shorter), geometry.ColumnWidth, room)])[0].Move(geometry.Inner, geometry.Top);
    }

    private SetFrame Text(TextMaker maker, double width, double room)
    {
        var part = document.Child(PdfTag.Part);
        ImmutableArray<LayoutBlock> blocks = [.. Titles(maker, part.Child(PdfTag.Sect)), .. maker.Edition.Chapters.SelectMany(c => ChapterBlocks.Make(maker, c, part))];
        return SetFrame.Of(Column.Set(type.Fonts, blocks, width, maker.RightToLeft), room, new TagNode(PdfTag.P, null) { Origin = maker.Edition.Title.Origin });
    }

    /// <summary>In rows of equal height, from left to right whatever the languages are.</summary>
    private SetFrame Together(double room)
    {
        var columns = (int)Math.Ceiling(Math.Sqrt(editions.Length));
        var rows = (editions.Length + columns - 1) / columns;
        var width = (geometry.ColumnWidth - ((columns - 1) * ColumnGap)) / columns;
        var height = (room - ((rows - 1) * Gap)) / rows;
        var makers = editions.Select(Maker).ToImmutableArray();
        var set = Copyfitting.Fit(style.Fit, [.. makers.Select(plain => (Func<FitStep, bool, SetFrame>)((step, shorter) => Place(plain.Fit(step, shorter), width, height)))]);
        return set.Select((s, i) => s.Move(geometry.Inner + (i % columns * (width + ColumnGap)), geometry.Top + (i / columns * (height + Gap))))
            .Aggregate(new SetFrame([], []), (all, s) => all.With(s));
    }

    /// <summary>One language's place on a poster of several.</summary>
    private SetFrame Place(TextMaker maker, double width, double height)
    {
        var section = LanguagePart(maker.Edition).Child(PdfTag.Sect);
        List<LayoutBlock> blocks = [.. Titles(maker, section)];
        if (maker.Edition.TearOff is { } number)
        {
            blocks.Add(maker.Make(number, TextRole.ContactPhone, maker.Node(PdfTag.P, section, number)));
        }

        if (maker.Edition.IsDraft)
        {
            var notice = maker.Edition.Interface[InterfaceKey.DraftTranslation];
            blocks.Add(maker.Make(notice, TextRole.Running, maker.Node(PdfTag.P, section, notice)));
        }

        return SetFrame.Of(Column.Set(type.Fonts, [.. blocks], width, maker.RightToLeft), height, new TagNode(PdfTag.P, section) { Origin = maker.Edition.Title.Origin });
    }

    private static IEnumerable<LayoutBlock> Titles(TextMaker maker, TagNode section) =>
    [
        maker.Make(maker.Edition.Title, TextRole.Title, maker.Node(PdfTag.H1, section, maker.Edition.Title)),
        maker.Make(maker.Edition.Subtitle, TextRole.Subtitle, maker.Node(PdfTag.P, section, maker.Edition.Subtitle)),
    ];

    /// <summary>The imprint, small: it is read from near.</summary>
    private (SetFrame Set, double Height) Foot(TextMaker maker)
    {
        var section = LanguagePart(maker.Edition).Child(PdfTag.Sect);
        ImmutableArray<LayoutBlock> blocks = [.. EditionNotices.ShortImprint(maker.Edition).Select(n => (LayoutBlock)maker.Make(n, TextRole.Running, maker.Node(PdfTag.P, section, n)))];
        var column = Column.Set(type.Fonts, blocks, geometry.ColumnWidth, maker.RightToLeft);
        return (new SetFrame(column.Items, column.Problems).Move(geometry.Inner, StripTop - style.Page.Bottom - column.Height), column.Height);
    }

    private SetFrame Strips()
    {
        var width = geometry.Width / form.Strips;
        var strips = Copyfitting.Fit(style.Fit, [.. editions.Select(e => (Func<FitStep, bool, SetFrame>)((step, _) => Strip(Maker(e).Fit(step, false), width)))]);
        var all = new SetFrame([], [.. strips.SelectMany(s => s.Problems)]);
        for (var i = 0; i < form.Strips; i++)
        {
            // The same strip again is no other text.
            var (strip, left, isCopy) = (strips[i % strips.Length], i * width, i >= strips.Length);
            all = all with { Items = [.. all.Items, .. strip.Items.Select(item => new TurnedItem(isCopy ? item with { Owner = Copy } : item, left, geometry.Height - StripMargin))] };
        }

        ImmutableArray<PageItem> cuts =
        [
            .. Enumerable.Range(1, form.Strips - 1).Select(i => new FillItem(
                new Rect((i * width) - (CutWidth / 2), StripTop, CutWidth, form.StripHeight + geometry.Bleed),
                PictureInks.TextInk(style))),
        ];
        return all.With(new SetFrame(cuts, []));
    }

    /// <summary>As it lies: its lines run along the strip, from its foot upwards on the poster.</summary>
    private SetFrame Strip(TextMaker maker, double width)
    {
        var section = LanguagePart(maker.Edition).Child(PdfTag.Sect);
        var blocks = new[] { maker.Edition.TearOff, EditionNotices.OwnLanguageName(maker.Edition) }
            .OfType<EditionText>()
            .Select(line => (LayoutBlock)maker.Make(line, TextRole.Strip, maker.Node(PdfTag.P, section, line)));
        var column = Column.Set(type.Fonts, [.. blocks], form.StripHeight - (2 * StripMargin), maker.RightToLeft);
        var set = SetFrame.Of(column, width, new TagNode(PdfTag.P, section) { Origin = maker.Edition.Publication.Span });
        return set.Move(0, (width - column.Height) / 2);
    }

    private TagNode LanguagePart(Edition edition) =>
        new(PdfTag.Part, document) { Language = editions.Length > 1 ? edition.Locale.Tag : null, Origin = edition.Title.Origin };

    private TextMaker Maker(Edition edition) => new(style, edition, type, PageNumbers.None);
}
