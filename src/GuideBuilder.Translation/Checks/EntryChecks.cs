using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>All checks of a translation beside its source. Whoever sends a catalogue may bring in words and nothing else.</summary>
internal static class EntryChecks
{
    /// <summary>In the order in which findings of one entry are gathered.</summary>
    private static readonly ImmutableArray<EntryCheck> Always =
    [
        new PartsCheck(),
        new NumberCheck(),
        new MarkupCheck(),
        new FormCheck(),
        new BlockMarkCheck(),
        new InvisibleCheck(),
    ];

    /// <summary>What is said about words only where there are any that may be used.</summary>
    private static readonly ImmutableArray<EntryCheck> OfWords =
    [
        new LetterCheck(),
        new LanguageCheck(),
        new NeighbourWordCheck(),
        new TurningWordCheck(),
        new GlossaryCheck(),
        new PromiseCheck(),
        new EndMarkCheck(),
        new PairCheck(),
        new RepetitionCheck(),
        new LengthCheck(),
    ];

    public static ImmutableArray<Finding> Check(EntryText text)
    {
        List<Finding> found = [];
        foreach (var check in Always)
        {
            check.Check(text, found);
        }

        if (!string.IsNullOrWhiteSpace(text.Written) && text.Translation.Problems.IsEmpty && text.Source.Problems.IsEmpty)
        {
            foreach (var check in OfWords)
            {
                check.Check(text, found);
            }
        }

        return [.. found];
    }
}
