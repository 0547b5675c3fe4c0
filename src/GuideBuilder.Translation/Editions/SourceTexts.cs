using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Translation.Editions;

/// <summary>The texts of a publication in the source language, read once for the editions in all languages. Safe to share between threads.</summary>
public sealed class SourceTexts
{
    private readonly Dictionary<string, ParsedMessage> parsed = new(StringComparer.Ordinal);

    public SourceTexts(Project project, Publication publication)
    {
        Messages = [.. MessageCollector.Collect(project, publication).Select(m => m.Message)];
        foreach (var message in Messages)
        {
            parsed.TryAdd(message.Text, MessageParser.Parse(message.Text));
        }
    }

    /// <summary>What is to be translated, in the order in which a reader meets it.</summary>
    public ImmutableArray<Message> Messages { get; }

    /// <param name="text">In inline Markdown; mostly that of one of <see cref="Messages"/>.</param>
    internal ParsedMessage Parse(string text) => parsed.TryGetValue(text, out var message) ? message : MessageParser.Parse(text);
}
