using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Reads entries by the grammar of GNU gettext's <c>read-po-gram.y</c>; after an error it goes on at the next entry.</summary>
internal ref partial struct PoParser
{
    /// <summary>Of entries, comments and flags together.</summary>
    private const int MaximumParts = 2_000_000;

    /// <summary>So that most files are read without making room again and again.</summary>
    private const int BytesOfShortEntry = 100;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly string path;
    private readonly PoReport report;
    private readonly PoTextAssembler texts;
    private readonly PoCommentReader comments;
    private readonly ImmutableArray<PoEntry>.Builder entries = ImmutableArray.CreateBuilder<PoEntry>();
    private readonly Dictionary<EntryKey, int> known;
    private readonly List<string> translations = [];
    private PoLexer lexer;
    private PoToken token;
    private PoToken lastToken;
    private string? domain;
    private bool conflictReported;
    private int? rawStart;
    private int rawEnd;
    private EntryState entry;

    public PoParser(string path, ReadOnlyMemory<byte> utf8, bool isValid, PoReport report)
    {
        bytes = utf8.Span;
        this.path = path;
        this.report = report;
        texts = new PoTextAssembler(utf8, isValid, report);
        comments = new PoCommentReader(utf8, isValid, report);
        lexer = new PoLexer(bytes);
        known = new Dictionary<EntryKey, int>(bytes.Length / BytesOfShortEntry);
    }

    public ImmutableArray<PoEntry> ReadAll()
    {
        Advance();
        while (token.Kind != PoTokenKind.End && !report.IsFull)
        {
            if (entries.Count + comments.Parts > MaximumParts)
            {
                report.Error(TranslationFindings.PoTooLarge(path));
                break;
            }

            ReadItem();
        }

        return entries.DrainToImmutable();
    }

    private void Advance()
    {
        lastToken = token;
        token = lexer.Next();
    }

    private void ReadItem()
    {
        switch (token.Kind)
        {
            case PoTokenKind.Comment:
                rawStart ??= Math.Max(token.LineStart, rawEnd);
                comments.Add(token);
                Advance();
                break;
            case PoTokenKind.Domain:
                ReadDomain();
                break;
            case PoTokenKind.MsgContext or PoTokenKind.MsgId:
                ReadEntry();
                break;
            default:
                var misplaced = token;
                Advance();
                Misplaced(misplaced, TranslationFindings.PoOutsideEntry);
                Recover();
                break;
        }
    }

    private void ReadDomain()
    {
        var start = token;
        Advance();
        entry = new EntryState(start.IsObsolete);
        if (token.Kind != PoTokenKind.Text)
        {
            Misplaced(token, TranslationFindings.PoUnexpected);
            Recover();
            return;
        }

        texts.Begin();
        texts.Append(token);
        domain = texts.Finish() ?? domain;
        Advance();
        DropComments();
    }

    private void ReadEntry()
    {
        var raw = rawStart ?? Math.Max(token.LineStart, rawEnd);
        entry = new EntryState(token.IsObsolete);
        var read = ReadParts(raw);
        if (read is null)
        {
            Recover();
        }
        else if (entry.IsSound)
        {
            Accept(read);
        }

        rawEnd = lastToken.End;
        DropComments();
    }

    private void DropComments()
    {
        comments.Clear();
        rawStart = null;
    }

    private void Accept(PoEntry read)
    {
        var key = new EntryKey(read.Domain, read.Context, read.Id);
        if (!known.TryAdd(key, read.Place.Line))
        {
            report.Error(TranslationFindings.PoDuplicate(read.Span, known[key]));
            return;
        }

        entries.Add(read);
    }

    /// <summary>Takes a token of the current entry, which must be as obsolete as its first one.</summary>
    private void Take()
    {
        if (token.IsObsolete != entry.IsObsolete && !entry.IsMixed)
        {
            entry.IsMixed = true;
            entry.IsSound = false;
            report.Error(TranslationFindings.PoMixedObsolete(report.At(token)));
        }

        Advance();
    }

    /// <summary>Says what is wrong with a token that may not stand where it stands.</summary>
    private void Misplaced(PoToken misplaced, Func<SourceSpan, string, Finding> otherwise)
    {
        var span = report.At(misplaced);
        var excerpt = Excerpt(misplaced);
        switch (misplaced.Kind)
        {
            case PoTokenKind.ConflictMarker when conflictReported && !excerpt.StartsWith('<'):
                break;
            case PoTokenKind.ConflictMarker:
                conflictReported = true;
                report.Error(TranslationFindings.PoConflictMarker(span));
                break;
            case PoTokenKind.UnknownKeyword:
                report.Error(TranslationFindings.PoUnknownKeyword(span, excerpt));
                break;
            case PoTokenKind.Text when !misplaced.IsClosed:
                report.Error(TranslationFindings.PoUnclosedText(span));
                break;
            default:
                report.Error(otherwise(span, excerpt));
                break;
        }
    }

    private readonly string Excerpt(PoToken of)
    {
        const int longest = 30;
        if (of.Kind == PoTokenKind.End)
        {
            return "";
        }

        var text = bytes[of.Start..Math.Min(of.End, of.Start + longest)];
        var line = text.IndexOfAny((byte)'\n', (byte)'\r');
        return Encoding.UTF8.GetString(line < 0 ? text : text[..line]).TrimEnd('\uFFFD');
    }

    private void Recover()
    {
        while (!token.BeginsItem)
        {
            Advance();
        }
    }

    private struct EntryState(bool isObsolete)
    {
        public readonly bool IsObsolete = isObsolete;
        public bool IsMixed;
        public bool IsSound = true;
        public bool HasPlural;
    }
}
