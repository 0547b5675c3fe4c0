using System.Text.RegularExpressions;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Md = Markdig.Syntax.Inlines;

namespace GuideBuilder.Content.Messages;

/// <summary>
/// Braces: placeholders and the language of the emphasis before. Markdig's own attributes extension would swallow
/// <c>{contact:police.phone}</c> without a word.
/// </summary>
internal sealed partial class BraceInlineParser : InlineParser
{
    private const int MaximumLength = 200;

    public BraceInlineParser() => OpeningCharacters = ['{', '}'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = slice.CurrentChar == '{' ? LengthOfPair(slice) : 1;
        var content = length > 1 ? slice.Text.Substring(slice.Start + 1, length - 2) : "";
        var mark = Classify(content);
        mark.Span = new(slice.Start, slice.Start + length - 1);
        processor.Inline = mark;
        slice.Start += length;
        return true;
    }

    /// <returns>From the opening brace to the closing one; 1 when the brace is not closed in the same line.</returns>
    private static int LengthOfPair(StringSlice slice)
    {
        var rest = slice.AsSpan()[1..];
        rest = rest[..Math.Min(rest.Length, MaximumLength)];
        var end = rest.IndexOfAny('{', '}', '\n');
        return end >= 0 && rest[end] == '}' ? end + 2 : 1;
    }

    private static Md.LeafInline Classify(string content)
    {
        if (ContactReference().Match(content) is { Success: true } contact)
        {
            return new PlaceholderMark("contact", contact.Groups["id"].Value, contact.Groups["field"].Value);
        }

        if (FigureReference().Match(content) is { Success: true } figure)
        {
            return new PlaceholderMark("figure", figure.Groups["id"].Value, null);
        }

        if (SectionReference().Match(content) is { Success: true } section)
        {
            return new PlaceholderMark("ref", section.Groups["id"].Value, section.Groups["field"] is { Success: true } field ? field.Value : null);
        }

        if (Parameter().IsMatch(content))
        {
            return new PlaceholderMark("", content, null);
        }

        return content.StartsWith("lang=", StringComparison.Ordinal) && LanguageTagRules.Check(content[5..]) is null
            ? new LanguageMark(content[5..])
            : new RefusedMark(MessageProblemKind.Brace);
    }

    [GeneratedRegex(@"^contact:(?<id>[a-z0-9-]+)\.(?<field>phone|name|url|mail)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ContactReference();

    [GeneratedRegex(@"^figure:(?<id>[a-z0-9-]+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FigureReference();

    [GeneratedRegex(@"^ref:(?<id>[a-z0-9-]+)(\.(?<field>number))?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SectionReference();

    [GeneratedRegex(@"^[a-z][a-z-]*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
