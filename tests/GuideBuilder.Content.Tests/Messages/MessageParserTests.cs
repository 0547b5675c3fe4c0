using System.Diagnostics;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Tests.Messages;

public sealed class MessageParserTests
{
    [Theory]
    [InlineData("Call the police.", "«Call the police.»")]
    [InlineData("1. not a list", "«1. not a list»")]
    [InlineData("# not a heading", "«# not a heading»")]
    [InlineData("- not a list", "«- not a list»")]
    [InlineData("> not a quote", "«> not a quote»")]
    [InlineData("    not code", "«not code»")]
    [InlineData("[a]: b", "«[a]: b»")]
    [InlineData("a *b* c", "«a »e«b»« c»")]
    [InlineData("a _b_ c", "«a »e«b»« c»")]
    [InlineData("**a *b***", "s«a »se«b»")]
    [InlineData("**Against:** you", "s«Against:»« you»")]
    [InlineData("**暴力：**有人", "s«暴力：»«有人»")]
    [InlineData("这是**“重要”**的", "«这是»s«“重要”»«的»")]
    [InlineData("*Hilfe*{lang=de}, which", "e/de«Hilfe»«, which»")]
    [InlineData("*هیلفه*{lang=de}، که", "e/de«هیلفه»«، که»")]
    [InlineData("**a *b*{lang=de} c**", "s«a »se/de«b»s« c»")]
    [InlineData("**a**{lang=zh-Hans}", "s/zh-Hans«a»")]
    [InlineData("{contact:police.phone}", "{contact|police|phone}")]
    [InlineData("x **{contact:police.name}** y", "«x »s{contact|police|name}« y»")]
    [InlineData("*a {figure:days} b*", "e«a »e{figure|days|}e« b»")]
    [InlineData("from {from} to {to}", "«from »{|from|}« to »{|to|}")]
    [InlineData("Leser*innen", "«Leser*innen»")]
    [InlineData("求*助*吧", "«求»e«助»«吧»")]
    [InlineData("a\nb", "«a»↵«b»")]
    [InlineData("a  \n  b", "«a»↵«b»")]
    [InlineData("a\\\nb", "«a»↵«b»")]
    [InlineData("*a\nb*", "e«a»↵e«b»")]
    [InlineData("a\n\nb", "«a»↵↵«b»")]
    [InlineData(@"\{word\} \*x\* \\", @"«{word} *x* \»")]
    [InlineData("&amp; &auml; &#228; &#xE4;", "«& ä ä ä»")]
    [InlineData("&nosuch; AT&T", "«&nosuch; AT&T»")]
    [InlineData("a\u0308", "«ä»")]
    [InlineData("من‌ها", "«من‌ها»")]
    [InlineData("a * b", "«a * b»")]
    [InlineData("3 < 5 and 7 > 6", "«3 < 5 and 7 > 6»")]
    [InlineData("[in brackets] (and these)", "«[in brackets] (and these)»")]
    [InlineData("don`t", "«don`t»")]
    [InlineData(" a ", "«a»")]
    [InlineData("", "")]
    public void Well_formed_messages_give_their_inlines(string text, string expected)
    {
        var message = MessageParser.Parse(text);

        Assert.Equal(expected, Dump(message));
        Assert.Empty(message.Problems);
    }

    [Theory]
    [InlineData("<b>x</b>", "Html <b>|Html </b>")]
    [InlineData("a <script src=x", "")]
    [InlineData("a <!-- c --> b", "Html <!-- c -->")]
    [InlineData("&lt;b&gt;", "Html &lt;|Html &gt;")]
    [InlineData("<https://a.org>", "Link <https://a.org>")]
    [InlineData("<mailto:a@b.org>", "Link <mailto:a@b.org>")]
    [InlineData("[police](tel:110)", "Link [police](tel:110)")]
    [InlineData("![a](b.jpg) c", "Link ![a](b.jpg)")]
    [InlineData("note[^A]", "Unsupported [^A]")]
    [InlineData("`code`", "Unsupported `code`")]
    [InlineData("``a`b``", "Unsupported ``a`b``")]
    [InlineData("Leser*innen und Partner*innen", "Unsupported *innen und Partner*")]
    [InlineData("**Text ** more", "Unsupported **")]
    [InlineData("{contact:Police.phone}", "Brace {contact:Police.phone}")]
    [InlineData("{contact:police}", "Brace {contact:police}")]
    [InlineData("{contact:police.fax}", "Brace {contact:police.fax}")]
    [InlineData("{figure:}", "Brace {figure:}")]
    [InlineData("{#id}", "Brace {#id}")]
    [InlineData("{ word }", "Brace { word }")]
    [InlineData("{figure:days", "Brace {")]
    [InlineData("a } b", "Brace }")]
    [InlineData("{{word}}", "Brace {|Brace }")]
    [InlineData("word{lang=de}", "Brace {lang=de}")]
    [InlineData("*a* {lang=de}", "Brace {lang=de}")]
    [InlineData("*a*{lang=dr}", "Brace {lang=dr}")]
    [InlineData("*a*{lang=ku}", "Brace {lang=ku}")]
    public void Markup_that_cannot_be_set_is_a_problem(string text, string expected) =>
        Assert.Equal(expected, Problems(text));

    [Theory]
    [InlineData("Call 110", "110")]
    [InlineData("Call 116 016!", "116 016")]
    [InlineData("Call 116\u00A0016", "116\u00A0016")]
    [InlineData("Call 1\u20601\u200D0", "1\u20601\u200D0")]
    [InlineData("Call 11*0* now", "11*0")]
    [InlineData("Call 11&#48;", "11&")]
    [InlineData("اتصل ١١٠", "١١٠")]
    [InlineData("۱۱۰", "۱۱۰")]
    [InlineData("১১০", "১১০")]
    [InlineData("１１０", "１１０")]
    [InlineData("¹¹⁰", "¹¹⁰")]
    [InlineData("+49 30 611 03 00", "+49 30 611 03 00")]
    [InlineData("(030) 611-03-00", "030) 611-03-00")]
    [InlineData("030/6110300", "030/6110300")]
    [InlineData("1.1.0", "1.1.0")]
    [InlineData("22.11.2026", "22.11.2026")]
    [InlineData("11\n0", "11\n0")]
    [InlineData("in 1899", "1899")]
    [InlineData("in 2100", "2100")]
    [InlineData("in +2023", "+2023")]
    [InlineData("in 20 23", "20 23")]
    [InlineData("tel:x", "tel:x")]
    [InlineData("see http://a", "http://a")]
    [InlineData("see HTTPS://a.org/b.", "HTTPS://a.org/b")]
    [InlineData("see www.hilfe", "www.hilfe")]
    [InlineData("hilfetelefon.de", "hilfetelefon.de")]
    [InlineData("(hilfetelefon.de).", "hilfetelefon.de")]
    [InlineData("HILFETELEFON.DE", "HILFETELEFON.DE")]
    [InlineData("Hilfetelefon.De", "Hilfetelefon.De")]
    [InlineData("müller.org", "müller.org")]
    [InlineData("write to a.b@c.org now", "a.b@c.org")]
    [InlineData("a@b", "a@b")]
    public void Numbers_and_addresses_typed_into_the_text_are_found(string text, string expected) =>
        Assert.Equal($"LooseFact {expected}", Problems(text));

    [Theory]
    [InlineData("in 2026 and 1949")]
    [InlineData("in ٢٠٢٦")]
    [InlineData("14 days, 6 months")]
    [InlineData("open 24/7")]
    [InlineData("You have 14. 16 come.")]
    [InlineData("7:00 to 22:00")]
    [InlineData("Hotel: a good one. Tel: none")]
    [InlineData("e.g. this, z.B. das, etc.")]
    [InlineData("The end.The beginning")]
    [InlineData("{contact:police.phone} {contact:ambulance.phone}")]
    [InlineData("5 {figure:x} 5 {figure:y} 5")]
    public void Years_small_numbers_and_placeholders_are_no_loose_facts(string text) => Assert.Equal("", Problems(text));

    [Theory]
    [InlineData("a\u0000b", "U+0000")]
    [InlineData("a\tb", "U+0009")]
    [InlineData("a\rb", "U+000D")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("a\u200Eb", "U+200E")]
    [InlineData("a\u200Fb", "U+200F")]
    [InlineData("a\u061Cb", "U+061C")]
    [InlineData("a\u202Eb", "U+202E")]
    [InlineData("a\u2066b", "U+2066")]
    [InlineData("a\u2069b", "U+2069")]
    [InlineData("a\uFEFFb", "U+FEFF")]
    [InlineData("a\uFFFDb", "U+FFFD")]
    [InlineData("a\uFFFFb", "U+FFFF")]
    [InlineData("a\uFDD0b", "U+FDD0")]
    [InlineData("a\U0001FFFEb", "U+1FFFE")]
    [InlineData("a\uE000b", "U+E000")]
    [InlineData("a\U000F0000b", "U+F0000")]
    [InlineData("a\U000E0041b", "U+E0041")]
    [InlineData("a&#x202E;b", "U+202E")]
    [InlineData("a&rlm;b", "U+200F")]
    [InlineData("a&#0;b", "U+FFFD")]
    public void Invisible_characters_are_found_and_left_out(string text, string expected)
    {
        var message = MessageParser.Parse(text);

        Assert.Equal([new MessageProblem(MessageProblemKind.Control, expected)], message.Problems);
        Assert.Equal("«ab»", Dump(message));
    }

    [Fact]
    public void The_mark_of_a_note_ends_no_number()
    {
        var message = MessageParser.Parse("Call 11[^n]0 {ref:help.number}");
        Assert.Equal("[^n]", Assert.Single(message.Notes).Source);
        Assert.Equal(("ref", "help", "number"), message.Placeholders.Select(p => (p.Kind, p.Id, p.Field)).Single());
        Assert.Equal(MessageProblemKind.LooseFact, Assert.Single(message.Problems).Kind);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_damaged_character()
    {
        var message = MessageParser.Parse("a\uD800b");

        Assert.Equal([new MessageProblem(MessageProblemKind.Control, "U+FFFD")], message.Problems);
        Assert.Equal("«ab»", Dump(message));
    }

    [Fact]
    public void Refused_markup_stays_as_text()
    {
        var message = MessageParser.Parse("a **<b>x</b> [y](z)** {oops!}");

        Assert.Equal("«a »s«<b>x</b> [y](z)»« {oops!}»", Dump(message));
    }

    [Fact]
    public void A_problem_knows_its_place()
    {
        var reading = MessageParser.Read("a *b* <i>, *110*, {contact:police.phone} {bad!}");

        Assert.Equal([6, 12, 41], reading.ProblemOffsets);
        Assert.Equal([18], reading.PlaceholderOffsets);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("_")]
    [InlineData("[")]
    [InlineData("](")]
    [InlineData("[](")]
    [InlineData("![")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{lang=")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("`")]
    [InlineData("` ``")]
    [InlineData("&")]
    [InlineData("&#")]
    [InlineData("\\")]
    [InlineData("\n")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("www.")]
    [InlineData("1 ")]
    [InlineData("\u200F")]
    [InlineData("*a ")]
    [InlineData("a* ")]
    [InlineData("*a **b ")]
    public void Hostile_text_is_read_at_once(string unit)
    {
        foreach (var length in (int[])[900, MessageParser.MaximumLength])
        {
            var text = string.Concat(Enumerable.Repeat(unit, length / unit.Length));
            var watch = Stopwatch.StartNew();

            var message = MessageParser.Parse(text);

            Assert.True(watch.ElapsedMilliseconds < 60_000, $"{watch.ElapsedMilliseconds} ms");
            Assert.True(message.Problems.Length <= 100);
        }
    }

    [Fact]
    public void Too_long_a_message_is_not_parsed()
    {
        var message = MessageParser.Parse(new string('a', MessageParser.MaximumLength) + "*b*");

        Assert.Equal(MessageProblemKind.Unsupported, Assert.Single(message.Problems).Kind);
        Assert.Single(message.Inlines);
    }

    [Fact]
    public void Emphasis_nested_beyond_reason_is_a_problem()
    {
        var text = string.Concat(Enumerable.Repeat("*a **b ", 20)) + "c" + string.Concat(Enumerable.Repeat("** *", 20));

        Assert.Contains("Unsupported", Problems(text));
    }

    private static string Problems(string text) =>
        string.Join('|', MessageParser.Parse(text).Problems.Select(p => $"{p.Kind} {p.Excerpt}"));

    private static string Dump(ParsedMessage message) => string.Concat(message.Inlines.Select(i => i switch
    {
        TextInline t => $"{Style(t.Strong, t.Emphasised)}{(t.Language is null ? "" : "/" + t.Language)}«{t.Text}»",
        PlaceholderInline p => $"{Style(p.Strong, p.Emphasised)}{{{p.Kind}|{p.Id}|{p.Field}}}",
        _ => "↵",
    }));

    private static string Style(bool strong, bool emphasised) => (strong ? "s" : "") + (emphasised ? "e" : "");
}
