using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Book;

/// <summary>What every edition says of itself: its language, its state, its date, its publisher.</summary>
public static class EditionNotices
{
    /// <summary>At the foot of the cover, in order.</summary>
    public static ImmutableArray<(EditionText Text, TextRole Role)> Cover(Edition edition)
    {
        var notices = ImmutableArray.CreateBuilder<(EditionText, TextRole)>();
        notices.Add((LanguageName(edition), TextRole.Subtitle));
        if (edition.IsDraft)
        {
            notices.Add((edition.Interface[InterfaceKey.DraftTranslation], TextRole.Notice));
        }

        notices.Add((edition.Interface[InterfaceKey.CheckNumbers], TextRole.Notice));
        return notices.ToImmutable();
    }

    /// <summary>After the last chapter, in order.</summary>
    public static ImmutableArray<EditionText> Imprint(Edition edition)
    {
        var publication = edition.Publication;
        var words = edition.Interface;
        var date = publication.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var notices = ImmutableArray.CreateBuilder<EditionText>();
        if (edition.IsDraft)
        {
            notices.Add(words[InterfaceKey.DraftTranslation]);
        }

        notices.Add(words.With(InterfaceKey.Edition, ("edition", publication.Edition, RunKind.Figure), ("date", date, RunKind.Figure)));
        notices.Add(words.With(InterfaceKey.Publisher, ("publisher", publication.Publisher, RunKind.Foreign)));
        notices.Add(words.With(InterfaceKey.Licence, ("licence", publication.Licence, RunKind.Foreign)));
        return notices.ToImmutable();
    }

    /// <summary>In the language itself for its reader, and in English for whoever hands the book out.</summary>
    private static EditionText LanguageName(Edition edition)
    {
        var locale = edition.Locale;
        var own = new EditionRun(locale.Name, RunKind.Text, Strong: true, Emphasised: false, locale.Tag);
        EditionRun[] english = locale.Tag == "en"
            ? []
            : [new EditionRun(" · ", RunKind.Text, false, false, locale.Tag), new EditionRun(locale.EnglishName, RunKind.Foreign, false, false, "en")];
        return new EditionText([own, .. english], locale.Tag, IsFallback: false, edition.Title.Origin);
    }
}
