using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Cli.Reporting;

/// <summary>
/// What was found before, so that a check says only what is new: one line for each finding, with its fingerprint, code, file
/// and message, parted by tabs. The fingerprint alone counts; the rest is for people. Lines of a file do not matter, so that
/// an edit above a finding does not make it new.
/// </summary>
internal sealed class Baseline
{
    private const int FingerprintLength = 64;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    private readonly ImmutableHashSet<string> fingerprints;

    private Baseline(ImmutableHashSet<string> fingerprints) => this.fingerprints = fingerprints;

    /// <returns>Null when a line cannot be read, whose number <paramref name="badLine"/> is, from 1.</returns>
    internal static Baseline? Read(string text, out int badLine)
    {
        var read = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        badLine = 0;
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#')
            {
                continue;
            }

            var end = line.IndexOf('\t');
            var fingerprint = end < 0 ? line : line[..end];
            if (fingerprint.Length != FingerprintLength || fingerprint.ContainsAnyExcept(HexDigits))
            {
                badLine = number;
                return null;
            }

            read.Add(fingerprint.ToString());
        }

        return new Baseline(read.ToImmutable());
    }

    internal static string Write(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var (fingerprint, finding) in Numbered(findings).OrderBy(n => n.Finding.Code.Id, StringComparer.Ordinal).ThenBy(n => n.Fingerprint, StringComparer.Ordinal))
        {
            text.Append(fingerprint).Append('\t').Append(finding.Code.Id).Append('\t')
                .Append(OneLine.Of(finding.Span?.Path ?? "")).Append('\t').Append(OneLine.Of(finding.Message)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What is not in this list, in the order given.</summary>
    internal ImmutableArray<Finding> Remaining(ImmutableArray<Finding> findings)
    {
        var known = Numbered(findings).Where(n => fingerprints.Contains(n.Fingerprint)).Select(n => n.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return findings.RemoveAll(known.Contains);
    }

    private static IEnumerable<(string Fingerprint, Finding Finding)> Numbered(IEnumerable<Finding> findings) =>
        findings.GroupBy(GitlabFinding.IdentityOf, StringComparer.Ordinal).SelectMany(same => same.Select((f, i) => (GitlabFinding.FingerprintOf(f, i), f)));
}
