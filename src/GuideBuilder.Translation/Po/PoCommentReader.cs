using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Collects the comments above an entry and the flags in them.</summary>
internal sealed class PoCommentReader(ReadOnlyMemory<byte> utf8, bool isValid, PoReport report)
{
    private readonly List<PoComment> comments = [];
    private readonly List<string> flags = [];

    private bool invalidReported;

    /// <summary>Of all comments and flags since the file began.</summary>
    public int Parts { get; private set; }

    public ImmutableArray<PoComment> Comments => [.. comments];

    public ImmutableArray<string> Flags => [.. flags];

    public void Add(PoToken token)
    {
        var bytes = utf8.Span[token.Start..token.End];
        if (!isValid && !invalidReported && !Utf8.IsValid(bytes))
        {
            invalidReported = true;
            report.Note(TranslationFindings.PoInvalidBytesInComment(report.At(token)));
        }

        var kind = Kind(bytes);
        var text = Encoding.UTF8.GetString(bytes).TrimEnd('\r');
        comments.Add(new PoComment(kind, text));
        if (kind == PoCommentKind.Flags)
        {
            AddFlags(text.AsSpan(2));
        }

        Parts++;
    }

    public void Clear()
    {
        comments.Clear();
        flags.Clear();
    }

    private static PoCommentKind Kind(ReadOnlySpan<byte> bytes) => bytes.Length < 2 ? PoCommentKind.Translator : (char)bytes[1] switch
    {
        '.' => PoCommentKind.Extracted,
        ':' => PoCommentKind.Reference,
        ',' or '=' or '!' => PoCommentKind.Flags,
        _ => PoCommentKind.Translator,
    };

    /// <summary>Commas and blanks part the flags; a name that ends in a colon has a value, as <c>range: 0..9</c>.</summary>
    private void AddFlags(ReadOnlySpan<char> line)
    {
        string? name = null;
        foreach (var part in line.SplitAny(" \t,\f\v\r\n"))
        {
            var word = line[part];
            if (word.EndsWith(':'))
            {
                name = word.ToString();
            }
            else if (!word.IsEmpty)
            {
                flags.Add(name is null ? word.ToString() : $"{name} {word}");
                name = null;
                Parts++;
            }
        }
    }
}
