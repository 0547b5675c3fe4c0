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
                "Safe < publication, title",
                "For women < publication, subtitle",
                "Information < publication, neutral-title",
                "Chapter one < one, heading 1",
                "Head < one, heading 3 + one, list item",
                "Item < one, list item",
                "Boxed < one, paragraph",
                "A door < one, picture",
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
