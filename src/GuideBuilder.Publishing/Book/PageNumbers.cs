using System.Collections.Immutable;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// The pages that references in the text print. They are known only when the book is set, so it is set again until the
/// numbers it prints are those of its pages.
/// </summary>
internal sealed class PageNumbers
{
    /// <summary>Before the book is set every page is taken for one of two digits.</summary>
    private const int Guess = 88;

    private readonly ImmutableDictionary<string, int>? pages;
    private readonly Dictionary<string, int> printed = new(StringComparer.Ordinal);

    private PageNumbers(ImmutableDictionary<string, int>? pages) => this.pages = pages;

    internal static PageNumbers Start() => new(null);

    /// <summary>For sheets that have no pages to leaf through: references name their place alone.</summary>
    internal static PageNumbers None { get; } = new(null) { ArePrinted = false };

    internal bool ArePrinted { get; private init; } = true;

    internal static PageNumbers From(ImmutableDictionary<string, int> pages) => new(pages);

    /// <summary>The page of an anchor, as far as it is known.</summary>
    internal int Of(string anchor) => printed[anchor] = pages?.GetValueOrDefault(anchor, Guess) ?? Guess;

    /// <summary>Whether all numbers that were asked for are those of <paramref name="actual"/>.</summary>
    internal bool Agree(ImmutableDictionary<string, int> actual) =>
        printed.All(p => actual.TryGetValue(p.Key, out var page) && page == p.Value);
}
