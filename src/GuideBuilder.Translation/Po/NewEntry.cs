using System.Collections.Immutable;

namespace GuideBuilder.Translation.Po;

/// <summary>An entry to be written into a PO file.</summary>
/// <param name="Context">Null for none, which differs from an empty one.</param>
/// <param name="Translations">The msgstr, or msgstr[0] and onwards; at least one.</param>
public sealed record NewEntry(string? Context, string Id, string? PluralId, ImmutableArray<string> Translations)
{
    /// <summary>Without those of flags; each a line from <c>#</c> on.</summary>
    public ImmutableArray<PoComment> Comments { get; init; } = [];

    /// <summary>Written in one line after <c>#,</c>.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    public PoPrevious? Previous { get; init; }

    public bool IsObsolete { get; init; }
}
