using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Md = Markdig.Syntax;

namespace GuideBuilder.Content.Markdown;

/// <summary>Splits a heading into its text and the id at its end.</summary>
internal static class HeadingText
{
    public static (UnfoldedText Text, string Id) Read(SourceText source, Md.HeadingBlock heading, FindingBag findings)
    {
        var text = UnfoldedText.From(source, Start(source.Text, heading), End(source.Text, heading));
        var brace = text.Text.EndsWith('}') ? text.Text.LastIndexOf("{#", StringComparison.Ordinal) : -1;
        if (brace < 0)
        {
            findings.Add(ContentFindings.NoHeadingId(source.At(heading.Span.Start), text.Text));
            return (text, "");
        }

        var id = text.Text[(brace + 2)..^1];
        if (!Identifier.IsValid(id))
        {
            findings.Add(ContentFindings.BadHeadingId(text.At(brace), id));
        }

        return (text.Slice(0, text.Text.AsSpan(0, brace).TrimEnd().Length), id);
    }

    private static int Start(string text, Md.HeadingBlock heading)
    {
        var start = heading.Span.Start;
        if (!heading.IsSetext)
        {
            start += heading.HeaderCharCount > 0 ? heading.HeaderCharCount : heading.Level;
        }

        return Math.Min(start, text.Length);
    }

    /// <summary>Without the line that underlines a heading, and without signs # at the end of the line.</summary>
    private static int End(string text, Md.HeadingBlock heading)
    {
        var end = Math.Min(heading.Span.End + 1, text.Length);
        return heading.IsSetext ? Math.Max(text.LastIndexOfAny(['\n', '\r'], end - 1), heading.Span.Start) : end;
    }
}
