using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>The comments of a file, made into words only for those who ask: most of a large file's lines are comments that nobody reads.</summary>
internal sealed class PoCommentLines(ReadOnlyMemory<byte> utf8)
{
    /// <param name="raw">The bytes of an entry, its comments included.</param>
    public ImmutableArray<PoComment> Above(ByteRange raw)
    {
        var found = ImmutableArray.CreateBuilder<PoComment>();
        var bytes = utf8.Span[raw.Start..raw.End];
        var lexer = new PoLexer(bytes);
        for (var token = lexer.Next(); token.Kind is not (PoTokenKind.End or PoTokenKind.MsgContext or PoTokenKind.MsgId); token = lexer.Next())
        {
            if (token.Kind == PoTokenKind.Comment)
            {
                var line = bytes[token.Start..token.End];
                found.Add(new PoComment(Kind(line), Encoding.UTF8.GetString(line).TrimEnd('\r')));
            }
        }

        return found.DrainToImmutable();
    }

    /// <param name="line">From <c>#</c> on.</param>
    public static PoCommentKind Kind(ReadOnlySpan<byte> line) => line.Length < 2 ? PoCommentKind.Translator : (char)line[1] switch
    {
        '.' => PoCommentKind.Extracted,
        ':' => PoCommentKind.Reference,
        ',' or '=' or '!' => PoCommentKind.Flags,
        _ => PoCommentKind.Translator,
    };
}
