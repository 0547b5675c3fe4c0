using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Book;

/// <summary>A book as a finished file.</summary>
/// <param name="Origins">For each page, for each of its marked-content ids, where the passage was written; null where nobody wrote it.</param>
public sealed record WrittenBook(ReadOnlyMemory<byte> Bytes, ImmutableArray<ImmutableArray<SourceSpan?>> Origins)
{
    /// <param name="page">From 1.</param>
    /// <returns>Null when nobody wrote what stands there.</returns>
    public SourceSpan? OriginOf(int page, int mcid) =>
        page >= 1 && page <= Origins.Length && mcid >= 0 && mcid < Origins[page - 1].Length ? Origins[page - 1][mcid] : null;
}
