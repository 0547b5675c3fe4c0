using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads <c>locales/locales.yaml</c>.</summary>
internal sealed partial class LocaleReader(ProjectReader reader)
{
    private const string Path = "locales/locales.yaml";
    private const int FewestLetters = 5;
    private const int MostLetters = 60;

    private FindingBag Findings => reader.Findings;

    /// <returns>The languages of <paramref name="wanted"/>, in that order; without those that a finding concerns.</returns>
    public ImmutableArray<Locale> Read(ImmutableArray<YamlScalar> wanted)
    {
        var map = reader.ReadYaml(Path, "The list of languages", "It describes the languages that content/project.yaml offers.");
        if (map is null)
        {
            return [];
        }

        var locales = map.Entries.ToDictionary(e => e.Key.Text, ReadLocale, StringComparer.Ordinal);
        foreach (var tag in wanted.Where(t => !locales.ContainsKey(t.Text)))
        {
            Findings.Add(ContentFindings.UnknownLocale(tag.Span, tag.Text, Nearest.To(tag.Text, locales.Keys)));
            _ = FieldValues.Language(tag, Findings);
        }

        return [.. wanted.Select(t => locales.GetValueOrDefault(t.Text)).OfType<Locale>()];
    }

    private Locale? ReadLocale(YamlEntry entry)
    {
        var tag = FieldValues.Language(entry.Key, Findings);
        if (YamlFields.Of(entry.Value, $"The language “{entry.Key.Text}”", Findings) is not { } fields)
        {
            return null;
        }

        var name = FieldValues.PlainText(fields.Required("name"), Findings);
        var englishName = FieldValues.PlainText(fields.Required("english-name"), Findings);
        var script = ReadScript(tag, fields.Required("script"));
        var fonts = fields.RequiredList("fonts");
        var hyphenation = ReadHyphenation(fields.Optional("hyphenation"));
        var (digits, letters) = ReadSigns(tag, script, fields.Optional("digits"), fields.Optional("letters"));
        var telling = fields.OptionalList("telling-words");
        var claims = ReadClaims(fields.OptionalList("claim-words"));
        fields.RejectOthers();
        return tag is null || name is null || englishName is null || script is null || fonts.IsEmpty
            ? null
            : new Locale(tag, name, englishName, script, [.. fonts.Select(f => f.Text)], hyphenation) { Digits = digits, Letters = letters, TellingWords = [.. telling.Select(w => w.Text)], ClaimWords = claims };
    }

    /// <summary>The script must be what the tag says, and one that the language is written in.</summary>
    private string? ReadScript(string? tag, YamlScalar? script)
    {
        if (tag is null || script is null || LanguageTag.Parse(tag) is not { } parsed)
        {
            return null;
        }

        var possible = parsed.Script is { } fixedScript ? [fixedScript] : LanguageData.UsualScripts(parsed.Language);
        if (possible.Contains(script.Text))
        {
            return script.Text;
        }

        Findings.Add(ContentFindings.WrongScript(script.Span, tag, script.Text, string.Join(" or ", possible)));
        return null;
    }

    /// <summary>What the record says, otherwise what is usual in the language.</summary>
    private (string Digits, string Letters) ReadSigns(string? tag, string? script, YamlScalar? digits, YamlScalar? letters)
    {
        var parsed = LanguageTag.Parse(tag ?? "") ?? new LanguageTag("und", null, null, []);
        if (digits is not null && !CounterSigns.Digits.ContainsKey(digits.Text))
        {
            Findings.Add(ContentFindings.UnknownDigits(digits.Span, digits.Text, Nearest.To(digits.Text, CounterSigns.Digits.Keys)));
        }

        if (letters is not null && !IsAlphabet(letters.Text))
        {
            Findings.Add(ContentFindings.BadLetters(letters.Span, letters.Text));
        }

        return (
            CounterSigns.Digits.GetValueOrDefault(digits?.Text ?? "") ?? CounterSigns.DigitsFor(parsed, script ?? ""),
            letters?.Text ?? CounterSigns.LettersFor(parsed, script ?? ""));
    }

    /// <summary>A wording without a letter would be found in every text.</summary>
    private ImmutableArray<string> ReadClaims(ImmutableArray<YamlScalar> claims)
    {
        foreach (var claim in claims.Where(c => !c.Text.Any(char.IsLetter)))
        {
            Findings.Add(ContentFindings.ClaimWithoutLetter(claim.Span, claim.Text));
        }

        return [.. claims.Select(c => c.Text)];
    }

    private static bool IsAlphabet(string letters) =>
        letters.Length is >= FewestLetters and <= MostLetters && letters.Distinct().Count() == letters.Length && letters.All(char.IsLetterOrDigit);

    private string? ReadHyphenation(YamlScalar? name)
    {
        if (name is null || HyphenationName().IsMatch(name.Text))
        {
            return name?.Text;
        }

        Findings.Add(ContentFindings.BadHyphenation(name.Span, name.Text));
        return null;
    }

    [GeneratedRegex(@"^hyph_[A-Za-z_]{2,20}\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HyphenationName();
}
