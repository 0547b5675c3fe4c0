namespace GuideBuilder.Translation.Po;

/// <summary>Where the parts of an entry stand in its own bytes, each on lines of its own.</summary>
/// <param name="Previous">Where the <c>#|</c> lines begin; equal to <paramref name="Source"/> when there are none.</param>
/// <param name="Source">Where the line of msgctxt or msgid begins.</param>
/// <param name="Translation">Where the line of the first msgstr begins.</param>
internal readonly record struct PoEntryLayout(int Previous, int Source, int Translation)
{
    /// <returns>Null when parts share a line, as in <c>msgid "a" msgstr "b"</c>.</returns>
    public static PoEntryLayout? Of(ReadOnlySpan<byte> raw)
    {
        // A line that continues another one depends on it.
        if (raw.IndexOf("\\\n"u8) >= 0)
        {
            return null;
        }

        var lexer = new PoLexer(raw);
        var (previous, source, translation, end) = (-1, -1, -1, 0);
        for (var token = lexer.Next(); token.Kind != PoTokenKind.End; token = lexer.Next())
        {
            var start = token.Kind switch
            {
                PoTokenKind.MsgString when translation < 0 => translation = token.LineStart,
                PoTokenKind.MsgContext or PoTokenKind.MsgId when token.IsPrevious && previous < 0 => previous = token.LineStart,
                PoTokenKind.MsgContext or PoTokenKind.MsgId when !token.IsPrevious && source < 0 => source = token.LineStart,
                _ => end,
            };
            if (start < end)
            {
                return null;
            }

            end = token.End;
        }

        return source < 0 || translation < 0 ? null : new PoEntryLayout(previous < 0 ? source : previous, source, translation);
    }
}
