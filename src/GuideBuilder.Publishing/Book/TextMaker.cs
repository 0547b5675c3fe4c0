using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>Turns an edition's texts into text blocks in the book's style.</summary>
internal sealed class TextMaker(BookStyle style, Edition edition, TypeLibraries type, PageNumbers pages)
{
    private readonly RunMaker runs = new(style, edition, pages);

    internal BookStyle Style { get; } = style;

    internal Edition Edition { get; } = edition;

    /// <summary>Whether passages are set in their shorter version, where the translator wrote one.</summary>
    internal bool PrefersShorter { get; init; }

    internal bool RightToLeft => Edition.Locale.RightToLeft;

    /// <summary>The notes of the chapter that is being set, by id; none outside of chapters.</summary>
    internal NoteBlocks? Notes { get; private init; }

    internal TextMaker With(NoteBlocks notes) => new(Style, Edition, type, pages) { Notes = notes, PrefersShorter = PrefersShorter };

    /// <summary>The same texts in another size, or in their shorter versions.</summary>
    internal TextMaker Fit(FitStep step, bool prefersShorter) => new(Style.Scale(step), Edition, type, pages) { PrefersShorter = prefersShorter };

    /// <param name="keepWithNext">Whether what follows must begin on the same page.</param>
    internal TextBlock Make(EditionText text, TextRole role, TagNode owner, bool keepWithNext = false)
    {
        text = Choose(text);
        var locale = LocaleOf(text);
        var made = runs.Make(text, role, locale, owner);
        return new TextBlock(
            [.. made.Select(m => m.Run)],
            StyleOf(text, role, locale) with { KeepWithNext = keepWithNext },
            text.Language,
            locale.Script,
            locale.RightToLeft,
            owner)
        {
            Footnotes = Footnotes(made),
        };
    }

    /// <summary>A node for a text, with its language where it is not the edition's.</summary>
    internal TagNode Node(PdfTag tag, TagNode? parent, EditionText text) => new(tag, parent)
    {
        Language = text.Language == Edition.Locale.Tag ? null : text.Language,
        Passage = text.PlainText,
        Mark = text.Mark,
        Origin = text.Origin,
    };

    internal ImmutableArray<InlineRun> Runs(EditionText text, TextRole role, object owner) =>
        [.. runs.Make(Choose(text), role, LocaleOf(text), owner).Select(m => m.Run)];

    /// <summary>A text of the tool's own that is not translated: a page number, a list's marker.</summary>
    internal InlineRun Plain(string text, TextRole role, object? owner) => runs.Plain(text, role, owner);

    /// <summary>Of a text of the tool's own, on one line; in points.</summary>
    internal double WidthOf(InlineRun run) => ShapedParagraph.Shape(type.Fonts, [run], Edition.Locale.Script, RightToLeft).NaturalWidth;

    /// <summary>A heading's text with its number before it.</summary>
    internal EditionText Numbered(EditionText text, ImmutableArray<int> number)
    {
        var prefix = new EditionRun(Edition.Locale.FormatNumber(number) + "\u2002", RunKind.Text, Strong: false, Emphasised: false, text.Language);
        return number.IsEmpty ? text : text with { Runs = text.Runs.Insert(0, prefix), Shorter = text.Shorter is { } shorter ? Numbered(shorter, number) : null };
    }

    internal ParagraphStyle ParagraphOf(TextRole role, Locale locale)
    {
        var roleStyle = Style.Roles[role];
        var script = Style.ScriptOf(locale.Script);
        return new ParagraphStyle(
            roleStyle.Leading * script.Leading,
            roleStyle.Before * script.Leading,
            roleStyle.After * script.Leading,
            Alignment: roleStyle.Alignment is TextAlignment.Start or TextAlignment.Justify ? script.Alignment ?? roleStyle.Alignment : roleStyle.Alignment,
            Balanced: roleStyle.Balanced,
            Hyphenator: roleStyle.Hyphenated && locale.Hyphenation is { } patterns ? type.Hyphenation.Find(patterns) : null,
            Kashida: script.Kashida);
    }

    /// <summary>A line of nothing but a number or an address needs no more room than in a Latin book.</summary>
    private ParagraphStyle StyleOf(EditionText text, TextRole role, Locale locale)
    {
        var paragraph = ParagraphOf(role, locale);
        var isLatin = text.Runs.All(r => r.Kind is RunKind.Phone or RunKind.Link or RunKind.Mail or RunKind.Foreign);
        return isLatin ? paragraph with { Leading = Style.Roles[role].Leading } : paragraph;
    }

    private ImmutableArray<Footnote> Footnotes(ImmutableArray<MadeRun> made)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        for (var i = 0; i < made.Length; i++)
        {
            if (made[i].NoteId is { } id && Notes is not null)
            {
                notes.Add(new Footnote(i, Notes.Make(id)));
            }
        }

        return notes.ToImmutable();
    }

    private EditionText Choose(EditionText text) => PrefersShorter && text.Shorter is { } shorter ? shorter : text;

    private Locale LocaleOf(EditionText text) => text.Language == Edition.Locale.Tag ? Edition.Locale : Edition.SourceLocale;
}
