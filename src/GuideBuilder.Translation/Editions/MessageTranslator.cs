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
internal sealed class MessageTranslator(Locale source, Locale target, SourceTexts texts, Catalogue? catalogue, Publication publication, FindingBag findings)
{
    /// <summary>The tag of the edition's own language.</summary>
    public string Language => target.Tag;

    /// <param name="links">What the text may refer to; null for a text that refers to nothing.</param>
    public EditionText Translate(Message message, TextLinks? links = null)
    {
        if (target.Tag == source.Tag)
        {
            return FromSource(message, isFallback: false, links);
        }

        if (PseudoLocales.Is(target.Tag))
        {
            return Resolve(PseudoText.Of(texts.Parse(NormalForm.Compose(message.Text)), target.Tag), target.Tag, isFallback: false, message.Span, links);
        }

        if (catalogue?.FindTranslated(message) is { } entry)
        {
            var translation = catalogue.Checked(entry, texts.Parse(message.Text));
            findings.AddRange(translation.Findings);
            if (translation.MayBeUsed)
            {
                var text = Resolve(translation.Text, target.Tag, isFallback: false, entry.TranslationSpan, links);
                return translation.Shorter is { } shorter
                    ? text with { Shorter = Resolve(shorter, target.Tag, isFallback: false, entry.TranslationSpan, links) }
                    : text;
            }
        }

        return FromSource(message, isFallback: true, links);
    }

    private EditionText FromSource(Message message, bool isFallback, TextLinks? links) =>
        Resolve(texts.Parse(NormalForm.Compose(message.Text)), source.Tag, isFallback, message.Span, links);

    private EditionText Resolve(ParsedMessage text, string language, bool isFallback, SourceSpan origin, TextLinks? links) =>
        new(new RunResolver(publication, language, links).Resolve(text), language, isFallback, origin);
}
