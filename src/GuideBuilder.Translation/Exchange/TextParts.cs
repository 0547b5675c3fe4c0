using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Checks;

namespace GuideBuilder.Translation.Exchange;

/// <param name="IsFixed">A placeholder, the mark of a note, a citation or a word in another language: stays as it is.</param>
internal sealed record TextPart(string Text, bool IsFixed);

/// <summary>Cuts a text as it is written into what is translated and what stays. Joined again, the parts are the text.</summary>
internal static class TextParts
{
    public static ImmutableArray<TextPart> Of(string text)
    {
        var parts = ImmutableArray.CreateBuilder<TextPart>();
        var position = 0;
        foreach (var inline in MessageParser.Parse(text).Inlines)
        {
            if (FixedText(inline) is { } written && text.IndexOf(written, position, StringComparison.Ordinal) is >= 0 and var start)
            {
                Add(text[position..start], isFixed: false);
                Add(written, isFixed: true);
                position = start + written.Length;
            }
        }

        Add(text[position..], isFixed: false);
        return parts.DrainToImmutable();

        void Add(string part, bool isFixed)
        {
            if (part.Length > 0)
            {
                parts.Add(new TextPart(part, isFixed));
            }
        }
    }

    private static string? FixedText(Inline inline) => inline switch
    {
        PlaceholderInline placeholder => placeholder.Source,
        NoteInline note => note.Source,
        CitationInline citation => citation.Source,
        TextInline { Language: { } language } term => new ForeignTerm(term.Text, language).ToString(),
        _ => null,
    };
}
