using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets the blocks of one chapter page.</summary>
/// <param name="pictureHref">The address of a picture's file, as seen from the page.</param>
internal sealed class BlockRenderer(InlineRenderer inline, EditionInterface texts, Func<PictureContent, string> pictureHref)
{
    private readonly HtmlWriter writer = new();

    /// <param name="warned">Whether the page has already said that a passage is not translated.</param>
    public Html Render(ImmutableArray<EditionBlock> blocks, bool warned)
    {
        var position = 0;
        while (position < blocks.Length)
        {
            var length = ContactsFrom(blocks.AsSpan(), position);
            var next = blocks.AsSpan(position, Math.Max(length, 1));
            if (!warned && BlockTexts.AnyFallback(next))
            {
                WriteNotice();
                warned = true;
            }

            WriteBlocks(next);
            position += next.Length;
        }

        return writer.ToHtml();
    }

    private void WriteNotice()
    {
        writer.Open("p", ("class", "notice"));
        inline.WriteApart(writer, texts[InterfaceKey.Untranslated]);
        writer.Close("p").Line();
    }

    private void WriteBlocks(ReadOnlySpan<EditionBlock> blocks)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var contacts = ContactsFrom(blocks, i);
            if (contacts > 0)
            {
                WriteContacts(blocks.Slice(i, contacts));
                i += contacts - 1;
            }
            else
            {
                WriteBlock(blocks[i]);
            }
        }
    }

    private static int ContactsFrom(ReadOnlySpan<EditionBlock> blocks, int start)
    {
        var end = start;
        while (end < blocks.Length && blocks[end] is EditionContact) end++;
        return end - start;
    }

    private void WriteBlock(EditionBlock block)
    {
        switch (block)
        {
            case EditionHeading heading:
                inline.WriteBlock(writer, HeadingElement(heading.Level), heading.Text, heading.Id);
                break;
            case EditionParagraph paragraph:
                inline.WriteBlock(writer, "p", paragraph.Text);
                break;
            case EditionList list:
                WriteList(list);
                break;
            case EditionBox box:
                WriteBox(box);
                break;
            case EditionPicture picture:
                new PictureRenderer(writer, inline, pictureHref).Write(picture);
                break;
            case EditionQrCode code:
                inline.WriteBlock(writer, "p", code.AlternativeText);
                inline.WriteBlock(writer, "p", code.Url);
                break;
            case EditionContact contact:
                WriteContacts([contact]);
                break;
            default:
                throw new NotSupportedException($"No web page knows how to show {block.GetType().Name}.");
        }
    }

    private static string HeadingElement(int level) => Math.Clamp(level, 2, 6) switch { 2 => "h2", 3 => "h3", 4 => "h4", 5 => "h5", _ => "h6" };

    private void WriteList(EditionList list)
    {
        var element = list.Ordered ? "ol" : "ul";
        writer.Open(element, ("start", list.Ordered && list.Start != 1 ? list.Start.ToString(CultureInfo.InvariantCulture) : null)).Line();
        foreach (var item in list.Items)
        {
            WriteItem(item);
        }

        writer.Close(element).Line();
    }

    /// <summary>A lone line needs no paragraph, unless its direction would move the item's mark to the other side.</summary>
    private void WriteItem(ImmutableArray<EditionBlock> item)
    {
        if (item is [EditionParagraph { Text.IsFallback: false } line])
        {
            inline.WriteBlock(writer, "li", line.Text);
            return;
        }

        writer.Open("li").Line();
        WriteBlocks(item.AsSpan());
        writer.Close("li").Line();
    }

    private void WriteBox(EditionBox box)
    {
        writer.Open("section", ("class", $"box {box.Kind}")).Line();
        WriteBlocks(box.Blocks.AsSpan());
        writer.Close("section").Line();
    }

    private void WriteContacts(ReadOnlySpan<EditionBlock> contacts)
    {
        writer.Open("ul", ("class", "contacts")).Line();
        foreach (var block in contacts)
        {
            writer.Open("li").Line();
            WriteContact((EditionContact)block);
            writer.Close("li").Line();
        }

        writer.Close("ul").Line();
    }

    private void WriteContact(EditionContact contact)
    {
        WriteLine("description", contact.Description);
        WriteLine("name", contact.Name);
        if (contact.Phone is not null || contact.Url is not null || contact.Mail is not null)
        {
            writer.Open("dl").Line();
            WriteWay(InterfaceKey.Phone, contact.Phone);
            WriteWay(InterfaceKey.Website, contact.Url);
            WriteWay(InterfaceKey.Mail, contact.Mail);
            writer.Close("dl").Line();
        }

        if (contact.Hours is { } hours) WriteLine("hours", hours);
        WriteLine("as-of", contact.AsOf);
    }

    private void WriteLine(string meaning, EditionText text)
    {
        writer.Open("p", ("class", meaning));
        inline.WriteApart(writer, text);
        writer.Close("p").Line();
    }

    /// <summary>One way to reach a service.</summary>
    private void WriteWay(InterfaceKey label, EditionText? value)
    {
        if (value is null) return;
        writer.Open("div").Open("dt");
        inline.WriteApart(writer, texts[label]);
        writer.Close("dt").Open("dd");
        inline.WriteApart(writer, value);
        writer.Close("dd").Close("div").Line();
    }
}
