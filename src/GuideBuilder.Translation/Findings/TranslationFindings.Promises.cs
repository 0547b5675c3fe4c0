using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about what a translation says that its source does not, and that could harm who relies on it.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode LawCited = new(
        "GB3221", "Law that the source does not cite", Severity.Error,
        "The sign § is in the translation, but not in the source. Laws are watched by records of the source alone, so nobody would notice when this one changes. Say what the source says, without naming a law.");

    internal static Finding LawAdded(EntryPlace place) => Of(
        LawCited, place, "The translation holds the sign §, but the source does not.", "Delete the name of the law, and say what the source says.");

    public static readonly FindingCode ClaimMade = new(
        "GB3222", "Promise of help in the reader's language", Severity.Error,
        "The translation promises that somebody speaks the reader's language, and the source does not. A reader who calls and is not understood may not call again. Say no more than the source, as that one can ask for an interpreter.");

    internal static Finding ClaimAdded(EntryPlace place, string wording) => Of(
        ClaimMade, place, $"“{Short(wording)}” promises help in the reader's language, but the source does not.", "Say what the source says, no more.");
}
