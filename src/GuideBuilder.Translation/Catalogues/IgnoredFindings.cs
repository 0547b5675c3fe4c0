using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>
/// The findings of a language that a person has looked at and accepted: <c>locales/TAG/ignored.tsv</c>, each line with code, key
/// and reason. The key is a hash of context, source and translation, so that a change of any of them brings the finding back.
/// </summary>
public sealed class IgnoredFindings
{
    /// <summary>In bytes, and in lines. A file beyond that was not written by people.</summary>
    private const int LargestFile = 4 * 1024 * 1024;
    private const int MostLines = 50_000;
    private const int MostProblems = 20;

    /// <summary>In hexadecimal digits: enough that no two texts of a project share a key.</summary>
    private const int KeyLength = 16;
    private const int Parts = 3;
    private const char Separator = '\u0004';

    private readonly ImmutableDictionary<(string Code, string Key), SourceSpan> lines;

    private IgnoredFindings(ImmutableDictionary<(string Code, string Key), SourceSpan> lines) => this.lines = lines;

    public static IgnoredFindings None { get; } = new(ImmutableDictionary<(string Code, string Key), SourceSpan>.Empty);

    public bool IsEmpty => lines.IsEmpty;

    public static string PathOf(Locale locale) => $"locales/{locale.Tag}/ignored.tsv";

    /// <summary>The key of a text, to be written into the file; EOT stands between the parts, which no text may hold.</summary>
    public static string KeyOf(PoEntry entry) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Context}{Separator}{(entry.Context is null ? "" : "1")}{Separator}{entry.Id}{Separator}{string.Join(Separator, entry.Translations)}")))[..KeyLength];

    /// <returns>What could be read; nothing when there is no such file.</returns>
    public static IgnoredFindings Load(IProjectFiles files, Locale locale, FindingBag findings)
    {
        var path = PathOf(locale);
        if (!files.Exists(path))
        {
            return None;
        }

        var content = files.Read(path);
        if (content.Bytes is not { } bytes || bytes.Length > LargestFile)
        {
            findings.Add(TranslationFindings.UnreadableIgnores(path, content.Problem ?? "it is too large") with { Language = locale.Tag });
            return None;
        }

        try
        {
            return Read(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), locale, findings);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(TranslationFindings.UnreadableIgnores(path, "it is not UTF-8") with { Language = locale.Tag });
            return None;
        }
    }

    internal bool Contains(FindingCode code, string key) => code.Severity != Severity.Error && lines.ContainsKey((code.Id, key));

    /// <summary>In the order of the file.</summary>
    internal IEnumerable<(string Code, string Key, SourceSpan Span)> Lines =>
        lines.Select(l => (l.Key.Code, l.Key.Key, l.Value)).OrderBy(l => l.Value.Line);

    private static IgnoredFindings Read(string path, string text, Locale locale, FindingBag findings)
    {
        var read = ImmutableDictionary.CreateBuilder<(string Code, string Key), SourceSpan>();
        var (number, problems) = (0, 0);
        foreach (var raw in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            var span = new SourceSpan(path, ++number, 1);
            if (number > MostLines || problems == MostProblems)
            {
                findings.Add(TranslationFindings.UnreadableIgnores(path, "it has too many lines that cannot be read") with { Language = locale.Tag });
                return None;
            }

            var line = raw.TrimEnd();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var parts = line.ToString().Split('\t', Parts);
            if (ProblemOf(parts) is { } problem)
            {
                problems++;
                findings.Add(TranslationFindings.BadIgnore(span, problem) with { Language = locale.Tag });
            }
            else
            {
                read.TryAdd((parts[0], parts[1]), span);
            }
        }

        return new IgnoredFindings(read.ToImmutable());
    }

    private static string? ProblemOf(string[] parts) =>
        parts.Length < Parts || string.IsNullOrWhiteSpace(parts[2]) ? "The line does not have a code, a key and a reason."
        : parts[0].Length != 6 || !parts[0].StartsWith("GB", StringComparison.Ordinal) ? "The line does not begin with the code of a finding."
        : parts[1].Length != KeyLength || !parts[1].All(char.IsAsciiHexDigitLower) ? "The second part is not the key of a text."
        : null;
}
