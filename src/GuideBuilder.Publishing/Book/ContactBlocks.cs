using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Blocks;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets one help service: its name, what it is for, its number large, and when it answers.</summary>
internal static class ContactBlocks
{
    internal static GroupBlock Make(TextMaker maker, EditionContact contact, TagNode parent)
    {
        var node = parent.Child(PdfTag.Div);
        List<LayoutBlock> lines = [];
        Add(contact.Description, TextRole.ContactName);
        Add(contact.Name, TextRole.ContactLine);
        foreach (var number in contact.Numbers)
        {
            if (number.Kind == NumberKind.Text)
            {
                Add(maker.Edition.Interface[InterfaceKey.TextMessage], TextRole.ContactLine);
            }

            Add(number.Number, TextRole.ContactPhone);
            AddAll(number.Notes);
        }

        AddAll([.. new[] { contact.Chat, contact.Url, contact.Mail }.OfType<EditionText>(), .. contact.Hours, .. contact.Notes]);
        Add(contact.AsOf, TextRole.ContactNote);
        return new GroupBlock([.. lines], KeepTogether: true);

        void Add(EditionText text, TextRole role) => lines.Add(maker.Make(text, role, maker.Node(PdfTag.P, node, text)));

        void AddAll(IEnumerable<EditionText> texts)
        {
            foreach (var text in texts)
            {
                Add(text, TextRole.ContactLine);
            }
        }
    }
}
