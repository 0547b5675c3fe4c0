namespace GuideBuilder.Translation.Po;

internal enum PoTokenKind
{
    End,
    Comment,
    Domain,
    MsgContext,
    MsgId,
    MsgIdPlural,
    MsgString,
    UnknownKeyword,
    Text,
    Number,
    OpenBracket,
    CloseBracket,
    ConflictMarker,
    Junk,
}

/// <param name="Start">In bytes.</param>
/// <param name="End">In bytes, exclusive.</param>
/// <param name="Line">From 1.</param>
/// <param name="LineStart">Where the line begins, in bytes.</param>
/// <param name="IsObsolete">The line began with <c>#~</c>.</param>
/// <param name="IsPrevious">The line began with <c>#|</c> or <c>#~|</c>.</param>
/// <param name="IsClosed">False for a text whose second quotation mark is missing.</param>
/// <param name="HasEscapes">There is a backslash in the text.</param>
internal readonly record struct PoToken(
    PoTokenKind Kind,
    int Start,
    int End,
    int Line,
    int LineStart,
    bool IsObsolete,
    bool IsPrevious,
    bool IsClosed = true,
    bool HasEscapes = false)
{
    /// <summary>Begins an entry or what precedes one, so that reading can go on here after an error.</summary>
    public bool BeginsItem =>
        Kind is PoTokenKind.End or PoTokenKind.Comment or PoTokenKind.Domain or PoTokenKind.MsgContext or PoTokenKind.MsgId;
}
