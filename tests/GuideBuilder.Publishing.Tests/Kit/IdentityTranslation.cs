using System.Text.RegularExpressions;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>A language in which every passage is translated by itself.</summary>
internal static partial class IdentityTranslation
{
    public const string Tag = "en-AU";

    /// <summary>The project with this language beside its own, as <c>msginit</c> and a copy of each text would make it.</summary>
    /// <param name="project">As the files are read.</param>
    public static MemoryProjectFiles AddTo(MemoryProjectFiles files, Project project)
    {
        var messages = MessageCollector.Collect(project, project.Publications.Single(p => p.Id == "guide-women"));
        var pot = PotWriter.Write(messages);
        var po = Entry().Replace(pot.Replace("\"Language: LANG\\n\"", $"\"Language: {Tag}\\n\"", StringComparison.Ordinal), "msgid $1\nmsgstr $1\n");
        return Reviewed(WithLanguage(files).With($"locales/{Tag}/reader.po", po));
    }

    /// <summary>As the source is no draft, its copy must be none.</summary>
    private static MemoryProjectFiles Reviewed(MemoryProjectFiles files)
    {
        var findings = new FindingBag();
        var project = ProjectLoader.Load(files, findings)!;
        var locale = TranslatedLocale.Load(files, project, project.FindLocale(Tag)!, findings);
        foreach (var (role, by) in new[] { (ReviewRole.Language, "amira"), (ReviewRole.Subject, "noor") })
        {
            locale = locale with { Ledger = ReviewSession.Record(locale, Passages.Of(project, project.Publications.Single(p => p.Id == "guide-women")), role, by, new DateOnly(2026, 11, 22)).Ledger };
        }

        return files.With($"locales/{Tag}/review.tsv", locale.Ledger.ToBytes());
    }

    /// <summary>The language is there, and its catalogue is not.</summary>
    public static MemoryProjectFiles WithLanguage(MemoryProjectFiles files) => files
        .With("content/project.yaml", files.Text("content/project.yaml").Replace("locales: [en,", $"locales: [en, {Tag},", StringComparison.Ordinal))
        .With("locales/locales.yaml", files.Text("locales/locales.yaml") + $"{Tag}:\n  name: English\n  english-name: English\n  script: Latn\n  fonts: [Noto Sans]\n  hyphenation: hyph_en_US\n");

    /// <summary>What a page says, without the frame that leads to other languages.</summary>
    public static string MainOf(ReadOnlyMemory<byte> page) =>
        MainPart().Match(System.Text.Encoding.UTF8.GetString(page.Span)).Value is { Length: > 0 } main ? main : throw new InvalidOperationException("The page has no main part.");

    [GeneratedRegex("msgid (\".+\")\nmsgstr \"\"\n", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Entry();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MainPart();
}
