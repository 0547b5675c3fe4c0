using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Puts facts in the place of placeholders.</summary>
/// <param name="language">Of the text, which is the source language in a fallback.</param>
/// <param name="links">Null for a text that refers to nothing.</param>
internal sealed class RunResolver(Publication publication, string language, TextLinks? links)
{
    /// <summary>Neighbouring text of one kind is one run, so that words stay whole where a foreign word is foreign no more.</summary>
    public ImmutableArray<EditionRun> Resolve(ParsedMessage message)
    {
        if (message.Inlines is [TextInline only])
        {
            return [Text(only)];
        }

        var runs = ImmutableArray.CreateBuilder<EditionRun>(message.Inlines.Length);
        foreach (var run in message.Inlines.SelectMany(Resolve))
        {
            if (runs.Count > 0 && IsPlain(run) && IsPlain(runs[^1]) && runs[^1] with { Text = run.Text } == run)
            {
                runs[^1] = run with { Text = runs[^1].Text + run.Text };
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs.DrainToImmutable();
    }

    private static bool IsPlain(EditionRun run) => run is { Kind: RunKind.Text, Text: not "\n" };

    private IEnumerable<EditionRun> Resolve(Inline inline) => inline switch
    {
        TextInline text => [Text(text)],
        PlaceholderInline placeholder when Reference(placeholder) is { } runs => runs,
        PlaceholderInline placeholder => [Fact(placeholder) with { Strong = placeholder.Strong, Emphasised = placeholder.Emphasised }],
        NoteInline note => [Note(note)],
        CitationInline citation => links?.Citations.Find(citation, language) ?? [Plain(citation.Source, RunKind.Text)],
        _ => [Plain("\n", RunKind.Text)],
    };

    private IEnumerable<EditionRun>? Reference(PlaceholderInline placeholder) => placeholder.Kind == "ref" && links?.Sections.Find(placeholder) is { } runs
        ? runs.Select(r => r with { Strong = placeholder.Strong, Emphasised = placeholder.Emphasised || r.Emphasised })
        : null;

    private EditionRun Note(NoteInline note) => links is { Locale: var locale, Notes: { } notes }
        ? Plain(locale.FormatNumber(notes.Of(note.Id)), RunKind.NoteReference) with { Target = note.Id }
        : Plain(note.Source, RunKind.Text);

    /// <summary>Foreign words are emphasised only where they are foreign.</summary>
    private EditionRun Text(TextInline text)
    {
        if (text.Language is null)
        {
            return new EditionRun(text.Text, RunKind.Text, text.Strong, text.Emphasised, language);
        }

        return text.Language == language
            ? new EditionRun(text.Text, RunKind.Text, text.Strong, Emphasised: false, language)
            : new EditionRun(text.Text, RunKind.Foreign, text.Strong, text.Emphasised, text.Language);
    }

    private EditionRun Fact(PlaceholderInline placeholder) => placeholder.Kind switch
    {
        "contact" => Contact(placeholder) ?? AsWritten(placeholder, RunKind.Text),
        "figure" when publication.Figures.TryGetValue(placeholder.Id, out var figure) => Plain(figure.Value, RunKind.Figure),
        "figure" or "ref" => AsWritten(placeholder, RunKind.Text),
        _ => AsWritten(placeholder, RunKind.Figure),
    };

    private EditionRun? Contact(PlaceholderInline placeholder) => (placeholder.Field, publication.FindContact(placeholder.Id)) switch
    {
        ("phone", { Phone: { } phone }) => ContactRuns.Phone(phone, language),
        ("text", { TextNumber: { } number }) => ContactRuns.TextNumber(number, language),
        ("chat", { Chat: { } chat }) => ContactRuns.Link(chat, language),
        ("url", { Url: { } url }) => ContactRuns.Link(url, language),
        ("mail", { Mail: { } mail }) => ContactRuns.Mail(mail, language),
        ("name", { } contact) => ContactRuns.Name(contact, publication.Region, language),
        _ => null,
    };

    /// <summary>A parameter to be filled in later, or a reference that loading has refused with an error.</summary>
    private EditionRun AsWritten(PlaceholderInline placeholder, RunKind kind) => Plain(placeholder.Source, kind);

    private EditionRun Plain(string text, RunKind kind) => new(text, kind, Strong: false, Emphasised: false, language);
}
