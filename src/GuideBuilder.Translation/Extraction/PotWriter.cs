using System.Text;

namespace GuideBuilder.Translation.Extraction;

/// <summary>
/// Writes the template that translators start from. Without dates, line numbers and wrapping: the file changes only
/// where a text changes.
/// </summary>
public static class PotWriter
{
    private const string Header = """
        msgid ""
        msgstr ""
        "Language: LANG\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"

        """;

    // A text that stands everywhere needs no list of all places.
    private const int MostPlaces = 6;

    /// <returns>UTF-8, lines ending in <c>\n</c>.</returns>
    public static string Write(IEnumerable<ExtractedMessage> messages)
    {
        var pot = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var message in messages)
        {
            Append(pot, message);
        }

        return pot.ToString();
    }

    /// <summary>What is told to translators, a line each.</summary>
    internal static IEnumerable<string> CommentsOf(ExtractedMessage extracted) =>
        extracted.Places.Take(MostPlaces).Concat(extracted.Places.Length > MostPlaces ? ["and elsewhere"] : []).Concat(extracted.Hints).Select(OneLine);

    private static void Append(StringBuilder pot, ExtractedMessage extracted)
    {
        pot.Append('\n');
        foreach (var comment in CommentsOf(extracted))
        {
            pot.Append("#. ").Append(comment).Append('\n');
        }

        if (extracted.Message.Context is { } context)
        {
            AppendText(pot.Append("msgctxt "), context);
        }

        AppendText(pot.Append("msgid "), extracted.Message.Text);
        pot.Append("msgstr \"\"\n");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static void AppendText(StringBuilder pot, string text)
    {
        pot.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => pot.Append("\\\""),
                '\\' => pot.Append("\\\\"),
                '\n' => pot.Append("\\n"),
                '\t' => pot.Append("\\t"),
                '\r' => pot.Append("\\r"),
                _ => pot.Append(c),
            };
        }

        pot.Append("\"\n");
    }
}
