using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using YamlDotNet.Core;

namespace GuideBuilder.Content.Yaml;

/// <summary>Says in an editor's words what the YAML library found.</summary>
internal static class YamlSyntaxWords
{
    private static readonly (string Part, string Message, string Hint)[] Explanations =
    [
        ("quoted scalar, found unexpected end", "A quotation mark is opened here and never closed.", "Close it at the end of the value."),
        ("found wrong indentation", "A quotation mark is opened here and not closed in this line.", "Close it at the end of the value."),
        ("unknown escape character", "In double quotation marks, a backslash has a special meaning.", "Use single quotation marks around the value, or write two backslashes."),
        ("found invalid mapping", "In this value stands a colon with a space, or a line is indented that should not be.", "Put the value in quotation marks, or move the line to the left edge of the lines around it."),
        ("mapping values are not allowed", "Here stands a colon that YAML does not expect.", "Put the value in quotation marks, or correct the indentation of the line."),
        ("cannot start any token", "A value begins with a sign that YAML keeps for itself, or a line with a tab.", "Put the value in quotation marks, and indent with spaces."),
        ("',' or ']'", "A list in square brackets is not closed, or a comma is missing.", "Write the list as [one, two]."),
        ("',' or '}'", "A group in braces is not closed, or a comma is missing.", "Write the group as { name: value, name: value }. A value that begins with a brace needs quotation marks."),
        ("expected ':'", "Here is a line without a colon.", "Write the line as “name: value”."),
        ("did not find expected key", "Here is a line that fits neither the line before nor the lines around it.", "Indent lines that belong together alike. After a closing quotation mark nothing else may stand."),
        ("expected '-' indicator", "In a list, each line begins with a hyphen and a space.", "Begin the line with “- ”, or indent it differently."),
        ("sequence entries are not allowed", "A list begins in the same line as its name.", "Begin the list in a new line."),
        ("anchor or alias", "The signs & and * at the beginning of a value have a special meaning.", "Put the value in quotation marks."),
        ("expected node content", "A bracket or comma stands where a value should be.", "Close every bracket, and write a value between two commas."),
        ("%", "A line begins with a percent sign.", "Delete the line, or put the value in quotation marks."),
    ];

    public static Finding Explain(YamlException e, SourceText text)
    {
        if (IsAboutTab(e.Message) && FindTab(text.Text, (int)e.Start.Index) is >= 0 and var tab)
        {
            return ContentFindings.InvalidYaml(text.At(tab), "The line is indented with a tab.", "Delete the tab and indent with spaces, as the lines around are.");
        }

        var span = text.At((int)Math.Min(e.Start.Index, text.Text.TrimEnd().Length));
        foreach (var (part, message, hint) in Explanations)
        {
            if (e.Message.Contains(part, StringComparison.Ordinal))
            {
                return ContentFindings.InvalidYaml(span, message, hint);
            }
        }

        return Unexplained(span);
    }

    public static Finding OpenBracket(SourceSpan span) => ContentFindings.InvalidYaml(
        span,
        "A bracket is opened here and, it seems, never closed.",
        "Write a list as [one, two], and a group as { name: value, name: value }.");

    public static Finding Unexplained(SourceSpan span) => ContentFindings.InvalidYaml(
        span,
        "From here on the file cannot be understood.",
        "Compare this line and the one before with other lines of the file: name, colon, space, value.");

    private static bool IsAboutTab(string message) =>
        message.Contains("invalid tab", StringComparison.Ordinal) || message.Contains("found a tab", StringComparison.Ordinal);

    /// <summary>The first tab in an indentation from the line of <paramref name="start"/> on; the library names the line before.</summary>
    private static int FindTab(string text, int start)
    {
        var isIndentation = true;
        for (var i = text.AsSpan(0, Math.Min(start, text.Length)).LastIndexOf('\n') + 1; i < text.Length; i++)
        {
            if (isIndentation && text[i] == '\t')
            {
                return i;
            }

            isIndentation = text[i] is '\n' or '\r' || (isIndentation && text[i] == ' ');
        }

        return -1;
    }
}
