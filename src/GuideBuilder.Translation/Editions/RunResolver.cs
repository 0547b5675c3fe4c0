using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Puts facts in the place of placeholders.</summary>
/// <param name="language">Of the text, which is the source language in a fallback.</param>
internal sealed class RunResolver(Publication publication, string language)
{
    /// <summary>Neighbouring text of one kind is one run, so that words stay whole where a foreign word is foreign no more.</summary>
    public ImmutableArray<EditionRun> Resolve(ParsedMessage message)
    {
        var runs = ImmutableArray.CreateBuilder<EditionRun>(message.Inlines.Length);
        foreach (var run in message.Inlines.Select(Resolve))
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

    private EditionRun Resolve(Inline inline) => inline switch
    {
        TextInline text => Text(text),
        PlaceholderInline { Kind: "contact" } contact => Contact(contact),
        PlaceholderInline { Kind: "figure" } figure => Figure(figure, publication.Figures[figure.Id].Value),
        PlaceholderInline parameter => Figure(parameter, parameter.Source),
        _ => new EditionRun("\n", RunKind.Text, Strong: false, Emphasised: false, language),
    };

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

    private EditionRun Contact(PlaceholderInline placeholder)
    {
        var contact = publication.Region.Contacts[placeholder.Id];
        var run = placeholder.Field switch
        {
            "phone" => ContactRuns.Phone(contact.Phone!, language),
            "url" => ContactRuns.Link(contact.Url!, language),
            "mail" => ContactRuns.Mail(contact.Mail!, language),
            _ => ContactRuns.Name(contact, publication.Region, language),
        };
        return run with { Strong = placeholder.Strong, Emphasised = placeholder.Emphasised };
    }

    private EditionRun Figure(PlaceholderInline placeholder, string text) =>
        new(text, RunKind.Figure, placeholder.Strong, placeholder.Emphasised, language);
}
