using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Exchange;

namespace GuideBuilder.Translation.Tests.Exchange;

public sealed class CsvTests
{
    private const string Head = "id,hash,context,place,source,translation,state,note\r\n";

    [Fact]
    public void A_sheet_is_made_for_Excel_with_each_cell_in_quotation_marks()
    {
        var bytes = CsvWriter.Write([new ExchangeRow("p1", "h1", "", "start, paragraph", "Say \"no\", twice", "a\nb", ExchangeState.Fuzzy, "")]);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "\"id\",\"hash\",\"context\",\"place\",\"source\",\"translation\",\"state\",\"note\"\r\n\"p1\",\"h1\",\"\",\"start, paragraph\",\"Say \"\"no\"\", twice\",\"a\nb\",\"fuzzy\",\"\"\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public void Any_texts_come_back_unchanged() =>
        Prop.ForAll(ExchangeTexts.Rows.ToArbitrary(), rows => Read(CsvWriter.Write(rows), out var findings).Select(r => r with { Span = null }).SequenceEqual(rows) && findings.Length == 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("＝1")]
    [InlineData("'=1")]
    public void No_text_is_taken_for_a_formula(string text)
    {
        var bytes = CsvWriter.Write([new ExchangeRow("p1", "h1", text, text, text, text, ExchangeState.Translated, text)]);
        var written = Encoding.UTF8.GetString(bytes);
        Assert.Equal(5, Count(written, "\"'" + text.Replace("\"", "\"\"", StringComparison.Ordinal)));
        var row = Assert.Single(Read(bytes, out _));
        Assert.Equal((text, text, text, text, text), (row.Context, row.Place, row.Source, row.Translation, row.Note));
    }

    [Fact]
    public void An_apostrophe_of_the_text_stays()
    {
        var written = Encoding.UTF8.GetString(CsvWriter.Write([new ExchangeRow("p1", "h1", "", "", "'tis", "''", null, "")]));
        Assert.Contains("\"'tis\",\"''\"", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void The_separators_of_all_spreadsheets_are_known_and_columns_may_move(string separator)
    {
        var row = Assert.Single(Read($"Translation,ID,state,hash,source\n\"a;b,c\td\",p1,Translated,h1,s\n\n".Replace(",", separator, StringComparison.Ordinal), out var findings));
        Assert.Empty(findings);
        Assert.Equal(("p1", "h1", "s", $"a;b{separator}c\td", ExchangeState.Translated), (row.Id, row.Fingerprint, row.Source, row.Translation, row.State!.Value));
        Assert.Equal("x.csv:2:1", row.Span!.ToString());
    }

    [Theory]
    [InlineData("", "GB3701 x.csv")]
    [InlineData("id,hash,source\np1,h1,s\n", "GB3701 x.csv")]
    [InlineData("rubbish", "GB3701 x.csv")]
    [InlineData(Head + "p1,h1,,,s,\"cut off", "GB3703 x.csv:2:11")]
    [InlineData(Head + "p1,h1,,,s,\"a\"b,,\n", "GB3703 x.csv:2:14")]
    [InlineData(Head + "p1,h1,,,s,a\"b,,\n", "GB3703 x.csv:2:11")]
    [InlineData(Head + "p1,h1,,,s,a,b,c,d,e\n", "GB3703 x.csv:2:1")]
    public void A_damaged_sheet_is_refused_as_a_whole(string text, string expected)
    {
        Assert.Empty(Read(text, out var findings));
        Assert.Equal(expected, $"{Assert.Single(findings).Code} {findings[0].Span}");
        Assert.Equal(Severity.Error, findings[0].Severity);
    }

    [Fact]
    public void A_column_that_is_not_read_is_named()
    {
        Assert.Single(Read("id,hash,source,translation,my thoughts\np,h,s,t,x\n", out var findings));
        Assert.Equal("GB3702", Assert.Single(findings).Code.Id);
        Assert.Contains("my thoughts", findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'i', 0 })]
    [InlineData(new byte[] { (byte)'i', (byte)'d', 0xE4 })]
    [InlineData(new byte[] { (byte)'i', 0 })]
    public void A_file_in_another_charset_is_a_finding(byte[] bytes)
    {
        Assert.Empty(Read(bytes, out var findings));
        Assert.Equal(Severity.Error, Assert.Single(findings).Severity);
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1 })]
    public void A_workbook_is_named_as_what_it_is(byte[] bytes)
    {
        Assert.Empty(Read(bytes, out var findings));
        Assert.Equal("GB3713", Assert.Single(findings).Code.Id);
    }

    [Fact]
    public void A_huge_sheet_is_read_in_little_time()
    {
        var clock = Stopwatch.StartNew();
        Assert.Empty(Read(Head + new string('"', 4_000_001), out _));
        Assert.Equal(300_000, Read(Head + string.Concat(Enumerable.Repeat("p,h,,,s,t,,\n", 300_000)), out _).Length);
        Assert.Empty(Read(new string(',', 4_000_000), out _));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void Any_signs_in_any_order_are_read_without_an_exception() => Prop
        .ForAll(Gen.Elements("\"", ",", ";", "\t", "\r", "\n", "a", "id,hash,source,translation", "'", "=").ListOf().Select(string.Concat).ToArbitrary(), text => Read(text, out _).Length >= 0)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static ExchangeRow[] Read(string text, out Finding[] findings) => Read(Encoding.UTF8.GetBytes(text), out findings);

    private static ExchangeRow[] Read(byte[] bytes, out Finding[] findings)
    {
        var bag = new FindingBag();
        ExchangeRow[] rows = [.. CsvReader.Read("x.csv", bytes, bag)];
        findings = [.. bag.ToSorted()];
        return rows;
    }
}
