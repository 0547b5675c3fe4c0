using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Tests.Po;

namespace GuideBuilder.Translation.Tests.Extraction;

public sealed class PotWriterTests
{
    [Fact]
    public void Messages_stand_once_in_reading_order_with_their_places()
    {
        var project = Sample();
        Assert.Equal(
            [
                "Safe < guide-women, for women: title",
                "For women < guide-women, for women: subtitle",
                "Information < guide-women, for women: neutral title, seen by others",
                "Chapter one < guide-women, for women: one, title",
                "Head < guide-women, for women: one, heading 3 + guide-women, for women: one > Head, list item",
                "Item < guide-women, for women: one > Head, list item",
                "Boxed < guide-women, for women: one > Head (note), paragraph",
                "A door < guide-women, for women: one > Head, picture",
                "Description of police < contact police",
                "Description of line < contact line",
                "Description of web < contact web",
                "Contents < interface",
            ],
            MessageCollector.Collect(project, "reader").Take(12).Select(m => $"{m.Message.Text} < {string.Join(" + ", m.Places)}"));
    }

    [Fact]
    public void Descriptions_of_hidden_contacts_are_not_sent_to_translators() =>
        Assert.DoesNotContain(
            MessageCollector.Collect(Sample(), "reader"), m => m.Message.Text.EndsWith("secret", StringComparison.Ordinal) || m.Message.Text.EndsWith("office", StringComparison.Ordinal));

    [Fact]
    public void Another_domain_has_the_tools_own_words_only() =>
        Assert.All(MessageCollector.Collect(Sample(), "other"), m => Assert.Equal(["interface"], m.Places));

    [Fact]
    public void The_template_is_plain_and_msgfmt_accepts_it()
    {
        var pot = PotWriter.Write(
        [
            new ExtractedMessage(SampleProject.Message("Say \"help\"\\\nnow"), ["one, paragraph", "two, list item"]),
            new ExtractedMessage(SampleProject.Message("Page", "interface.page"), ["interface"]),
        ]);
        Assert.Equal(
            """
            msgid ""
            msgstr ""
            "Language: LANG\n"
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\n"

            #. one, paragraph
            #. two, list item
            msgid "Say \"help\"\\\nnow"
            msgstr ""

            #. interface
            msgctxt "interface.page"
            msgid "Page"
            msgstr ""

            """,
            pot);
        Assert.True(Msgfmt.Judge(Encoding.UTF8.GetBytes(pot)).Accepts);
    }

    [Fact]
    public void What_placeholders_stand_for_is_told_without_the_fact_itself()
    {
        var project = SampleProject.With(new Paragraph(SampleProject.Message("Call {contact:police.phone}, say *Hilfe*{lang=de}: {contact:police.phone}"), SampleProject.Message("").Span));
        var hints = MessageCollector.Collect(project, "reader").Single(m => m.Message.Text.StartsWith("Call {", StringComparison.Ordinal)).Hints;
        Assert.Equal(["{contact:police.phone} is the telephone number of: Polizei", "“Hilfe” stays as it is: the reader meets the word in real life"], hints);
    }

    [Fact]
    public void A_text_that_stands_everywhere_has_no_list_of_all_places_and_a_title_cannot_break_a_comment()
    {
        var pot = PotWriter.Write([new ExtractedMessage(SampleProject.Message("Hello"), [.. Enumerable.Range(1, 9).Select(i => $"place {i}\nmsgid")])]);
        Assert.Equal(["#. place 1 msgid", "#. place 2 msgid", "#. place 3 msgid", "#. place 4 msgid", "#. place 5 msgid", "#. place 6 msgid", "#. and elsewhere"], pot.Split('\n').Where(l => l.StartsWith("#.", StringComparison.Ordinal)));
    }

    private static Project Sample()
    {
        var span = SampleProject.Message("").Span;
        var item = new ListItem([new Paragraph(SampleProject.Message("Item"), span), new Paragraph(SampleProject.Message("Head"), span)]);
        return SampleProject.With(
            new Heading(3, "h", SampleProject.Message("Head"), span),
            new ListBlock(Ordered: false, 1, [item], span),
            new Box("note", [new Paragraph(SampleProject.Message("Boxed"), span)], span),
            new Picture("content/images/a.jpg", new JpegInfo([], 1, 1, 1), SampleProject.Message("A door"), null, null, span),
            new ContactList(ContactKind.Women, span));
    }
}
