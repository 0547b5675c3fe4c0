using System.Collections.Immutable;

namespace GuideBuilder.Translation.Checks;

/// <summary>What knows the words of one language. Safe to share between threads.</summary>
public interface ISpeller
{
    /// <param name="word">As it is written, with <c>'</c> for its apostrophes.</param>
    bool Knows(string word);

    /// <summary>Words that may have been meant, the likeliest first.</summary>
    ImmutableArray<string> Suggest(string word);
}
