using System.Text;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Tests.Documentation;

/// <summary>Writes docs/findings.md from the codes.</summary>
internal static class FindingsPage
{
    private const string Head = """
        # Findings

        What `guide` can say about a project, a translation, a file or the computer. Each finding names its code, the place and what to
        do; here stands why. Codes stay the same for ever, so that they can be searched for.

        An **error** stops the build, and the last good build stays as it was. A **warning** does not stop it, but somebody should
        look. A **note** is only to know.

        This page is written by the tests from the program's own words.

        """;

    private static readonly (char Digit, string Title)[] Parts =
    [
        ('1', "The project, its files and records"),
        ('2', "The text of chapters"),
        ('3', "Translations"),
        ('4', "Pages and their style"),
        ('5', "PDF files"),
        ('6', "Web pages"),
        ('9', "The computer and the output"),
    ];

    internal static string Render(IEnumerable<FindingCode> codes)
    {
        var byPart = codes.OrderBy(c => c.Id, StringComparer.Ordinal).ToLookup(c => c.Id[2]);
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (digit, title) in Parts)
        {
            page.Append($"\n## GB{digit}: {title}\n");
            foreach (var code in byPart[digit])
            {
                page.Append($"\n### {code.Id} {code.Title}\n\n**{NameOf(code.Severity)}.** {Escape(code.Explanation)}\n");
            }
        }

        return page.ToString();
    }

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        Severity.Info => "Note",
        _ => throw new InvalidOperationException($"{severity} has no name."),
    };

    /// <summary>The explanations show signs of Markdown as signs; only text between backticks is meant as code.</summary>
    private static string Escape(string text)
    {
        var result = new StringBuilder();
        var isCode = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isFence = text[i] == '`' && !text.AsSpan(i).StartsWith("```", StringComparison.Ordinal) && (i == 0 || text[i - 1] != '`');
            isCode ^= isFence;
            if (!isCode && !isFence && text[i] is '*' or '<' or '[' or ']' or '\\' or '#' or '`' or '_' or '|')
            {
                result.Append('\\');
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }
}
