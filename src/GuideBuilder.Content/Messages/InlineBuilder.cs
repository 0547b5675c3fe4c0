using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Messages;

internal readonly record struct TextStyle(bool Strong, bool Emphasised, string? Language);

/// <summary>Builds the inlines of a message: adjacent text of one style is one inline, in Unicode normal form C,
/// without spaces at the ends of lines.</summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private readonly StringBuilder pending = new();
    private TextStyle pendingStyle;
    private bool atLineStart = true;

    public void AddText(ReadOnlySpan<char> text, TextStyle style)
    {
        if (style != pendingStyle)
        {
            Flush();
            pendingStyle = style;
        }

        if (ForbiddenCharacters.Find(text) is null && !text.Contains('\n'))
        {
            Append(atLineStart ? text.TrimStart(' ') : text);
            return;
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
                Append(text[..length]);
            }

            text = text[length..];
        }
    }

    public void AddBreak()
    {
        TrimEnd();
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
        TrimEnd();
        Flush();
        return inlines.ToImmutable();
    }

    private void Append(ReadOnlySpan<char> text)
    {
        pending.Append(text);
        atLineStart &= text.IsEmpty;
    }

    private void TrimEnd()
    {
        while (pending.Length > 0 && pending[^1] == ' ')
        {
            pending.Length--;
        }
    }

    private void Flush()
    {
        if (pending.Length > 0)
        {
            inlines.Add(new TextInline(NormalForm.Compose(pending.ToString()), pendingStyle.Strong, pendingStyle.Emphasised, pendingStyle.Language));
            pending.Clear();
        }
    }
}
