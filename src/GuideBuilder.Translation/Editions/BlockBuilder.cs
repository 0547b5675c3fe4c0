using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Blocks of a chapter into blocks of an edition.</summary>
internal sealed class BlockBuilder(Publication publication, MessageTranslator translator, EditionInterface texts)
{
    public ImmutableArray<EditionBlock> Build(ImmutableArray<Block> blocks) => [.. blocks.SelectMany(Build)];

    private IEnumerable<EditionBlock> Build(Block block) => block switch
    {
        Heading heading => [new EditionHeading(heading.Level, heading.Id, translator.Translate(heading.Text))],
        Paragraph paragraph => [new EditionParagraph(translator.Translate(paragraph.Text))],
        ListBlock list => [new EditionList(list.Ordered, list.Start, [.. list.Items.Select(i => Build(i.Blocks))])],
        Box box => [new EditionBox(box.Kind, Build(box.Blocks))],
        Picture picture => [Picture(picture)],
        QrCode code => publication.FindContact(code.ContactId) is { Url: { } url } contact ? [QrCode(contact, url)] : [],
        ContactList contacts => publication.ListedContacts().Where(c => c.Kind == contacts.Kind).Select(Contact),
        _ => throw new InvalidOperationException($"Unknown block {block.GetType().Name}."),
    };

    private EditionPicture Picture(Picture picture) => new(
        picture.Path,
        picture.Image,
        translator.Translate(picture.AlternativeText),
        picture.Caption is { } caption ? translator.Translate(caption) : null,
        picture.Width);

    private EditionQrCode QrCode(Contact contact, string url) =>
        new(Fact(contact, ContactRuns.Link(url, translator.Language)), translator.Translate(contact.Description));

    private EditionContact Contact(Contact contact) => new(
        contact.Id,
        Fact(contact, ContactRuns.Name(contact, publication.Region, translator.Language)),
        translator.Translate(contact.Description),
        contact.Phone is { } phone ? Fact(contact, ContactRuns.Phone(phone, translator.Language)) : null,
        contact.Url is { } url ? Fact(contact, ContactRuns.Link(url, translator.Language)) : null,
        contact.Mail is { } mail ? Fact(contact, ContactRuns.Mail(mail, translator.Language)) : null,
        contact.Hours is { } hours ? Hours(hours) : null,
        texts.With(InterfaceKey.AsOf, ("date", contact.AsOf, RunKind.Figure)));

    private EditionText Fact(Contact contact, EditionRun run) =>
        new([run], translator.Language, IsFallback: false, contact.Span);

    private EditionText Hours(OpeningHours hours) => hours is { From: { } from, To: { } to }
        ? texts.With(InterfaceKey.HoursDaily, ("from", Time(from), RunKind.Figure), ("to", Time(to), RunKind.Figure))
        : texts[InterfaceKey.HoursAlways];

    private static string Time(TimeOnly time) => FormattableString.Invariant($"{time:HH\\:mm}");
}
