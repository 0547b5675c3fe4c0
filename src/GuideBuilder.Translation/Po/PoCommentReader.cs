using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Collects the comments above an entry and the flags in them.</summary>
internal sealed class PoCommentReader(ReadOnlyMemory<byte> utf8, bool isValid, PoReport report)
{
    /// <summary>A file has few kinds of such lines.</summary>
    private const int MostKnown = 8;

    private readonly List<(ByteRange Line, ImmutableArray<string> Flags)> known = [];
    private readonly List<string> more = [];
    private ImmutableArray<string> first = [];
    private bool invalidReported;

    /// <summary>Of all comments and flags since the file began.</summary>
    public int Parts { get; private set; }

    public bool HasAny { get; private set; }

    /// <summary>Entries whose flags stand in one line share them with others that have the same line.</summary>
    public ImmutableArray<string> Flags => more.Count == 0 ? first : [.. first, .. more];

    public void Add(PoToken token)
    {
        var bytes = utf8.Span[token.Start..token.End];
        if (!isValid && !invalidReported && !Utf8.IsValid(bytes))
        {
            invalidReported = true;
            report.Note(TranslationFindings.PoInvalidBytesInComment(report.At(token)));
        }

        HasAny = true;
        Parts++;
        if (PoCommentLines.Kind(bytes) == PoCommentKind.Flags)
        {
            AddFlags(FlagsIn(new ByteRange(token.Start, bytes.Length)));
        }
    }

    public void Clear()
    {
        HasAny = false;
        first = [];
        more.Clear();
    }

    private void AddFlags(ImmutableArray<string> flags)
    {
        Parts += flags.Length;
        if (first.IsEmpty)
        {
            first = flags;
        }
        else
        {
            more.AddRange(flags);
        }
    }

    private ImmutableArray<string> FlagsIn(ByteRange line)
    {
        var bytes = utf8.Span[line.Start..line.End];
        foreach (var other in known)
        {
            if (utf8.Span[other.Line.Start..other.Line.End].SequenceEqual(bytes))
            {
                return other.Flags;
            }
        }

        ImmutableArray<string> flags = [.. PoFlagLine.Read(Encoding.UTF8.GetString(bytes[2..]))];
        if (known.Count < MostKnown)
        {
            known.Add((line, flags));
        }

        return flags;
    }
}
