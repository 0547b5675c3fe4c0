using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Checks;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>A finished translation, compared with its source.</summary>
/// <param name="Text">In Unicode normal form C.</param>
/// <param name="Shorter">What the translator wrote behind two bars for frames that the text does not fit; null when there is none.</param>
/// <param name="Findings">Pointing at the msgstr.</param>
internal sealed record CheckedTranslation(ParsedMessage Text, ParsedMessage? Shorter, ImmutableArray<Finding> Findings)
{
    /// <summary>Between a text and its shorter version.</summary>
    private const string Bars = "||";
    private const char Bar = '|';

    public bool MayBeUsed => !Findings.Any(f => f.Severity == Severity.Error);

    /// <param name="source">The entry's msgid.</param>
    public static CheckedTranslation Of(PoEntry entry, ParsedMessage source, CheckedLanguage language)
    {
        var written = entry.Translation;
        var cut = entry.Id.Contains(Bars, StringComparison.Ordinal) ? -1 : written.IndexOf(Bars, StringComparison.Ordinal);
        if (cut < 0)
        {
            var (text, findings) = Check(entry, written, source, language);
            return new CheckedTranslation(text, null, findings);
        }

        var (full, shorter) = (written[..cut].TrimEnd(), written[(cut + Bars.Length)..].TrimStart());
        var (fullText, fullFindings) = Check(entry, full, source, language);
        if (shorter.Length == 0 || shorter.Length >= full.Length || shorter.Contains(Bar, StringComparison.Ordinal))
        {
            return new CheckedTranslation(fullText, null, [.. fullFindings, TranslationFindings.NotShorter(new EntryPlace(entry.TranslationSpan, language.Tag), shorter)]);
        }

        var (shorterText, shorterFindings) = Check(entry, shorter, source, language);
        return new CheckedTranslation(fullText, shorterText, [.. fullFindings.Union(shorterFindings.Where(f => f.Code != TranslationFindings.LengthOdd))]);
    }

    /// <summary>Without the warnings and notes that a person has accepted for this very text; the others say how to accept them.</summary>
    public CheckedTranslation Without(IgnoredFindings ignored, PoEntry entry)
    {
        if (Findings.IsEmpty)
        {
            return this;
        }

        var key = IgnoredFindings.KeyOf(entry);
        return this with { Findings = [.. Findings.Where(f => !ignored.Contains(f.Code, key)).Select(f => TranslationFindings.WithKey(f, key))] };
    }

    private static (ParsedMessage Text, ImmutableArray<Finding> Findings) Check(PoEntry entry, string written, ParsedMessage source, CheckedLanguage language)
    {
        var composed = NormalForm.Compose(written);
        var text = MessageParser.Parse(composed);
        var isComposed = composed == written;
        var asWritten = isComposed ? text : MessageParser.Parse(written);
        return (text, EntryChecks.Check(new EntryText(entry, source, written, asWritten, isComposed, language)));
    }
}
