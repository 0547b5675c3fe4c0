using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets the blocks of one chapter.</summary>
internal sealed class BlockRenderer
{
    private readonly HtmlWriter writer = new();
    private readonly InlineRenderer inline;
    private readonly EditionInterface texts;
    private readonly Locale locale;
    private readonly WorkRenderer works;
    private readonly TextPlace place;
    private readonly TableRenderer tables;
    private int listDepth;

    public BlockRenderer(InlineRenderer inline, Edition edition, TextPlace place)
    {
        this.inline = inline;
        this.place = place;
        texts = edition.Interface;
        locale = edition.Locale;
        works = new WorkRenderer(writer, inline, edition, place);
        tables = new TableRenderer(writer, inline, place.Chapter, place, blocks => WriteBlocks(blocks.AsSpan()));
    }

    /// <summary>The chapter's blocks and notes. When its title is not translated, the page has said so already.</summary>
    public Html Render(EditionChapter chapter)
    {
        var warned = WriteChapter(chapter.Blocks, chapter.Title.IsFallback);
        WriteNotes(chapter.Notes, warned);
        return writer.ToHtml();
    }

    /// <summary>Blocks that are no chapter's.</summary>
    public Html Render(ImmutableArray<EditionBlock> blocks)
    {
        WriteChapter(blocks, warned: false);
        return writer.ToHtml();
    }

    /// <returns>Whether the page has said that a passage is not translated.</returns>
    private bool WriteChapter(ImmutableArray<EditionBlock> blocks, bool warned)
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

        return warned;
    }

    /// <summary>The number of a note leads back to its mark in the text.</summary>
    private void WriteNotes(ImmutableArray<EditionNote> notes, bool warned)
    {
        if (notes.IsEmpty) return;
        if (!warned && notes.Any(n => BlockTexts.AnyFallback(n.Blocks.AsSpan()))) WriteNotice();
        writer.Open("ol", ("class", "notes"), ("role", "list"), ("epub:type", place.BookType("footnotes"))).Line();
        foreach (var note in notes)
        {
            writer.Open("li", ("id", place.Note(note.Id)), ("epub:type", place.BookType("footnote"))).Line();
            writer.Open("a", ("class", "back"), ("href", "#" + place.NoteMark(note.Id)), ("role", "doc-backlink"));
            writer.Open("bdi").Text(locale.FormatNumber(note.Number)).Close("bdi").Close("a").Line();
            writer.Open("div").Line();
            WriteBlocks(note.Blocks.AsSpan());
            writer.Close("div").Close("li").Line();
        }

        writer.Close("ol").Line();
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
                inline.WriteBlock(writer, HeadingElement(heading.Level + place.Depth), heading.Text, heading.Id, heading.Number.IsEmpty ? null : locale.FormatNumber(heading.Number));
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
            case EditionQuote quote:
                WriteAround("blockquote", null, quote.Blocks);
                break;
            case EditionColumns columns:
                WriteAround("div", FormattableString.Invariant($"columns count-{columns.Count}"), columns.Blocks);
                break;
            case EditionDefinitionList list:
                WriteDefinitions(list);
                break;
            case EditionTable table:
                tables.Write(table);
                break;
            case EditionPicture picture:
                new PictureRenderer(writer, inline, place.PictureHref).Write(picture);
                break;
            case EditionQrCode code:
                inline.WriteBlock(writer, "p", code.AlternativeText);
                inline.WriteBlock(writer, "p", code.Url);
                break;
            case EditionBibliography list:
                works.Write(list);
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
        writer.Open(element, ("class", ClassOf(list)), ("start", list.Ordered && list.Start != 1 ? list.Start.ToString(CultureInfo.InvariantCulture) : null)).Line();
        listDepth++;
        for (var i = 0; i < list.Items.Length; i++)
        {
            WriteItem(list.Items[i], list.IdOf(i));
        }

        listDepth--;
        writer.Close(element).Line();
    }

    /// <summary>An ordered list inside another is counted in letters.</summary>
    private string? ClassOf(EditionList list) => list switch
    {
        { IsTaskList: true } => "tasks",
        { Ordered: true } => listDepth == 0 ? CounterClasses.Digits(locale) : CounterClasses.Letters(locale),
        _ => null,
    };

    private void WriteAround(string element, string? name, ImmutableArray<EditionBlock> blocks)
    {
        writer.Open(element, ("class", name)).Line();
        WriteBlocks(blocks.AsSpan());
        writer.Close(element).Line();
    }

    private void WriteDefinitions(EditionDefinitionList list)
    {
        writer.Open("dl", ("class", list.IsGlossary ? "definitions glossary" : "definitions")).Line();
        foreach (var item in list.Items)
        {
            inline.WriteBlock(writer, "dt", item.Term);
            WriteAround("dd", null, item.Blocks);
        }

        writer.Close("dl").Line();
    }

    /// <summary>A lone line needs no paragraph, unless its direction would move the item's mark to the other side.</summary>
    private void WriteItem(ImmutableArray<EditionBlock> item, string? id)
    {
        if (item is [EditionParagraph { Text.IsFallback: false } line])
        {
            inline.WriteBlock(writer, "li", line.Text, id);
            return;
        }

        writer.Open("li", ("id", id)).Line();
        WriteBlocks(item.AsSpan());
        writer.Close("li").Line();
    }

    private void WriteBox(EditionBox box) => WriteAround("section", $"box box-{box.Kind}", box.Blocks);

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
        if (!contact.Numbers.IsEmpty || contact.Chat is not null || contact.Url is not null || contact.Mail is not null)
        {
            writer.Open("dl").Line();
            foreach (var number in contact.Numbers)
            {
                WriteWay(number.Kind == NumberKind.Text ? InterfaceKey.TextMessage : InterfaceKey.Phone, number.Number, number.Notes);
            }

            WriteWay(InterfaceKey.Chat, contact.Chat, []);
            WriteWay(InterfaceKey.Website, contact.Url, []);
            WriteWay(InterfaceKey.Mail, contact.Mail, []);
            writer.Close("dl").Line();
        }

        WriteLines("hours", contact.Hours);
        WriteLines("remark", contact.Notes);
        WriteLine("as-of", contact.AsOf);
    }

    private void WriteLines(string meaning, ImmutableArray<EditionText> texts)
    {
        foreach (var text in texts)
        {
            WriteLine(meaning, text);
        }
    }

    private void WriteLine(string meaning, EditionText text)
    {
        writer.Open("p", ("class", meaning));
        inline.WriteApart(writer, text);
        writer.Close("p").Line();
    }

    /// <summary>One way to reach a service.</summary>
    private void WriteWay(InterfaceKey label, EditionText? value, ImmutableArray<EditionText> remarks)
    {
        if (value is null) return;
        writer.Open("div").Open("dt");
        inline.WriteApart(writer, texts[label]);
        writer.Close("dt").Open("dd");
        inline.WriteApart(writer, value);
        writer.Close("dd");
        foreach (var remark in remarks)
        {
            writer.Open("dd", ("class", "remark"));
            inline.WriteApart(writer, remark);
            writer.Close("dd");
        }

        writer.Close("div").Line();
    }
}
