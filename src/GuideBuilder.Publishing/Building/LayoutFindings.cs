using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Building;

/// <summary>Says in an editor's words what the typesetter could not do.</summary>
internal static class LayoutFindings
{
    private const int ExcerptLength = 60;

    internal static IEnumerable<Finding> Of(Book.Book book)
    {
        var language = book.Edition.Locale.Tag;
        var problems = book.Problems.Select(p => Of(p, LanguageOf(p, book), book.Style.Name)).Distinct();
        return book.HasUnsettledPages ? problems.Append(PublishingFindings.PagesUnsettled(book.Edition.Title.Origin, language)) : problems;
    }

    private static Finding Of(LayoutProblem problem, string language, string style)
    {
        var node = problem.Owner as TagNode;
        var span = node?.Origin;
        return problem switch
        {
            GlyphMissing missing => PublishingFindings.MissingGlyph(span, missing.Glyph.CodePoint, missing.Glyph.Language, Around(node?.Passage ?? "", missing.Glyph.CodePoint)),
            LineTooWide wide => PublishingFindings.LineTooWide(span, Excerpt(wide.Line, 0, ExcerptLength), wide.Excess, wide.Language),
            BlockTooWide wide => PublishingFindings.BlockTooWide(span, wide.Excess, language),
            BlockTooTall tall => PublishingFindings.BlockTooTall(span, tall.Excess, language),
            FrameTooFull full => PublishingFindings.FrameTooFull(span, style, full.Excess, language),
            _ => throw new InvalidOperationException($"There are no words for {problem.GetType().Name}."),
        };
    }

    /// <summary>On a sheet of several languages, the one of the part that the passage belongs to.</summary>
    private static string LanguageOf(LayoutProblem problem, Book.Book book)
    {
        var node = book.Editions.Length > 1 ? problem.Owner as TagNode : null;
        while (node is { Language: null })
        {
            node = node.Parent;
        }

        return node?.Language ?? book.Edition.Locale.Tag;
    }

    private static string Around(string passage, int codePoint)
    {
        var at = Math.Max(0, passage.IndexOf(char.ConvertFromUtf32(codePoint), StringComparison.Ordinal));
        return Excerpt(passage, at - (ExcerptLength / 2), at + (ExcerptLength / 2));
    }

    private static string Excerpt(string text, int start, int end)
    {
        start = Math.Max(0, start);
        end = Math.Min(text.Length, end);
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return (start > 0 ? "…" : "") + text[start..end] + (end < text.Length ? "…" : "");
    }
}
