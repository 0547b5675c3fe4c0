using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Editions;

/// <summary>
/// Turns a message into the text of an edition. Without a finished translation, or with one that brings in what it
/// must not, the passage stays in the source language and is marked so.
/// </summary>
internal sealed class MessageTranslator(Locale source, Locale target, SourceTexts texts, Catalogue? catalogue, Publication publication, FindingBag findings)
{
    /// <summary>The tag of the edition's own language.</summary>
    public string Language => target.Tag;

    /// <summary>Whether passages carry marks for translators, and unfinished translations are used.</summary>
    public bool IsPreview { get; init; }

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

        var (text, state) = Translated(message, links) is { } found ? found : (FromSource(message, isFallback: true, links), TranslationState.Untranslated);
        return IsPreview ? text with { Mark = new PassageMark(PassageHash.Id(publication.Domain, message), state) } : text;
    }

    /// <returns>Null when there is no translation, or one that may not be used.</returns>
    private (EditionText Text, TranslationState State)? Translated(Message message, TextLinks? links)
    {
        var entry = IsPreview ? catalogue?.Find(message) : catalogue?.FindTranslated(message);
        if (entry is null or { State: TranslationState.Untranslated })
        {
            return null;
        }

        var translation = catalogue!.Checked(entry, texts.Parse(message.Text));
        if (entry.State == TranslationState.Translated)
        {
            findings.AddRange(translation.Findings);
        }

        if (!translation.MayBeUsed)
        {
            return null;
        }

        var text = Resolve(translation.Text, target.Tag, isFallback: false, entry.TranslationSpan, links);
        return (translation.Shorter is { } shorter ? text with { Shorter = Resolve(shorter, target.Tag, isFallback: false, entry.TranslationSpan, links) } : text, entry.State);
    }

    private EditionText FromSource(Message message, bool isFallback, TextLinks? links) =>
        Resolve(texts.Parse(NormalForm.Compose(message.Text)), source.Tag, isFallback, message.Span, links);

    private EditionText Resolve(ParsedMessage text, string language, bool isFallback, SourceSpan origin, TextLinks? links) =>
        new(new RunResolver(publication, language, links).Resolve(text), language, isFallback, origin);
}
