using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Extraction;

namespace GuideBuilder.Translation.Editions;

/// <summary>Makes the edition of a publication in one language: translated, with facts in place.</summary>
public static class EditionBuilder
{
    /// <param name="catalogue">Null for the source language, or when there is none; then every passage is a fallback.</param>
    /// <param name="findings">Receives why a passage appears in the source language.</param>
    public static Edition Build(Project project, Publication publication, Locale locale, Catalogue? catalogue, FindingBag findings) =>
        Build(project, publication, new SourceTexts(project, publication), locale, catalogue, findings);

    /// <param name="sourceTexts">Of the publication.</param>
    /// <param name="catalogue">Null for the source language, or when there is none; then every passage is a fallback.</param>
    /// <param name="findings">Receives why a passage appears in the source language.</param>
    /// <param name="isPreview">For translators: passages say what state they are in, and unfinished translations are used.</param>
    public static Edition Build(Project project, Publication publication, SourceTexts sourceTexts, Locale locale, Catalogue? catalogue, FindingBag findings, bool isPreview = false)
    {
        var isSource = locale.Tag == project.SourceLocale.Tag;
        var translator = new MessageTranslator(project.SourceLocale, locale, sourceTexts, isSource ? null : catalogue, publication, findings) { IsPreview = isPreview };
        var texts = Interface(project.Interface, translator);
        var frame = new Edition(
            publication,
            locale,
            project.SourceLocale,
            IsDraft: !isSource,
            translator.Translate(publication.Title),
            translator.Translate(publication.Subtitle),
            translator.Translate(publication.NeutralTitle),
            [],
            texts)
        {
            TearOff = publication.TearOffContact is { } id && publication.FindContact(id) is { Phone: { } phone } contact
                ? new EditionText([ContactRuns.Phone(phone, locale.Tag)], locale.Tag, IsFallback: false, contact.Span)
                : null,
        };
        var chapters = publication.ChaptersIn(locale.Tag);
        var contacts = new ContactBuilder(frame, translator);
        var edition = frame with
        {
            Chapters = new ChapterBuilder(frame, chapters, translator).Build(),
            ContactsWithLanguages = [.. publication.ListedContacts().Where(c => c.Languages.AreKnown).Select(contacts.Build)],
        };
        if (!isSource && !PseudoLocales.Is(locale.Tag))
        {
            CatalogueChecks.CheckGaps(catalogue ?? Catalogue.Empty(locale, publication.Domain), MessagesIn(project, publication, chapters, sourceTexts), findings);
        }

        return edition;
    }

    /// <summary>What the edition needs translated: not what it leaves out.</summary>
    private static ImmutableArray<Message> MessagesIn(Project project, Publication publication, ImmutableArray<Chapter> chapters, SourceTexts sourceTexts) =>
        chapters.Zip(publication.Chapters).All(p => ReferenceEquals(p.First, p.Second))
            ? sourceTexts.Messages
            : [.. MessageCollector.Collect(project, publication with { Chapters = chapters }).Select(m => m.Message)];

    private static EditionInterface Interface(InterfaceText texts, MessageTranslator translator) =>
        new([.. texts.Messages.Select(m => translator.Translate(m))]);
}
