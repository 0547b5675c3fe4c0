using System.IO.Compression;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Facts;

/// <summary>What hidden records say is found wherever it stands in a finished file.</summary>
public sealed class LeakSearchTests
{
    [Theory]
    [InlineData("Call 030 987 65 43.", Hidden.House)]
    [InlineData("0309876543", Hidden.House)]
    [InlineData("+49 30 9876543", Hidden.House)]
    [InlineData("0 3 0 / 9-8.7 (65) 4\u00A03", Hidden.House)]
    [InlineData("030\u00AD987\u200B65\u2066\u206943", Hidden.House)]
    [InlineData("030‑987–65—43", Hidden.House)]
    [InlineData("٠٣٠ ٩٨٧ ٦٥ ٤٣", Hidden.House)]
    [InlineData("০৩০ ৯৮৭ ৬৫ ৪৩", Hidden.House)]
    [InlineData("０３０９８７６５４３", Hidden.House)]
    [InlineData("𝟎𝟑𝟎 𝟗𝟖𝟕 𝟔𝟓 𝟒𝟑", Hidden.House)]
    [InlineData("34 56 789 030", Hidden.House)]
    [InlineData("43 65 987 030", Hidden.House)]
    [InlineData("030%20987%206543", Hidden.House)]
    [InlineData("&#48;30 &#x39;87&nbsp;65&shy;43", Hidden.House)]
    [InlineData("{\"call\": \"\\u0030309876543\"}", Hidden.House)]
    [InlineData("<p>030 <b>987</b><br>65<!-- -->43</p>", Hidden.House)]
    [InlineData("<!-- 030 987 65 43 -->", Hidden.House)]
    [InlineData("<a href=\"tel:0309876543\">call</a>", Hidden.House)]
    [InlineData("The VERBORGENES\u00A0HAUS is here", Hidden.House)]
    [InlineData("Verbor\u00ADgenes-\nHaus", Hidden.House)]
    [InlineData("suaH senegrobreV", Hidden.House)]
    [InlineData("HTTP://Verborgenes-Haus.de/weg/", Hidden.House)]
    [InlineData("verborgenes-haus.de%2Fweg", Hidden.House)]
    [InlineData("HOUSE(@)verborgen.example", Hidden.House)]
    [InlineData("innere tu\u0308rstelle", Hidden.Office)]
    [InlineData("Innere%20T%C3%BCrstelle", Hidden.Office)]
    [InlineData("chat.verborgen.example/7", Hidden.House)]
    [InlineData("089 7766554", Hidden.Office)]
    [InlineData("+49 89 7766554 or 0049 (0)89/776-6554", Hidden.Office)]
    [InlineData("SMS 44718", Hidden.Office)]
    [InlineData("Dial 917!", Hidden.Code)]
    [InlineData("Dial 9\u200B1\u00AD7", Hidden.Code)]
    [InlineData("<td>٩١٧</td>", Hidden.Code)]
    [InlineData("<td>719</td>", Hidden.Code)]
    [InlineData("<p><b>03</b>0 <i>98</i>7&shy;65<wbr>43</p>", Hidden.House)]
    [InlineData("⓪③⓪ ⑨⑧⑦ ⑥⑤ ④③", Hidden.House)]
    [InlineData("⓿❸⓿ ❾❽❼ ❻❺ ❹❸", Hidden.House)]
    [InlineData("〇三〇 九八七 六五 四三", Hidden.House)]
    [InlineData("0049 30 987 65 43", Hidden.House)]
    [InlineData("+49 (0)30 / 987 65 43", Hidden.House)]
    [InlineData("p::after { content: \"\\30 \\33\\000030 987\\20 65 43\" }", Hidden.House)]
    [InlineData("p::after { content: \"030\" \"987\" '65' \"43\" }", Hidden.House)]
    [InlineData("p::after { content: \"030\" \" 987\"\n\"65 43\" }", Hidden.House)]
    [InlineData("call('030' + '987' + '\\x36\\u{35}43')", Hidden.House)]
    [InlineData("\\b030&nbsp;987 65 43", Hidden.House)]
    [InlineData("INNERE TÜRSTELLE, innere-tuerstelle", Hidden.Office)]
    [InlineData("<p>Geheimweg 12 a<br>10115 Berlin</p>", Hidden.Home)]
    [InlineData("10115 Berlin, geheimweg 12A", Hidden.Home)]
    [InlineData("12a, Geheimweg", Hidden.Home)]
    [InlineData("Am Stillen Teich 7", Hidden.Home)]
    [InlineData("<td>Große-Linden-Straße 5</td>", Hidden.Home)]
    [InlineData("GROSSE LINDENSTR. 5", Hidden.Home)]
    [InlineData("Linden-Str. 5", Hidden.Home)]
    [InlineData("Linden-Straße 5\n10115 Berlin", Hidden.Home)]
    [InlineData("10115, 5, Linden-Straße", Hidden.Home)]
    [InlineData("GROSSE-LINDEN-STRASSE 5", Hidden.Home)]
    [InlineData("9 Quiet Lane", Hidden.Home)]
    [InlineData("030 4711", Hidden.Home)]
    [InlineData("+49 30 4711, 0049304711", Hidden.Home)]
    [InlineData("304711, 004304711, 1304711", "")]
    [InlineData("Geheimweg 121, Geheimweg, 112 a Geheimweg 1, Am Stillen Teich 77, 19 Quiet Lane", "")]
    [InlineData("verborgene Häuser, haus-verborgenes.de, chat.example/7", "")]
    [InlineData("9 17, 19171, 1 917, 917 1, 7191, 2026-09-17", "")]
    [InlineData("<td>030 987</td><td>65 43</td>", "")]
    [InlineData("da39a3ee5e6b4b0d3255bfef9560044718afd80709", "")]
    public void A_value_is_found_however_it_is_written(string text, string records)
    {
        Assert.Equal(records, Hidden.In("a.html", Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void A_find_names_the_file_the_place_and_the_record_and_not_the_value()
    {
        var finding = Assert.Single(Hidden.Search.Search(new OutputFile("site/en/a.html", "<p>&#48;30 987 65 43</p>"u8.ToArray()), Hidden.Publication, "en"));
        Assert.Equal("“site/en/a.html”, its code and its text, holds a number of the record “hidden-house” of the region “de”, which its readers must not see.", finding.Message);
        Assert.Equal((Severity.Error, "en", "content/contacts/de.yaml"), (finding.Severity, finding.Language, finding.Span!.Path));
    }

    [Theory]
    [InlineData("site/en/guide/030-987-65-43.html", Hidden.House)]
    [InlineData("print/verborgenes-haus-de.pdf", Hidden.House)]
    [InlineData("site/en/guide/start.html", "")]
    public void A_name_of_a_file_that_tells_is_found_and_not_told_again(string path, string records)
    {
        var findings = Hidden.Search.Search(new OutputFile(path, Array.Empty<byte>()), Hidden.Publication);
        Assert.Equal(records, string.Join(' ', Hidden.RecordsIn(findings)));
        Assert.All(findings, f => Assert.DoesNotContain(path, f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_in_pictures_are_found_and_pixels_are_not_read()
    {
        byte[] note = "030 987 65 43"u8.ToArray();
        var jpeg = ToyJpeg.Create(3);
        byte[] pixels = [0, 0xFE, .. note];
        Assert.Equal(Hidden.House, Hidden.In("a.jpg", [.. jpeg[..2], 0xFF, 0xFE, 0, (byte)(2 + note.Length), .. note, .. jpeg[2..]]));
        Assert.Equal(Hidden.House, Hidden.In("a.jpg", [.. jpeg[..2], 0xFF, 0xE1, 0, (byte)(2 + (2 * note.Length)), .. Encoding.Unicode.GetBytes("030 987 65 43"), .. jpeg[2..]]));
        Assert.Equal(Hidden.House, Hidden.In("a.jpg", [.. jpeg, .. note]));
        Assert.Equal("", Hidden.In("a.jpg", [.. jpeg[..^2], .. pixels, .. jpeg[^2..]]));
        Assert.Equal(Hidden.House, Hidden.In("a.png", TestPng.Build(1, 1, 8, 0, [0, 9], TestPng.Chunk("tEXt", [.. "Comment\0"u8, .. note]))));
        Assert.Equal(Hidden.House, Hidden.In("a.png", TestPng.Build(1, 1, 8, 0, [0, 9], TestPng.Chunk("zTXt", [.. "Comment\0\0"u8, .. TestPng.Pack(note)]))));
        Assert.Equal("", Hidden.In("a.png", TestPng.Build(note.Length, 1, 8, 0, [0, .. note])));
        Assert.Equal(Hidden.House, Hidden.In("a.svg", "<svg><metadata>030 987</metadata><title>030 <tspan>987</tspan>6543</title></svg>"u8.ToArray()));
    }

    [Fact]
    public void Archives_are_opened_with_the_names_of_their_files_and_archives_in_them()
    {
        var page = Zip(("text/a.xhtml", "<p>030 987 65 43</p>"u8.ToArray()));
        Assert.Equal(Hidden.House, Hidden.In("a.epub", page));
        Assert.Equal(Hidden.House, Hidden.In("a.zip", Zip(("b.epub", page))));
        Assert.Equal(Hidden.House, Hidden.In("a.zip", Zip(("030-9876543/", []))));
        Assert.Equal("", Hidden.In("a.zip", Zip(("a.txt", "nothing"u8.ToArray()))));
    }

    [Fact]
    public void Files_in_addresses_are_opened()
    {
        var picture = Convert.ToBase64String(TestPng.Build(1, 1, 8, 0, [0, 9], TestPng.Chunk("tEXt", "Comment\0030 987 65 43"u8.ToArray())));
        Assert.Equal(Hidden.House, Page($"<img src=\"data:image/png;base64,{picture}\">"));
        Assert.Equal(Hidden.House, Page($"p {{ background: url(data:image/png;base64,{picture.Replace("=", "%3D", StringComparison.Ordinal)}) }}"));
        Assert.Equal(Hidden.House, Page($"<img src='data:image/svg+xml;base64,{Convert.ToBase64String("<svg><title>030 9876543</title></svg>"u8)}'>"));
        Assert.Equal(Hidden.House, Page("<img src='data:image/svg+xml,%3Csvg%3E030 9876543%3C/svg%3E'>"));
        Assert.Equal(Hidden.House, Page($"<a href=data:;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes($"<img src=data:;base64,{picture}>"))}>"));
        Assert.Equal("", Page("<img src='data:image/png;base64,A'><img src='data:image/png;base64,=='>"));
        Assert.Equal("", Page($"<style>src: url(data:font/woff2;base64,{Convert.ToBase64String("wOF2 917 "u8)})</style>"));

        static string Page(string html) => Hidden.In("a.html", Encoding.UTF8.GetBytes(html));
    }

    [Fact]
    public void A_short_number_that_mirrors_one_to_be_shown_is_not_looked_for_that_way()
    {
        var search = new LeakSearch(Hidden.Load(Hidden.With(Hidden.Record("mirror", "Amt 7", "phone: 719", "public"))));
        Assert.Equal("", Found(search, "Dial 719."));
        Assert.Equal(Hidden.Code, Found(search, "Dial 917."));
    }

    /// <summary>Any file may be given.</summary>
    [Fact]
    public void Broken_files_end_the_search_of_nothing_else()
    {
        byte[][] files = [Zip(("a.txt", "0309876543"u8.ToArray())), ToyJpeg.Create(1), TestPng.Build(1, 1, 8, 0, [0, 9], TestPng.Chunk("zTXt", [.. "x"u8])), [0xFF, 0xD8, 0xFF, 0xFE, 0], "%PDF-1.7\n1 0 obj <</Title (0309876543)"u8.ToArray(), [0xED, 0xA0, 0x80, 0xFF, 0xFE]];
        foreach (var file in files)
        {
            Assert.All(Enumerable.Range(0, Math.Min(file.Length, 200)), length => Assert.NotNull(Hidden.In("x", file[..length])));
        }

        Assert.NotNull(Hidden.In("x", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<b &#xD800;%ED%A0%80\\ud800", 1000)))));
    }

    [Fact]
    public void What_a_shown_record_has_too_may_be_seen_and_what_is_more_than_it_has_may_not()
    {
        var search = new LeakSearch(Hidden.Load(Hidden.With(
            Hidden.Record("open-house", "Haus für alle", "phone: 030 987 65 43\n  url: https://www.verborgenes-haus.de", "public")
            + Hidden.Record("behind-it", "Haus für alle, oben", "phone: 0987 65 43", "never"))));
        Assert.Equal("", Found(search, "Haus für alle 030 987 65 43, www.verborgenes-haus.de"));
        Assert.Equal("behind-it", Found(search, "Haus für alle, oben: 0987 65 43"));
        Assert.Equal("hidden-house", Found(search, "www.verborgenes-haus.de/weg"));
    }

    [Fact]
    public void What_professionals_may_see_is_found_in_public_files_and_in_those_that_belong_to_no_publication()
    {
        var professional = new LeakSearch(Hidden.Project with { Publications = [Hidden.Publication with { Domain = "professional" }] });
        var file = new OutputFile("a.txt", "089 776 65 54, 030 987 65 43"u8.ToArray());
        Assert.Equal("hidden-house", string.Join(' ', Hidden.RecordsIn(professional.Search(file, Hidden.Publication))));
        Assert.Equal("hidden-house inner-office", string.Join(' ', Hidden.RecordsIn(professional.Search(file, null))));
        Assert.Equal("hidden-house inner-office", string.Join(' ', Hidden.RecordsIn(Hidden.Search.Search(file, Hidden.Publication))));
    }

    private static string Found(LeakSearch search, string text) =>
        string.Join(' ', Hidden.RecordsIn(search.Search(new OutputFile("a.txt", Encoding.UTF8.GetBytes(text)), Hidden.Publication)));

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return target.ToArray();
    }
}
