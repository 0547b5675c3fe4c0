using System.Globalization;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Review;

/// <summary>Reads <c>locales/TAG/review.tsv</c> strictly: a line that is not understood approves nothing.</summary>
public static class ReviewLedgerReader
{
    // In bytes: a hundred thousand approvals.
    private const int MaximumSize = 8 * 1024 * 1024;
    private const int NamedAtMost = 20;
    private const int Fields = 4;

    /// <returns>An empty ledger when there is none.</returns>
    public static ReviewLedger Load(IProjectFiles files, Locale locale, FindingBag findings)
    {
        var path = ReviewLedger.PathOf(locale);
        if (!files.Exists(path))
        {
            return ReviewLedger.Empty;
        }

        var local = new FindingBag();
        var text = new ProjectReader(files, local).ReadText(path, MaximumSize, "It holds the reviews of the translation.");
        findings.AddRange(local.ToSorted().Select(f => f with { Language = locale.Tag }));
        return text is null ? new ReviewLedger([], isWhole: false) : Read(text, locale, findings);
    }

    private static ReviewLedger Read(SourceText text, Locale locale, FindingBag findings)
    {
        List<Approval> approvals = [];
        var (number, wrong) = (0, 0);
        foreach (var line in text.Text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsEmpty || (number == 1 && line.SequenceEqual(ReviewLedger.Head)))
            {
                continue;
            }

            var problem = Parse(line.ToString(), out var approval);
            if (approval is not null)
            {
                approvals.Add(approval);
            }
            else if (++wrong <= NamedAtMost)
            {
                findings.Add(TranslationFindings.LedgerLine(new SourceSpan(text.Path, number, 1), locale, problem));
            }
        }

        if (wrong > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyLedgerLines(text.Path, locale, wrong));
        }

        return new ReviewLedger(approvals, isWhole: wrong == 0);
    }

    /// <returns>What is wrong with the line; empty when it is an approval.</returns>
    private static string Parse(string line, out Approval? approval)
    {
        approval = null;
        var fields = line.Split('\t', Fields + 1);
        if (line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal) || line.StartsWith(">>>>>>>", StringComparison.Ordinal))
        {
            return "two versions of the file were joined here";
        }

        if (fields.Length != Fields)
        {
            return "it is not made of four parts with tabs between them";
        }

        if (fields[0].Length != PassageHash.ApprovalLength || !fields[0].All(char.IsAsciiHexDigitLower))
        {
            return $"its first part is not a checksum of {PassageHash.ApprovalLength.ToString(CultureInfo.InvariantCulture)} signs";
        }

        if (!Roles.TryGetValue(fields[1], out var role))
        {
            return "its second part is not “language”, “subject” or “community”";
        }

        if (!Reviewer.IsName(fields[2]))
        {
            return "its third part is not a name";
        }

        if (!DateOnly.TryParseExact(fields[3], ReviewLedger.DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return "its fourth part is not a date as 2026-11-22";
        }

        approval = new Approval(fields[0], role, fields[2], date);
        return "";
    }

    private static readonly Dictionary<string, ReviewRole> Roles =
        Enum.GetValues<ReviewRole>().ToDictionary(ReviewLedger.NameOf, StringComparer.Ordinal);
}
