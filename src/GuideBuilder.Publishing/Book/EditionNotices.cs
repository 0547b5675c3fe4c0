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

        if (!edition.HasCheckedNumbers)
        {
            notices.Add((edition.Interface[InterfaceKey.CheckNumbers], TextRole.Notice));
        }

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

    /// <summary>The same with the warning about numbers, run together where there is little room.</summary>
    internal static ImmutableArray<EditionText> ShortImprint(Edition edition)
    {
        List<EditionText> joined = [];
        var imprint = Imprint(edition);
        foreach (var text in edition.HasCheckedNumbers ? imprint : imprint.Insert(edition.IsDraft ? 1 : 0, edition.Interface[InterfaceKey.CheckNumbers]))
        {
            if (joined is [.., var last] && last.Language == text.Language)
            {
                var space = new EditionRun("\u00A0· ", RunKind.Text, Strong: false, Emphasised: false, text.Language);
                joined[^1] = last with { Runs = [.. last.Runs, space, .. text.Runs], IsFallback = last.IsFallback || text.IsFallback, Shorter = null };
            }
            else
            {
                joined.Add(text);
            }
        }

        return [.. joined];
    }

    /// <summary>In the language itself for its reader, and in English for whoever hands the book out.</summary>
    internal static EditionText LanguageName(Edition edition)
    {
        var own = OwnLanguageName(edition);
        var locale = edition.Locale;
        return locale.Tag == "en" ? own : own with
        {
            Runs =
            [
                .. own.Runs,
                new EditionRun(" · ", RunKind.Text, Strong: false, Emphasised: false, locale.Tag),
                new EditionRun(locale.EnglishName, RunKind.Foreign, Strong: false, Emphasised: false, "en"),
            ],
        };
    }

    internal static EditionText OwnLanguageName(Edition edition) =>
        new([new EditionRun(edition.Locale.Name, RunKind.Text, Strong: true, Emphasised: false, edition.Locale.Tag)], edition.Locale.Tag, IsFallback: false, edition.Title.Origin);
}
