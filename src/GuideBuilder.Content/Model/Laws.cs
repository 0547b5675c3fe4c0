using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>A rule of law that passages of the text are about.</summary>
/// <param name="Name">As its own language writes it, as § 31 AufenthG.</param>
/// <param name="Region">Where it holds.</param>
/// <param name="InForceFrom">The first day on which it holds.</param>
/// <param name="InForceUntil">The last day on which it holds; null when no end is known.</param>
/// <param name="ReviewBy">Until this day somebody has to see whether it still is what the text says.</param>
/// <param name="AsOf">The year, month or day on which the record was last known to be right.</param>
public sealed record Law(string Id, string Name, string Region, DateOnly InForceFrom, DateOnly? InForceUntil, DateOnly ReviewBy, string Source, string AsOf)
{
    public bool IsUpcomingOn(DateOnly day) => day < InForceFrom;

    public bool HasEndedOn(DateOnly day) => day > InForceUntil;
}

/// <summary>Blocks that have something in common and no look of their own: readers see what stands in it as if it stood alone.</summary>
public abstract record Wrapper(ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span);

/// <summary>What the text says about a law.</summary>
/// <param name="LawId">Of one of <see cref="Publication.Laws"/>.</param>
/// <param name="IsUpcoming">The law is not in force yet, and the reader is told so.</param>
public sealed record LawPassage(string LawId, bool IsUpcoming, ImmutableArray<Block> Blocks, SourceSpan Span) : Wrapper(Blocks, Span);

/// <summary>Blocks for some publications or editions only.</summary>
public sealed record ConditionalPassage(Condition Condition, ImmutableArray<Block> Blocks, SourceSpan Span) : Wrapper(Blocks, Span);
