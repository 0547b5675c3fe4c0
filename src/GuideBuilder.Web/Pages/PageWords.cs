using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Pages;

/// <summary>The tool's own words as templates name them: <c>{{text.exit}}</c>, and <c>{{label.exit}}</c> inside attributes.</summary>
internal sealed class PageWords
{
    private static readonly ImmutableArray<(InterfaceKey Key, string Name)> Names =
    [
        (InterfaceKey.Contents, "contents"),
        (InterfaceKey.DraftTranslation, "draftTranslation"),
        (InterfaceKey.CheckNumbers, "checkNumbers"),
        (InterfaceKey.Exit, "exit"),
        (InterfaceKey.ExitNote, "exitNote"),
        (InterfaceKey.ExitKeys, "exitKeys"),
        (InterfaceKey.ExitWatched, "exitWatched"),
        (InterfaceKey.ExitTwoMore, "exitTwoMore"),
        (InterfaceKey.ExitOneMore, "exitOneMore"),
        (InterfaceKey.Leaving, "leaving"),
        (InterfaceKey.ChooseLanguage, "chooseLanguage"),
        (InterfaceKey.Skip, "skip"),
        (InterfaceKey.InOtherLanguages, "inOtherLanguages"),
        (InterfaceKey.DownloadScreen, "downloadScreen"),
        (InterfaceKey.SingleNote, "singleNote"),
        (InterfaceKey.DownloadNote, "downloadNote"),
        (InterfaceKey.AllContacts, "allContacts"),
        (InterfaceKey.Search, "search"),
        (InterfaceKey.SearchWord, "searchWord"),
        (InterfaceKey.SearchNone, "searchNone"),
        (InterfaceKey.SearchNote, "searchNote"),
    ];

    public PageWords(EditionInterface texts, InlineRenderer inline)
    {
        Text = [];
        Label = [];
        foreach (var (key, name) in Names)
        {
            Text[name] = inline.Inline(texts[key]);
            Label[name] = texts[key].PlainText;
        }
    }

    /// <summary>Finished HTML.</summary>
    public TemplateModel Text { get; }

    /// <summary>Plain text.</summary>
    public TemplateModel Label { get; }
}
