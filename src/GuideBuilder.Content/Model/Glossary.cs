using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>What translations call things, so that readers meet one thing under one name: <c>content/glossary.yaml</c>.</summary>
public sealed record Glossary(ImmutableArray<GlossaryTerm> Terms)
{
    public static Glossary Empty { get; } = new([]);
}

/// <summary>One thing, and its names. In all words a star stands for any letters, as in <c>Polizei*</c>.</summary>
/// <param name="Words">Of the source; when one of them stands there, the translation must have one of its own.</param>
/// <param name="Translations">By BCP 47 tag: the words of which a translation has one.</param>
/// <param name="Forbidden">By BCP 47 tag: the words that no translation may have.</param>
/// <param name="Keep">The words of the source are names, and stay as they are in all languages.</param>
public sealed record GlossaryTerm(
    string Id,
    ImmutableArray<string> Words,
    ImmutableDictionary<string, ImmutableArray<string>> Translations,
    ImmutableDictionary<string, ImmutableArray<string>> Forbidden,
    bool Keep);
