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
        [.. contact.Numbers.Select(n => Number(contact, n))],
        contact.Chat is { } chat ? Fact(contact, ContactRuns.Link(chat, translator.Language)) : null,
        contact.Url is { } url ? Fact(contact, ContactRuns.Link(url, translator.Language)) : null,
        contact.Mail is { } mail ? Fact(contact, ContactRuns.Mail(mail, translator.Language)) : null,
        contact.Hours is { } hours ? OpeningTexts.Of(hours, frame.Interface) : [],
        [.. Notes(contact).OfType<EditionText>()],
        contact.Verified is { } verified
            ? frame.Interface.With(InterfaceKey.CheckedOn, ("date", FormattableString.Invariant($"{verified.On:yyyy-MM-dd}"), RunKind.Figure))
            : frame.Interface.With(InterfaceKey.AsOf, ("date", contact.AsOf, RunKind.Figure)))
    {
        Languages = contact.Languages,
    };

    private EditionNumber Number(Contact contact, ContactNumber number)
    {
        var text = Fact(contact, number.Kind == NumberKind.Text ? ContactRuns.TextNumber(number.Number, translator.Language) : ContactRuns.Phone(number.Number, translator.Language));
        var answeredBy = number.AnsweredBy is { } message ? translator.Translate(message) : null;
        var cost = number.Cost switch
        {
            CallCost.Free => frame.Interface[InterfaceKey.CallFree],
            CallCost.Paid => frame.Interface[InterfaceKey.CallPaid],
            _ => null,
        };
        return new EditionNumber(number.Kind, text, [.. new[] { answeredBy, cost }.OfType<EditionText>()]);
    }

    private IEnumerable<EditionText?> Notes(Contact contact)
    {
        yield return contact.Status == ServiceStatus.Paused ? frame.Interface[InterfaceKey.ServicePaused] : null;
        yield return Names(InterfaceKey.LanguagesSpoken, contact.Languages.Spoken);
        yield return Names(InterfaceKey.LanguagesInterpreted, contact.Languages.Interpreted);
        yield return contact.Trace.OnBill is { } onBill ? frame.Interface[onBill ? InterfaceKey.CallOnBill : InterfaceKey.CallNotOnBill] : null;
        yield return contact.Trace.InCallLog is true ? frame.Interface[InterfaceKey.CallLogged] : null;
    }

    public EditionText Fact(Contact contact, EditionRun run) =>
        new([run], translator.Language, IsFallback: false, contact.Span);

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
}
