using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about a catalogue as a whole, and about gaps in it.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode CatalogueMissing = new(
        "GB3101", "Language without a translation", Severity.Error,
        "The project offers a language but has no translation file for it. Ask for the translation, or take the language out of the project until it is there.");

    internal static Finding MissingCatalogue(string path, Locale locale) => new(
        CatalogueMissing, SourceSpan.WholeFile(path), $"There is no translation into {locale.EnglishName}.", $"Put the translation at {path}, or take {locale.Tag} out of the locales in content/project.yaml.", locale.Tag);

    public static readonly FindingCode CatalogueUnreadable = new(
        "GB3102", "Translation file cannot be read", Severity.Error,
        "The file is there but cannot be opened. See whether it is a folder, or whether you may read it.");

    internal static Finding UnreadableCatalogue(string path, Locale locale, string problem) => new(
        CatalogueUnreadable, SourceSpan.WholeFile(path), $"The translation into {locale.EnglishName} cannot be read: {problem}", "See whether the file can be opened in an editor.", locale.Tag);

    public static readonly FindingCode CatalogueLanguage = new(
        "GB3103", "Header names another language than the folder", Severity.Error,
        "The line Language in the header must be the name of the folder, so that a file put into the wrong folder is noticed before it is printed. See which of the two is right.");

    internal static Finding WrongLanguage(SourceSpan span, string? found, Locale locale) => new(
        CatalogueLanguage, span, found is null ? "The header does not name the language." : $"The header says that the language is “{Short(found)}”, but the file is in the folder of {locale.Tag}.", $"If this is the translation into {locale.EnglishName}, write “Language: {locale.Tag}\\n” in the header; else move the file.", locale.Tag);

    public static readonly FindingCode CatalogueDomain = new(
        "GB3104", "Entries of another domain", Severity.Warning,
        "A line that begins with “domain” gives the entries after it to another catalogue, so they are not used. Such lines are a relic; delete them.");

    internal static Finding OtherDomain(SourceSpan span, Locale locale) => new(
        CatalogueDomain, span, "From here on the entries belong to another catalogue and are not used.", "Delete the line above that begins with “domain”.", locale.Tag);

    public static readonly FindingCode PassageUntranslated = new(
        "GB3105", "Passage without a translation", Severity.Warning,
        "The passage has no translation. It appears in the source language and is marked as not translated, so that no reader is left without it. Send the file to the translator.");

    internal static Finding Untranslated(SourceSpan span, Locale locale, string source) => new(
        PassageUntranslated, span, $"Not translated into {locale.EnglishName}: “{Short(source)}”", "Ask for the translation of this passage.", locale.Tag);

    internal static Finding ManyUntranslated(SourceSpan span, Locale locale, int count, int total) => new(
        PassageUntranslated, span, FormattableString.Invariant($"{count} of {total} passages are not translated into {locale.EnglishName}."), "Send the file to the translator.", locale.Tag);

    public static readonly FindingCode PassageFuzzy = new(
        "GB3106", "Passage with an unconfirmed translation", Severity.Warning,
        "The translation is marked “fuzzy”: a program guessed it, or the source has changed since. A guess can say the opposite, so it is not used; the passage appears in the source language. A translator confirms it by deleting the mark.");

    internal static Finding Fuzzy(SourceSpan span, Locale locale, string source) => new(
        PassageFuzzy, span, $"The translation into {locale.EnglishName} is marked as unconfirmed (fuzzy): “{Short(source)}”", "Ask the translator to correct it and to delete the mark “fuzzy”.", locale.Tag);

    internal static Finding ManyFuzzy(SourceSpan span, Locale locale, int count, int total) => new(
        PassageFuzzy, span, FormattableString.Invariant($"{count} of {total} translations into {locale.EnglishName} are marked as unconfirmed (fuzzy)."), "Send the file to the translator.", locale.Tag);

    public static readonly FindingCode PassageUnknown = new(
        "GB3107", "Translation of a passage that is not in the guide", Severity.Info,
        "The entry translates a text that the guide does not have, or no longer has in these words. It is not used. It does no harm.");

    internal static Finding Unknown(SourceSpan span, Locale locale, string source) => new(
        PassageUnknown, span, $"The guide does not have the text “{Short(source)}”.", "Nothing needs to be done. If the source was reworded, the new wording needs a translation.", locale.Tag);

    internal static Finding ManyUnknown(SourceSpan span, Locale locale, int count) => new(
        PassageUnknown, span, FormattableString.Invariant($"{count} entries translate texts that the guide does not have."), "Nothing needs to be done. If the source was reworded, the new wordings need translations.", locale.Tag);
}
