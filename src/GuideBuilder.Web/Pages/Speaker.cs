using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>An edition with what its pages share: words, direction, foot.</summary>
internal sealed class Speaker
{
    private readonly Func<TextPlace, InlineRenderer> inlineAt;

    public Speaker(Edition edition, LanguageDirections directions, FindingBag findings)
    {
        Edition = edition;
        Direction = directions.Of(edition.Locale.Tag);
        inlineAt = place => new InlineRenderer(edition.Locale.Tag, directions, findings, place);
        Inline = inlineAt(TextPlace.Alone);
        Words = new PageWords(edition.Interface, Inline);
        Imprint = ImprintOf(edition);
    }

    public Edition Edition { get; }

    public string Direction { get; }

    /// <summary>For texts that refer to nothing.</summary>
    public InlineRenderer Inline { get; }

    /// <summary>For blocks without pictures that stand in no chapter.</summary>
    public BlockRenderer Blocks() => new(Inline, Edition, TextPlace.Alone);

    /// <summary>A chapter as templates name its parts.</summary>
    public TemplateModel Chapter(EditionChapter chapter, TextPlace place)
    {
        place = place with { Chapter = chapter.Anchor };
        return new TemplateModel
        {
            ["draft"] = Edition.IsDraft,
            ["unchecked"] = !Edition.HasCheckedNumbers,
            ["anchor"] = chapter.Anchor,
            ["number"] = NumberOf(chapter),
            ["title"] = Inline.Inline(chapter.Title),
            ["picture"] = chapter.Picture is { } picture ? DrawingRenderer.Decoration(picture, "chapter-picture") : null,
            ["untranslated"] = chapter.Title.IsFallback ? Inline.Inline(Edition.Interface[InterfaceKey.Untranslated]) : null,
            ["blocks"] = new BlockRenderer(inlineAt(place), Edition, place).Render(chapter),
            ["hasContacts"] = BlockTexts.AnyContact(chapter),
        };
    }

    /// <returns>Null when chapters have none.</returns>
    public string? NumberOf(EditionChapter chapter) => chapter.Number.IsEmpty ? null : Edition.Locale.FormatNumber(chapter.Number);

    public PageWords Words { get; }

    public TemplateModel Imprint { get; }

    private TemplateModel ImprintOf(Edition edition)
    {
        var publication = edition.Publication;
        var date = publication.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var texts = edition.Interface;
        return new TemplateModel
        {
            ["edition"] = Inline.Inline(texts.With(InterfaceKey.Edition, ("edition", publication.Edition, RunKind.Figure), ("date", date, RunKind.Figure))),
            ["publisher"] = Inline.Inline(FilledText.From(texts, InterfaceKey.Publisher, "publisher", publication.Publisher, edition.SourceLocale.Tag)),
            ["licence"] = Inline.Inline(FilledText.From(texts, InterfaceKey.Licence, "licence", publication.Licence, edition.SourceLocale.Tag)),
        };
    }
}
