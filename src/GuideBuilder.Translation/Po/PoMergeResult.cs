using System.Collections.Immutable;

namespace GuideBuilder.Translation.Po;

/// <summary>A catalogue brought to a newer template.</summary>
/// <param name="Bytes">The merged file; the old one byte for byte when nothing changed.</param>
/// <param name="Entries">In the order of the merged file, without the header.</param>
public sealed record PoMergeResult(ReadOnlyMemory<byte> Bytes, bool IsChanged, ImmutableArray<MergedEntry> Entries);

/// <param name="Template">Null for obsolete entries.</param>
/// <param name="Old">Where the translation comes from; null for new entries.</param>
/// <param name="Similarity">Of the two msgids, from 0 to 1; 1 where they are the same.</param>
public sealed record MergedEntry(MergeOrigin Origin, PoEntry? Template, PoEntry? Old, double Similarity);

public enum MergeOrigin
{
    /// <summary>Same msgctxt and msgid; an obsolete entry may have come back.</summary>
    Exact,
    /// <summary>The same msgctxt and msgid in a compendium, where the catalogue had no translation.</summary>
    Compendium,
    /// <summary>Same msgid in another msgctxt: a fuzzy guess.</summary>
    MovedContext,
    /// <summary>A msgid that is alike: a fuzzy guess.</summary>
    Fuzzy,
    /// <summary>Without translation.</summary>
    New,
    /// <summary>The template no longer has it.</summary>
    Obsolete,
}
