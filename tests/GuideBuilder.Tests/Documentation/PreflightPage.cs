using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Matterhorn;

namespace GuideBuilder.Tests.Documentation;

/// <summary>Writes docs/preflight.md from the rules.</summary>
internal static class PreflightPage
{
    private const string Head = """
        # Preflight

            guide preflight FILE.pdf … [--profile NAME] [--unbound] [--standard S] [--report text|json|sarif|github|gitlab|junit] [--checklist]

        Judges finished PDFs, this tool's own or anyone's. It reads the bytes of the file and nothing else. A build runs it on every PDF that it
        makes, and writes nothing where an error is found.

        - Without options a file is judged by what it says it conforms to: PDF/X-4, PDF/A-2a, PDF/UA-1. `--standard pdf-x-4`, `pdf-a-2a` or
          `pdf-ua-1` judges it by that standard, whatever it says.
        - `--profile` adds a print shop's numbers: a file of `templates/press`, without `.yaml` ([what it holds](press-profiles.md)). In a folder
          that is no project, or has no such profile, those that come with the tool are used.
        - `--unbound` says that the files are leaflets, cards or posters: what the profile demands for the binding then does not count. Text keeps
          its distance from all edges alike, all edges have bleed, and any number of pages will do. A build knows what it makes.
        - Each finding names the page, the object, the rule, and, where the file is tagged, the language and the beginning of the passage. In a
          build it also names the line of the text that it is about.
        - More than twenty findings of one rule are counted and not listed.
        - The exit code is 0 when all files pass, 1 when one does not, 2 when one cannot be read.

        `--report sarif` writes a log that code scanning services show, `--report json` one document for programs.

        An encrypted file is refused and not judged further. A damaged one is judged as far as it can be read, and the finding says what could not
        be. JPEG 2000 pictures are not unpacked, and signatures are not verified.

        This page is written by the tests from the program's own words. [What each code means and how to mend it](findings.md)

        """;

    private const string BeforeChecklist = """

        ## What no program can judge

        The Matterhorn Protocol names conditions of PDF/UA that only a person can judge. `guide preflight --checklist` prints these questions:

        """;

    private static readonly ImmutableArray<(string Start, string Title)> Parts =
    [
        ("GB51", "The file as bytes"),
        ("GB52", "Metadata, catalogue, annotations and attachments"),
        ("GB53", "Fonts"),
        ("GB54", "Tags and languages"),
        ("GB55", "Colours, pictures and transparency"),
        ("GB56", "Pages for the press"),
        ("GB57", "A print shop's numbers"),
    ];

    internal static string Render()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (start, title) in Parts)
        {
            page.Append($"\n## {start}: {title}\n\n| code | found | asked for by | sources |\n| --- | --- | --- | --- |\n");
            foreach (var rule in PreflightChecks.Rules.Where(r => r.Id.StartsWith(start, StringComparison.Ordinal)))
            {
                page.Append($"| {rule.Id} | {rule.Title} | {string.Join(", ", NamesOf(rule.Standards))} | {string.Join("; ", rule.Sources)} |\n");
            }
        }

        page.Append(BeforeChecklist.ReplaceLineEndings("\n"));
        foreach (var checkpoint in MatterhornChecklist.Checkpoints.Where(c => c.Questions.Any()))
        {
            page.Append($"\n**{checkpoint.Title}**\n\n");
            foreach (var condition in checkpoint.Questions)
            {
                page.Append($"- [ ] {condition.Id} {condition.Question}\n");
            }
        }

        return page.ToString();
    }

    private static IEnumerable<string> NamesOf(Standards standards) =>
        new (Standards Standard, string Name)[]
        {
            (Standards.Pdf, "any PDF"),
            (Standards.PdfX4, "PDF/X-4"),
            (Standards.PdfA2a, "PDF/A-2a"),
            (Standards.PdfUa1, "PDF/UA-1"),
            (Standards.Shop, "press profile"),
        }.Where(s => standards.HasFlag(s.Standard)).Select(s => s.Name);
}
