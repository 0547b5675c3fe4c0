using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Messages;

internal readonly record struct TextStyle(bool Strong, bool Emphasised, string? Language);

/// <summary>Builds the inlines of a message: adjacent text of one style is one inline, in Unicode normal form C.</summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder pending = new();
    private TextStyle pendingStyle;
    private bool atLineStart;

    public void AddText(ReadOnlySpan<char> text, TextStyle style)
    {
        if (style != pendingStyle)
        {
            Flush();
            pendingStyle = style;
        }

        while (!text.IsEmpty)
        {
            _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
            if (rune.Value == '\n')
            {
                AddBreak();
            }
            else if (!ForbiddenCharacters.Contains(rune) && !(atLineStart && rune.Value == ' '))
            {
                pending.Append(text[..length]);
                atLineStart = false;
            }

            text = text[length..];
        }
    }

    public void AddBreak()
    {
        while (pending.Length > 0 && pending[^1] == ' ')
        {
            pending.Length--;
        }

        Add(new LineBreakInline());
        atLineStart = true;
    }

    public void Add(Inline inline)
    {
        Flush();
        inlines.Add(inline);
        atLineStart = false;
    }

    public ImmutableArray<Inline> ToInlines()
    {
        Flush();
        return inlines.ToImmutable();
    }

    private void Flush()
    {
        if (pending.Length > 0)
        {
            inlines.Add(new TextInline(pending.ToString().Normalize(), pendingStyle.Strong, pendingStyle.Emphasised, pendingStyle.Language));
            pending.Clear();
        }
    }
}
