using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Collects the comments above an entry and the flags in them.</summary>
internal sealed class PoCommentReader(ReadOnlyMemory<byte> utf8, bool isValid, PoReport report)
{
    private readonly List<string> flags = [];

    private ByteRange? range;
    private bool invalidReported;

    /// <summary>Of all comments and flags since the file began.</summary>
    public int Parts { get; private set; }

    public PoCommentLines? Lines => range is { } lines ? new PoCommentLines(utf8, lines) : null;

    public ImmutableArray<string> Flags => flags.Count == 0 ? [] : [.. flags];

    public void Add(PoToken token)
    {
        var bytes = utf8.Span[token.Start..token.End];
        if (!isValid && !invalidReported && !Utf8.IsValid(bytes))
        {
            invalidReported = true;
            report.Note(TranslationFindings.PoInvalidBytesInComment(report.At(token)));
        }

        var start = range?.Start ?? token.Start;
        range = new ByteRange(start, token.End - start);
        if (PoCommentLines.Kind(bytes) == PoCommentKind.Flags)
        {
            AddFlags(bytes);
        }

        Parts++;
    }

    public void Clear()
    {
        range = null;
        flags.Clear();
    }

    private void AddFlags(ReadOnlySpan<byte> line)
    {
        if (line[2..].Trim(" \r"u8).SequenceEqual("fuzzy"u8))
        {
            flags.Add(PoFlagLine.Fuzzy);
            Parts++;
            return;
        }

        foreach (var flag in PoFlagLine.Read(Encoding.UTF8.GetString(line[2..])))
        {
            flags.Add(flag);
            Parts++;
        }
    }
}
