using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Editions;

/// <summary>
/// Turns a message into the text of an edition. Without a finished translation, or with one that brings in what it
/// must not, the passage stays in the source language and is marked so.
/// </summary>
internal sealed class MessageTranslator(Locale source, Locale target, Catalogue? catalogue, Publication publication, FindingBag findings)
{
    /// <summary>The tag of the edition's own language.</summary>
    public string Language => target.Tag;

    /// <param name="links">What the text may refer to; null for a text that refers to nothing.</param>
    public EditionText Translate(Message message, TextLinks? links = null)
    {
        if (target.Tag == source.Tag)
        {
            return Resolve(message.Text, source.Tag, isFallback: false, message.Span, links);
        }

        if (catalogue?.FindTranslated(message) is { } entry)
        {
            var problems = EntryChecks.Check(entry, target.Tag);
            findings.AddRange(problems);
            if (!problems.Exists(p => p.Severity == Severity.Error))
            {
                return Resolve(entry.Translation, target.Tag, isFallback: false, entry.TranslationSpan, links);
            }
        }

        return Resolve(message.Text, source.Tag, isFallback: true, message.Span, links);
    }

    private EditionText Resolve(string text, string language, bool isFallback, SourceSpan origin, TextLinks? links)
    {
        var parsed = MessageParser.Parse(NormalForm.Compose(text));
        return new EditionText(new RunResolver(publication, language, links).Resolve(parsed), language, isFallback, origin);
    }
}
