using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Sync;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about source texts that changed after they were translated.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode NumberChanged = new(
        "GB3401", "A number or fact changed in a translated text", Severity.Warning,
        "The source text has another number, name or address than the one that was translated. The old translation is kept as fuzzy and does not reach readers. Compare both versions and correct the translation before you take the mark away.");

    public static readonly FindingCode MeaningTurned = new(
        "GB3402", "A word that turns the meaning changed in a translated text", Severity.Warning,
        "A word such as “not”, “never” or “only” came, went or moved in the source, so the old translation may now say the opposite. It is kept as fuzzy and does not reach readers. Compare both versions and translate the sentence anew.");

    /// <param name="note">Of a changed text.</param>
    /// <returns>Null for changes that a translator sees anyway.</returns>
    internal static Finding? SourceChanged(string path, string locale, SyncNote note) => note.Change switch
    {
        SourceChange.Number => new Finding(NumberChanged, SourceSpan.WholeFile(path), $"A number or fact changed: {note.Diff}", "Correct the translation, then take away its mark “fuzzy”.", locale),
        SourceChange.Negation => new Finding(MeaningTurned, SourceSpan.WholeFile(path), $"The meaning may have turned: {note.Diff}", "Translate the sentence anew, then take away its mark “fuzzy”.", locale),
        _ => null,
    };
}
