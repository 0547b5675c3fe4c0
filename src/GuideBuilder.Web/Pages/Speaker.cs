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
    public Speaker(Edition edition, LanguageDirections directions, FindingBag findings)
    {
        Edition = edition;
        Direction = directions.Of(edition.Locale.Tag);
        InlineWith = sectionHref => new InlineRenderer(edition.Locale.Tag, directions, findings, sectionHref);
        Inline = InlineWith(_ => null);
        Words = new PageWords(edition.Interface, Inline);
        Imprint = ImprintOf(edition);
    }

    public Edition Edition { get; }

    public string Direction { get; }

    /// <summary>For texts that refer to nothing.</summary>
    public InlineRenderer Inline { get; }

    /// <summary>For the texts of a page: it is given the address of a chapter or heading by its id, as seen from there.</summary>
    public Func<Func<string, string?>, InlineRenderer> InlineWith { get; }

    /// <summary>For blocks without pictures that stand in no chapter.</summary>
    public BlockRenderer Blocks() => new(Inline, Edition, anchor: "", _ => throw new InvalidOperationException("There are no pictures here."));

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
