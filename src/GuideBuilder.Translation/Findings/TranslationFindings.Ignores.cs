using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about a catalogue's entries together, and about what was ignored on purpose.</summary>
public static partial class TranslationFindings
{
    /// <summary>With what a line of <c>ignored.tsv</c> needs; an error cannot be ignored and stays as it is.</summary>
    internal static Finding WithKey(Finding finding, string key) =>
        finding.Severity == Severity.Error ? finding : finding with { Hint = $"{finding.Hint} (Key to ignore it: {key})" };

    public static readonly FindingCode TranslationsVary = new(
        "GB3331", "Same text translated in two ways", Severity.Warning,
        "The same words of the source have two translations in one file. Readers may take them for two things. Use one, unless the places mean something different.");

    internal static Finding VaryingTranslations(EntryPlace place, string source, int line) => Of(
        TranslationsVary, place, FormattableString.Invariant($"“{Short(source)}” is translated otherwise in line {line}."), "Use one of the two translations.");

    public static readonly FindingCode TranslationShared = new(
        "GB3332", "Different texts with the same translation", Severity.Warning,
        "Two passages that differ in the source have the same translation, letter for letter. Often a translation was put into the wrong entry. See whether both say what their source says.");

    internal static Finding SharedTranslation(EntryPlace place, string other, int line) => Of(
        TranslationShared, place, FormattableString.Invariant($"The same translation stands in line {line} for another text: “{Short(other)}”"), "Compare both with their sources.");

    public static readonly FindingCode ManyRepeated = new(
        "GB3333", "Too many repeated translations to name them all", Severity.Warning,
        "Texts translated in two ways, or different texts with one translation, are so many in this file that only the first are named. Often one cause lies behind all of them, as entries that moved by one. Mend that first, then check again.");

    internal static Finding ManyBetween(Catalogue catalogue, int more) => new(
        ManyRepeated, catalogue.Span, FormattableString.Invariant($"{more} more {(more == 1 ? "entry is" : "entries are")} translated as another text is, or otherwise than the same text elsewhere."), "Mend those that are named, and check again.", catalogue.Locale.Tag);

    public static readonly FindingCode IgnoresUnreadable = new(
        "GB3341", "List of ignored findings cannot be read", Severity.Error,
        "The file ignored.tsv says which findings a person has looked at and accepted. Each line has three parts with tabs between: the code, the key of the text and the reason. Correct the line that is named.");

    internal static Finding UnreadableIgnores(string path, string problem) => new(
        IgnoresUnreadable, SourceSpan.WholeFile(path), $"The list of ignored findings cannot be read: {problem}", "Save it as “UTF-8”, with three parts and two tabs in each line.");

    internal static Finding BadIgnore(SourceSpan span, string problem) => new(
        IgnoresUnreadable, span, problem, "Write the code, a tab, the key of the text, a tab, and the reason.");

    public static readonly FindingCode IgnoreLapsed = new(
        "GB3342", "Ignored finding that is no longer there", Severity.Info,
        "A line of ignored.tsv fits nothing: the source or the translation was changed since, or the fault is mended. A changed text must be looked at again. Delete the line.");

    internal static Finding LapsedIgnore(SourceSpan span, string code) => new(
        IgnoreLapsed, span, $"No text with this key gives {Short(code)}.", "Delete the line. If the finding is back, look at the text again.");

    public static readonly FindingCode IgnoreOfError = new(
        "GB3343", "Error that cannot be ignored", Severity.Warning,
        "Only warnings and notes can be ignored. After an error the translation is not used, because it could endanger a reader; the translation must be mended.");

    internal static Finding IgnoredError(SourceSpan span, string code) => new(
        IgnoreOfError, span, $"{code} is an error and is not ignored.", "Mend the translation, and delete the line.");
}
