using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Matterhorn;

/// <summary>One side of accessibility, with the ways in which a file can fail it.</summary>
/// <param name="Number">From 1 to 31.</param>
/// <param name="Title">In an editor's words.</param>
public sealed record MatterhornCheckpoint(int Number, string Title, ImmutableArray<MatterhornCondition> Conditions)
{
    /// <summary>Those that only a person can judge.</summary>
    public IEnumerable<MatterhornCondition> Questions => Conditions.Where(condition => condition.Question is not null);
}

/// <summary>A way in which a file can fail.</summary>
/// <param name="Id">As <c>01-001</c>.</param>
/// <param name="Question">What a person asks of the file; null when no person is needed. The right answer is yes, or that the file has no such thing.</param>
public sealed record MatterhornCondition(string Id, MatterhornJudge Judge, string? Question);

/// <summary>Who can tell whether a file fails.</summary>
public enum MatterhornJudge
{
    /// <summary>A program, by a <see cref="PreflightRule"/> whose sources name the condition.</summary>
    Program,

    Person,

    /// <summary>Nobody needs to: other conditions cover it.</summary>
    Nobody,
}
