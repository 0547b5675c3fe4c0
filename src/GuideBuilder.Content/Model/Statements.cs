using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>What can be marked as said, so that a release can be refused where it is missing.</summary>
public static class Statements
{
    /// <summary>How to read without harm; a box of the same name says it too.</summary>
    public const string Safety = BoxKinds.Safety;

    /// <summary>What a reader can say when somebody finds this in her hands.</summary>
    public const string Found = "found";

    /// <summary>That this is no legal advice, and how old it may be.</summary>
    public const string Disclaimer = "disclaimer";

    public static ImmutableArray<string> Known { get; } = [Safety, Found, Disclaimer];
}
