namespace GuideBuilder.Content.Languages;

/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Hint">What to write instead.</param>
/// <param name="IsAmbiguous">The tag is valid but does not say enough to set a page.</param>
public sealed record LanguageTagProblem(string Message, string Hint, bool IsAmbiguous = false);

/// <summary>Which language tags a guide may use: well-formed, of known parts, in the usual spelling, and not ambiguous.</summary>
public static class LanguageTagRules
{
    /// <returns>Null when there is nothing wrong.</returns>
    public static LanguageTagProblem? Check(string text)
    {
        if (LanguageTag.Parse(text) is not { } tag)
        {
            return new($"“{text}” is not a language tag.", "Write a tag of BCP 47, as “en”, “prs” or “zh-Hans”.");
        }

        if (!LanguageData.IsLanguage(tag.Language))
        {
            return new(
                $"“{tag.Language}” is not the code of a language that this tool knows.",
                LanguageData.MistakenFor(tag.Language) ?? "Look the code up in ISO 639. It is the language's code, not the country's.");
        }

        return CheckParts(tag, text);
    }

    private static LanguageTagProblem? CheckParts(LanguageTag tag, string text)
    {
        if (tag.Region is { } region && !LanguageData.IsCountry(region))
        {
            return new($"In “{text}”, “{region}” is not the code of a country.", HintForRegion(tag, region));
        }

        if (tag.Script is { } script && !LanguageData.IsScript(script))
        {
            return new($"In “{text}”, “{script}” is not the code of a script that this tool knows.", "Write a code of ISO 15924, as “Latn”, “Arab” or “Cyrl”.");
        }

        if (tag.Language == "ku" && tag.Script is null)
        {
            return new(
                "“ku” (Kurdish) says neither which language nor in which direction it is written.",
                "Write “kmr” for Kurmanji in Latin letters, or “ckb” for Sorani in Arabic letters.",
                IsAmbiguous: true);
        }

        return tag.Canonical == text ? null : new($"The language tag “{text}” is not in its usual spelling.", $"Write “{tag.Canonical}”.");
    }

    private static string HintForRegion(LanguageTag tag, string region)
    {
        var other = region.ToLowerInvariant();
        return LanguageData.IsLanguage(other)
            ? $"“{tag.Language}” and “{other}” are two languages. Write the one that the text is in."
            : "Write a code of ISO 3166, as “AF” or “DE”, or leave it out.";
    }
}
