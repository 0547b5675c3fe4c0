using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>The names of boxes that the tool knows by itself; <c>content/project.yaml</c> may add others.</summary>
public static class BoxKinds
{
    /// <summary>Telephone numbers in it are large.</summary>
    public const string Emergency = "emergency";

    /// <summary>What a reader does so that nobody is harmed.</summary>
    public const string Safety = "safety";

    /// <summary>Its ordered lists are numbered on through the whole publication.</summary>
    public const string Recommendations = "recommendations";

    /// <summary>What happened to somebody; it refers to recommendations instead of repeating them.</summary>
    public const string CaseStudy = "case-study";

    public static ImmutableArray<string> Known { get; } = [Emergency, Safety, "note", CaseStudy, Recommendations];
}
