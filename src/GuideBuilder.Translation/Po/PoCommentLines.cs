using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>The comments above an entry, made into words only for those who ask: most of a large file's lines are comments that nobody reads.</summary>
/// <param name="range">From the first of them on; ends with the last of them.</param>
internal sealed class PoCommentLines(ReadOnlyMemory<byte> utf8, ByteRange range)
{
    private ImmutableArray<PoComment> comments;

    public ImmutableArray<PoComment> Read()
    {
        if (comments.IsDefault)
        {
            ImmutableInterlocked.InterlockedInitialize(ref comments, ReadAll());
        }

        return comments;
    }

    /// <param name="line">From <c>#</c> on.</param>
    public static PoCommentKind Kind(ReadOnlySpan<byte> line) => line.Length < 2 ? PoCommentKind.Translator : (char)line[1] switch
    {
        '.' => PoCommentKind.Extracted,
        ':' => PoCommentKind.Reference,
        ',' or '=' or '!' => PoCommentKind.Flags,
        _ => PoCommentKind.Translator,
    };

    private ImmutableArray<PoComment> ReadAll()
    {
        var found = ImmutableArray.CreateBuilder<PoComment>();
        var bytes = utf8.Span[range.Start..range.End];
        var lexer = new PoLexer(bytes);
        for (var token = lexer.Next(); token.Kind != PoTokenKind.End; token = lexer.Next())
        {
            var line = bytes[token.Start..token.End];
            found.Add(new PoComment(Kind(line), Encoding.UTF8.GetString(line).TrimEnd('\r')));
        }

        return found.DrainToImmutable();
    }
}
