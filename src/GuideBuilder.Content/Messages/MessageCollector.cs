using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;
using Md = Markdig.Syntax.Inlines;

namespace GuideBuilder.Content.Messages;

/// <summary>Turns Markdig's inlines into the model's, and collects what is wrong with them.</summary>
internal sealed class MessageCollector(string source)
{
    private const int MaximumDepth = 16;
    private const int MaximumProblems = 100;
    private const int ExcerptLength = 60;

    private readonly List<(int Offset, MessageProblem Problem)> problems = [];
    private readonly List<int> placeholderOffsets = [];
    private readonly List<int> noteOffsets = [];
    private readonly List<int> citationOffsets = [];
    private readonly InlineBuilder inlines = new();

    // The text as the reader sees it, across emphasis. Null when it is the source.
    private PlainTextBuilder? visible;

    /// <summary>The source is too long or has too many marks to be parsed; it stays as text.</summary>
    public void AddUnparsed()
    {
        Report(MessageProblemKind.Unsupported, 0, source.Length);
        AddPlain();
    }

    /// <summary>The source has no markup.</summary>
    public void AddPlain() => inlines.AddText(source, default);

    public void AddParsed(Md.ContainerInline? root)
    {
        visible = new PlainTextBuilder(source.Length);
        if (root is not null)
        {
            Visit(root, default, depth: 0);
        }
    }

    public MessageReading ToReading()
    {
        var plain = visible?.ToPlainText() ?? new PlainText(source, null);
        FindForbiddenCharacters(plain);
        FindLooseFacts(plain);
        FindUnpairedStars(plain);
        var message = new ParsedMessage(inlines.ToInlines(), []);
        var sorted = problems.OrderBy(p => p.Offset).ThenBy(p => p.Problem.Kind).Take(MaximumProblems).ToImmutableArray();
        return new MessageReading(
            sorted.IsEmpty ? message : message with { Problems = [.. sorted.Select(p => p.Problem)] },
            [.. sorted.Select(p => p.Offset)],
            [.. placeholderOffsets],
            [.. noteOffsets],
            [.. citationOffsets],
            plain);
    }

    private void Visit(Md.ContainerInline container, TextStyle style, int depth)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case Md.EmphasisInline emphasis:
                    VisitEmphasis(emphasis, style, depth);
                    break;
                case LanguageMark when inline.PreviousSibling is Md.EmphasisInline:
                    break;
                case Md.ContainerInline other:
                    Visit(other, style, depth);
                    break;
                default:
                    VisitLeaf(inline, style);
                    break;
            }
        }
    }

    private void VisitEmphasis(Md.EmphasisInline emphasis, TextStyle style, int depth)
    {
        if (depth == MaximumDepth || IsInsideWords(emphasis))
        {
            Refuse(MessageProblemKind.Unsupported, emphasis, style);
            return;
        }

        var inner = emphasis.DelimiterCount >= 2 ? style with { Strong = true } : style with { Emphasised = true };
        var language = (emphasis.NextSibling as LanguageMark)?.Tag ?? style.Language;
        Visit(emphasis, inner with { Language = language }, depth + 1);
    }

    /// <summary>As in "Leser*innen und Partner*innen", where stars are letters and no emphasis is meant.</summary>
    private bool IsInsideWords(Md.EmphasisInline emphasis)
    {
        var (before, after) = (emphasis.Span.Start - 1, emphasis.Span.End + 1);
        return before >= 0 && after < source.Length && IsCased(source[before]) && IsCased(source[after]);
    }

    private static bool IsCased(char c) => char.IsUpper(c) || char.IsLower(c);

    private void VisitLeaf(Md.Inline inline, TextStyle style)
    {
        switch (inline)
        {
            case Md.LiteralInline literal:
                AddText(literal.Content.AsSpan(), literal.Content.Start, offsetStep: 1, style);
                break;
            case Md.HtmlEntityInline entity:
                AddEntity(entity, style);
                break;
            case Md.LineBreakInline:
                inlines.AddBreak();
                See('\n', inline.Span.Start);
                break;
            case PlaceholderMark mark:
                AddPlaceholder(mark, style);
                break;
            case NoteMark note:
                AddNote(note);
                break;
            case CitationMark citation:
                AddCitation(citation, style);
                break;
            case RefusedMark refused:
                Refuse(refused.Kind, refused, style);
                break;
            default:
                Refuse(MessageProblemKind.Brace, inline, style);
                break;
        }
    }

    private void AddEntity(Md.HtmlEntityInline entity, TextStyle style)
    {
        if (entity.Transcoded.AsSpan() is "<" or ">")
        {
            Refuse(MessageProblemKind.Html, entity, style);
        }
        else
        {
            AddText(entity.Transcoded.AsSpan(), entity.Span.Start, offsetStep: 0, style);
        }
    }

    private void AddPlaceholder(PlaceholderMark mark, TextStyle style)
    {
        var written = source.Substring(mark.Span.Start, mark.Span.Length);
        inlines.Add(new PlaceholderInline(mark.Kind, mark.Id, mark.Field, style.Strong, style.Emphasised, written));
        placeholderOffsets.Add(mark.Span.Start);
        See(LooseFacts.Barrier, mark.Span.Start);
    }

    /// <summary>It ends no number: readers would dial on behind it.</summary>
    private void AddNote(NoteMark mark)
    {
        inlines.Add(new NoteInline(mark.Id, source.Substring(mark.Span.Start, mark.Span.Length)));
        noteOffsets.Add(mark.Span.Start);
    }

    private void AddCitation(CitationMark mark, TextStyle style)
    {
        inlines.Add(new CitationInline(mark.Works, style.Strong, style.Emphasised, source.Substring(mark.Span.Start, mark.Span.Length)));
        citationOffsets.Add(mark.Span.Start);
        See(LooseFacts.Barrier, mark.Span.Start);
    }

    private void Refuse(MessageProblemKind kind, Md.Inline inline, TextStyle style)
    {
        Report(kind, inline.Span.Start, inline.Span.Length);
        inlines.AddText(source.AsSpan(inline.Span.Start, inline.Span.Length), style);
        See(LooseFacts.Barrier, inline.Span.Start);
    }

    /// <param name="offsetStep">1 when <paramref name="text"/> stands in the source as it is; 0 when it was written as an entity.</param>
    private void AddText(ReadOnlySpan<char> text, int offset, int offsetStep, TextStyle style)
    {
        inlines.AddText(text, style);
        visible?.Add(text, offset, offsetStep);
    }

    private void See(char c, int offset) => visible?.Add([c], offset, offsetStep: 0);

    private void FindForbiddenCharacters(PlainText plain)
    {
        ReportForbidden(source, offset => offset);
        if (visible is not null)
        {
            ReportForbidden(plain.Text, offset => plain.Text[offset] == LooseFacts.Barrier ? -1 : plain.OffsetOf(offset));
        }
    }

    /// <param name="place">Where a character of <paramref name="text"/> stands in the source; negative when it does not.</param>
    private void ReportForbidden(string text, Func<int, int> place)
    {
        var first = ForbiddenCharacters.Find(text)?.Offset ?? text.Length;
        for (var i = first; i < text.Length && problems.Count < MaximumProblems;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var offset = ForbiddenCharacters.Contains(rune) ? place(i) : -1;
            if (offset >= 0 && !problems.Exists(p => p.Offset == offset && p.Problem.Kind == MessageProblemKind.Control))
            {
                problems.Add((offset, new MessageProblem(MessageProblemKind.Control, FormattableString.Invariant($"U+{rune.Value:X4}"))));
            }

            i += length;
        }
    }

    private void FindLooseFacts(PlainText plain)
    {
        var found = LooseFacts.Find(plain.Text);
        foreach (var range in found[..Math.Min(found.Count, MaximumProblems)])
        {
            var start = plain.OffsetOf(range.Start.Value);
            var end = plain.OffsetOf(range.End.Value - 1);
            Report(MessageProblemKind.LooseFact, start, end - start + 1);
        }
    }

    /// <summary>Two asterisks that became no strong emphasis would be printed.</summary>
    private void FindUnpairedStars(PlainText plain)
    {
        var text = plain.Text;
        for (var i = text.IndexOf("**", StringComparison.Ordinal); i >= 0; i = text.IndexOf("**", i + 2, StringComparison.Ordinal))
        {
            var offset = plain.OffsetOf(i);
            if (plain.OffsetOf(i + 1) == offset + 1 && !source[..offset].EndsWith('\\'))
            {
                Report(MessageProblemKind.Unsupported, offset, 2);
                return;
            }
        }
    }

    private void Report(MessageProblemKind kind, int offset, int length)
    {
        var excerpt = source.AsSpan(offset, length);
        var text = length > ExcerptLength ? string.Concat(excerpt[..ExcerptLength], "…") : excerpt.ToString();
        problems.Add((offset, new MessageProblem(kind, text)));
    }
}
