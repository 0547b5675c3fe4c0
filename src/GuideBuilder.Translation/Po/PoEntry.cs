using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Po;

/// <summary>One entry of a PO file: a text and its translation.</summary>
/// <param name="Domain">As the last <c>domain</c> line above says; null when there is none.</param>
/// <param name="Context">The msgctxt; null when there is none, which differs from an empty one.</param>
/// <param name="Id">The msgid; empty, without a context, for the header.</param>
/// <param name="PluralId">The msgid_plural; null when there is none.</param>
/// <param name="Translations">The msgstr, or msgstr[0] and onwards; never empty.</param>
/// <param name="Flags">The words after <c>#,</c>, <c>#=</c> and <c>#!</c>, known or not, in order.</param>
/// <param name="Previous">What the entry said before its source changed; null when that is not recorded.</param>
/// <param name="Path">Of the file, for findings.</param>
/// <param name="Place">Of its first line that is not a comment.</param>
/// <param name="TranslationPlace">Of its first msgstr.</param>
/// <param name="Raw">Its bytes in <see cref="PoFile.Utf8"/>, comments included.</param>
public sealed record PoEntry(
    string? Domain,
    string? Context,
    string Id,
    string? PluralId,
    ImmutableArray<string> Translations,
    ImmutableArray<string> Flags,
    PoPrevious? Previous,
    bool IsObsolete,
    string Path,
    PoPlace Place,
    PoPlace TranslationPlace,
    ByteRange Raw)
{
    /// <summary>The lines above the entry, in order; those with flags included. Read anew from the file's bytes for each who asks.</summary>
    public ImmutableArray<PoComment> Comments => CommentLines?.Above(Raw) ?? [];

    /// <summary>Of its first line that is not a comment.</summary>
    public SourceSpan Span => new(Path, Place.Line, Place.Column);

    /// <summary>Of its first msgstr.</summary>
    public SourceSpan TranslationSpan => new(Path, TranslationPlace.Line, TranslationPlace.Column);

    /// <summary>Those of the file; null when the entry has none.</summary>
    internal PoCommentLines? CommentLines { get; init; }

    public bool IsHeader => Context is null && Id.Length == 0;

    public bool IsFuzzy => Flags.AsSpan().Contains(PoFlagLine.Fuzzy);

    /// <summary>The msgstr; of an entry with plurals the first one.</summary>
    public string Translation => Translations[0];

    /// <summary>As <c>msgfmt --statistics</c> counts: an empty translation is untranslated even when it is marked fuzzy.</summary>
    public TranslationState State => Translation.Length == 0 ? TranslationState.Untranslated
        : IsFuzzy ? TranslationState.Fuzzy
        : TranslationState.Translated;
}

public enum TranslationState
{
    Untranslated,
    /// <summary>A guess or a draft that a translator has yet to confirm.</summary>
    Fuzzy,
    Translated,
}

/// <param name="Text">The line without its line end, from <c>#</c> on.</param>
public sealed record PoComment(PoCommentKind Kind, string Text);

public enum PoCommentKind
{
    /// <summary><c># </c></summary>
    Translator,
    /// <summary><c>#.</c></summary>
    Extracted,
    /// <summary><c>#:</c></summary>
    Reference,
    /// <summary><c>#,</c>, since gettext 0.26 <c>#=</c>, and <c>#!</c> of Solaris.</summary>
    Flags,
}

/// <summary>The <c>#|</c> lines.</summary>
public sealed record PoPrevious(string? Context, string Id, string? PluralId);

/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
public readonly record struct PoPlace(int Line, int Column);

/// <param name="Start">In bytes.</param>
public readonly record struct ByteRange(int Start, int Length)
{
    public int End => Start + Length;
}
