using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Book;

/// <summary>Turns an edition's texts into text blocks in the book's style.</summary>
internal sealed class TextMaker(BookStyle style, Edition edition)
{
    private static readonly ImmutableHashSet<string> ScriptsWithItalic = ["Latn", "Cyrl", "Grek"];

    internal BookStyle Style { get; } = style;

    internal Edition Edition { get; } = edition;

    internal bool RightToLeft => Edition.Locale.RightToLeft;

    /// <param name="keepWithNext">Whether what follows must begin on the same page.</param>
    internal TextBlock Make(EditionText text, TextRole role, TagNode owner, bool keepWithNext = false)
    {
        var locale = LocaleOf(text);
        return new TextBlock(
            Runs(text, role, owner),
            StyleOf(text, role, locale) with { KeepWithNext = keepWithNext },
            text.Language,
            locale.Script,
            locale.RightToLeft,
            owner);
    }

    /// <summary>A node for a text, with its language where it is not the edition's.</summary>
    internal TagNode Node(PdfTag tag, TagNode? parent, EditionText text) => new(tag, parent)
    {
        Language = text.Language == Edition.Locale.Tag ? null : text.Language,
        Passage = text.PlainText,
        Origin = text.Origin,
    };

    internal ImmutableArray<InlineRun> Runs(EditionText text, TextRole role, object owner)
    {
        var locale = LocaleOf(text);
        return [.. text.Runs.Where(r => r.Text.Length > 0).Select(run => Run(run, role, locale, text.Language, owner))];
    }

    /// <summary>A text of the tool's own that is not translated: a page number, a list's marker.</summary>
    internal InlineRun Plain(string text, TextRole role, object owner) =>
        new(text, StyleOf(Style.Roles[role].Size * Style.FactorsFor(Edition.Locale.Script).Size, role, Edition.Locale, bold: false, italic: false), Edition.Locale.Tag, Owner: owner);

    internal ParagraphStyle ParagraphOf(TextRole role, Locale locale)
    {
        var roleStyle = Style.Roles[role];
        var factor = Style.FactorsFor(locale.Script).Leading;
        return new ParagraphStyle(
            roleStyle.Leading * factor,
            roleStyle.Before * factor,
            roleStyle.After * factor,
            Balanced: roleStyle.Balanced);
    }

    /// <summary>A line of nothing but a number or an address needs no more room than in a Latin book.</summary>
    private ParagraphStyle StyleOf(EditionText text, TextRole role, Locale locale)
    {
        var paragraph = ParagraphOf(role, locale);
        var isLatin = text.Runs.All(r => r.Kind is RunKind.Phone or RunKind.Link or RunKind.Mail or RunKind.Foreign);
        return isLatin ? paragraph with { Leading = Style.Roles[role].Leading } : paragraph;
    }

    private InlineRun Run(EditionRun run, TextRole role, Locale locale, string textLanguage, object owner)
    {
        var hasItalic = run.Kind == RunKind.Foreign || ScriptsWithItalic.Contains(locale.Script);
        var bold = run.Strong || run.Kind == RunKind.Phone || (run.Emphasised && !hasItalic);
        return new InlineRun(
            run.Text,
            StyleOf(SizeOf(run, role, locale), role, locale, bold, run.Emphasised && hasItalic),
            run.Language,
            run.IsIsolated ? Isolation.LeftToRight : Isolation.None,
            run.IsUnbreakable,
            OwnerOf(run, textLanguage, owner));
    }

    private static object OwnerOf(EditionRun run, string textLanguage, object owner) => (owner, run) switch
    {
        (TagNode node, { Href: { } href }) => new TagNode(PdfTag.Link, node) { Href = href, Origin = node.Origin },
        (TagNode node, _) when run.Language != textLanguage => new TagNode(PdfTag.Span, node) { Language = run.Language, Origin = node.Origin },
        _ => owner,
    };

    /// <summary>Names and addresses in Latin letters are set as large as in a Latin book, not as the script around them.</summary>
    private double SizeOf(EditionRun run, TextRole role, Locale locale) => run.Kind switch
    {
        RunKind.Phone => Style.Roles[role].Phone * Style.FactorsFor(locale.Script).Size,
        RunKind.Foreign or RunKind.Link or RunKind.Mail => Style.Roles[role].Size,
        _ => Style.Roles[role].Size * Style.FactorsFor(locale.Script).Size,
    };

    private TextStyle StyleOf(double size, TextRole role, Locale locale, bool bold, bool italic)
    {
        var roleStyle = Style.Roles[role];
        return new TextStyle(locale.Fonts, size, roleStyle.Bold || bold, italic, roleStyle.Ink);
    }

    private Locale LocaleOf(EditionText text) => text.Language == Edition.Locale.Tag ? Edition.Locale : Edition.SourceLocale;
}
