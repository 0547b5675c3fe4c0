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
        Add(contact.Phone, TextRole.ContactPhone);
        Add(contact.Url, TextRole.ContactLine);
        Add(contact.Mail, TextRole.ContactLine);
        Add(contact.Hours, TextRole.ContactLine);
        Add(contact.Spoken, TextRole.ContactLine);
        Add(contact.Interpreted, TextRole.ContactLine);
        Add(contact.AsOf, TextRole.ContactNote);
        return new GroupBlock([.. lines], KeepTogether: true);

        void Add(EditionText? text, TextRole role)
        {
            if (text is not null)
            {
                lines.Add(maker.Make(text, role, maker.Node(PdfTag.P, node, text)));
            }
        }
    }
}
