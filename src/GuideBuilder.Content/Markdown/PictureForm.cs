using System.Globalization;
using System.Text.RegularExpressions;

namespace GuideBuilder.Content.Markdown;

/// <summary>The parts of <c>![description](name.svg "Caption"){width=60%}</c>.</summary>
/// <param name="Caption">Null when there is none.</param>
/// <param name="Attributes">What stands in braces; null when nothing does.</param>
internal sealed partial record PictureForm(UnfoldedText Description, UnfoldedText Name, UnfoldedText? Caption, UnfoldedText? Attributes)
{
    /// <returns>Null when the paragraph is more or less than a picture.</returns>
    public static PictureForm? Split(UnfoldedText text)
    {
        var match = Form().Match(text.Text);
        return match.Success
            ? new(Slice(text, match.Groups["text"])!, TrimEnd(Slice(text, match.Groups["name"])!), Slice(text, match.Groups["caption"]), Slice(text, match.Groups["attributes"]))
            : null;
    }

    /// <returns>The share of the text's width, from 0.1 to 1; null when something else stands there.</returns>
    public static double? ReadWidth(string attributes)
    {
        var match = Width().Match(attributes);
        return match.Success && int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture) is >= 10 and <= 100 and var percent
            ? percent / 100.0
            : null;
    }

    private static UnfoldedText? Slice(UnfoldedText text, Group group) =>
        group is { Success: true, Length: > 0 } || group.Name is "text" or "name" or "attributes" && group.Success ? text.Slice(group.Index, group.Index + group.Length) : null;

    private static UnfoldedText TrimEnd(UnfoldedText text) => text.Slice(0, text.Text.AsSpan().TrimEnd(' ').Length);

    [GeneratedRegex(@"^!\[(?<text>[^\[\]]*)\]\((?<name>[^()""]*)(""(?<caption>([^""\\]|\\.)*)"" *)?\)(\{(?<attributes>[^{}]*)\})?\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();

    [GeneratedRegex(@"^ *width=(?<percent>[0-9]{1,3}) ?% *\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Width();
}
