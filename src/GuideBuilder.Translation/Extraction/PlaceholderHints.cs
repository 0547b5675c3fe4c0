using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Translation.Extraction;

/// <summary>Says what stands in the place of a placeholder, without the fact itself: when a number changes, no template changes.</summary>
internal static class PlaceholderHints
{
    internal static IEnumerable<string> Of(Message message, ImmutableArray<Publication> publications)
    {
        var parsed = MessageParser.Parse(message.Text);
        var words = parsed.Inlines.OfType<TextInline>().Where(t => t.Language is not null).Select(t => $"“{t.Text}” stays as it is: the reader meets the word in real life");
        var citations = parsed.Citations.Select(c => $"{c.Source} is a citation: the tool prints authors and year in its place");
        return parsed.Placeholders.Select(p => Of(p, publications)).OfType<string>().Concat(citations).Concat(words).Distinct(StringComparer.Ordinal);
    }

    private static string? Of(PlaceholderInline placeholder, ImmutableArray<Publication> publications) => placeholder.Kind switch
    {
        "contact" when publications.Select(p => p.FindContact(placeholder.Id)).FirstOrDefault(c => c is not null) is { } contact =>
            $"{placeholder.Source} is the {FieldOf(placeholder.Field)} of: {contact.Name}",
        "figure" => $"{placeholder.Source} is a number",
        "ref" => $"{placeholder.Source} is the title or number of another place in the text",
        _ => null,
    };

    private static string FieldOf(string? field) => field switch
    {
        "phone" => "telephone number",
        "text" => "number for messages",
        "chat" => "address of the chat",
        "url" => "web address",
        "mail" => "e-mail address",
        _ => "name",
    };
}
