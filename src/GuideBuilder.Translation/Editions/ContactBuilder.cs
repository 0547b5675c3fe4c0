using System.Collections.Immutable;
using GuideBuilder.Content.Languages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Records of a help directory as the readers of an edition see them.</summary>
internal sealed class ContactBuilder(Edition frame, MessageTranslator translator)
{
    // Between names in different scripts and directions; a comma would belong to one of them.
    private const string BetweenNames = " · ";

    public EditionContact Build(Contact contact) => new(
        contact.Id,
        Fact(contact, ContactRuns.Name(contact, frame.Publication.Region, translator.Language)),
        translator.Translate(contact.Description),
        contact.Phone is { } phone ? Fact(contact, ContactRuns.Phone(phone, translator.Language)) : null,
        contact.Url is { } url ? Fact(contact, ContactRuns.Link(url, translator.Language)) : null,
        contact.Mail is { } mail ? Fact(contact, ContactRuns.Mail(mail, translator.Language)) : null,
        contact.Hours is { } hours ? Hours(hours) : null,
        frame.Interface.With(InterfaceKey.AsOf, ("date", contact.AsOf, RunKind.Figure)))
    {
        Languages = contact.Languages,
        Spoken = Names(InterfaceKey.LanguagesSpoken, contact.Languages.Spoken),
        Interpreted = Names(InterfaceKey.LanguagesInterpreted, contact.Languages.Interpreted),
    };

    public EditionText Fact(Contact contact, EditionRun run) =>
        new([run], translator.Language, IsFallback: false, contact.Span);

    private EditionText Hours(OpeningHours hours) => hours is { From: { } from, To: { } to }
        ? frame.Interface.With(InterfaceKey.HoursDaily, ("from", Time(from), RunKind.Figure), ("to", Time(to), RunKind.Figure))
        : frame.Interface[InterfaceKey.HoursAlways];

    /// <summary>Each language under its own name, so that who speaks it finds it.</summary>
    private EditionText? Names(InterfaceKey key, ImmutableArray<string> tags)
    {
        if (tags.IsEmpty) return null;
        var text = frame.Interface[key];
        return text with { Runs = [.. text.Runs.SelectMany(r => r.Text == "{languages}" ? NamesOf(tags) : [r])], Shorter = null };
    }

    private IEnumerable<EditionRun> NamesOf(ImmutableArray<string> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (i > 0) yield return new EditionRun(BetweenNames, RunKind.Text, Strong: false, Emphasised: false, translator.Language);
            yield return new EditionRun(LanguageNames.Find(tags[i]) ?? tags[i], RunKind.Foreign, Strong: false, Emphasised: false, tags[i]);
        }
    }

    private static string Time(TimeOnly time) => FormattableString.Invariant($"{time:HH\\:mm}");
}
