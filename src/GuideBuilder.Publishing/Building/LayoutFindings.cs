using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Building;

/// <summary>Says in an editor's words what the typesetter could not do.</summary>
internal static class LayoutFindings
{
    private const int ExcerptLength = 60;

    internal static IEnumerable<Finding> Of(Book.Book book) => book.Problems.Select(p => Of(p, book.Edition.Locale.Tag)).Distinct();

    private static Finding Of(LayoutProblem problem, string language)
    {
        var span = (problem.Owner as TagNode)?.Origin;
        return problem switch
        {
            GlyphMissing missing => PublishingFindings.MissingGlyph(span, missing.Glyph.CodePoint, missing.Glyph.Language, Passage(span)),
            LineTooWide wide => PublishingFindings.LineTooWide(span, Excerpt(wide.Line), wide.Excess, wide.Language),
            BlockTooTall tall => PublishingFindings.BlockTooTall(span, tall.Excess, language),
            _ => throw new InvalidOperationException($"There are no words for {problem.GetType().Name}."),
        };
    }

    private static string Passage(SourceSpan? span) => span?.ToString() ?? "the book";

    private static string Excerpt(string text)
    {
        if (text.Length <= ExcerptLength)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength;
        return text[..end] + "…";
    }
}
