using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Packaging;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Packaging;

/// <summary>Small orders of a project with a card, a leaflet and a booklet of one chapter.</summary>
public sealed class PackageMakerTests
{
    private const string Wallet = "content/publications/wallet-women.yaml";
    private const string Order =
        """
        press: iso-coated
        remark: |
          Neutral parcels.
          Call before you deliver.
        items:
          - { publication: booklet-women, locales: [ar, en], quantity: 500, paper: 90 g/m² uncoated }
          - { publication: leaflet-women, style: leaflet-z, locales: [ar], quantity: 2000, paper: 115 g/m² }
          - { publication: wallet-women, locales: [en], quantity: 1000, paper: board }
        """;

    private const string SmallOrder = "items: [{ publication: wallet-women, locales: [en], quantity: 10, paper: board }]\n";

    private static readonly string[] Parts =
    [
        "01-booklet-women-de-en.pdf", "02-booklet-women-de-ar.pdf", "03-leaflet-women-de-ar-leaflet-z.pdf", "04-wallet-women-de-en.pdf",
        "job-ticket.txt", "job-ticket.json", "preflight-report.txt", "SHA256SUMS",
    ];

    private static readonly MemoryProjectFiles Files = Project();
    private static readonly Lazy<BuildResult> LazyResult = new(() => Make(Files, "spring"));
    private static readonly Lazy<Dictionary<string, byte[]>> LazyParts = new(() => Open(Result).ToDictionary(p => p.Name, p => p.Bytes, StringComparer.Ordinal));

    private static BuildResult Result => LazyResult.Value;

    [Fact]
    public void A_package_is_one_file_with_numbered_files_in_the_order_of_the_project()
    {
        Assert.DoesNotContain(Result.Findings, f => f.Severity == Severity.Error);
        Assert.Equal("spring.zip", Assert.Single(Result.Files).Path);
        var entries = Open(Result).ToList();
        Assert.Equal(Parts, entries.Select(p => p.Name));
        Assert.All(entries, e => Assert.Equal(new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Unspecified), e.Date));
    }

    [Fact]
    public void Checksums_are_those_of_all_other_files()
    {
        var lines = Text("SHA256SUMS").TrimEnd('\n').Split('\n');
        Assert.Equal(Parts[..^1].Select(p => $"{Convert.ToHexStringLower(SHA256.HashData(LazyParts.Value[p]))}  {p}"), lines);
    }

    [Fact]
    public void The_ticket_says_what_a_print_shop_asks()
    {
        var ticket = Text("job-ticket.txt");
        Assert.StartsWith("JOB TICKET\n\n  Order         spring\n", ticket, StringComparison.Ordinal);
        Assert.Contains("  Remark        Neutral parcels.\n                Call before you deliver.\n", ticket);
        Assert.Contains("  Files         4\n", ticket);
        string[] english = ["Language      English (en)", "Quantity      500", "148 x 210 mm", "90 g/m² uncoated", "saddle stitched, 2 staples, bound at the left edge", "CMYK, 4/4", "Fold          none"];
        Assert.All(english, words => Assert.Contains(words, Section(Parts[0])));
        string[] arabic = ["Language      Arabic (ar), read from right to left", "saddle stitched, 2 staples, bound at the RIGHT edge"];
        Assert.All(arabic, words => Assert.Contains(words, Section(Parts[1])));
        string[] leaflet = ["Quantity      2000", "297 x 210 mm (flat)", "2, front and back of one sheet, head to head", "Binding       none", "zigzag fold, upright creases, panels of 99 + 99 + 99 mm, from the right on page 2"];
        Assert.All(leaflet, words => Assert.Contains(words, Section(Parts[2])));
        string[] card = ["Quantity      1000", "85 x 55 mm\n", "Binding       none", "Fold          none", "Paper         board"];
        Assert.All(card, words => Assert.Contains(words, Section(Parts[3])));
        Assert.Contains("draft translation", Section(Parts[1]));
        Assert.DoesNotContain("draft translation", Section(Parts[0]));
    }

    [Fact]
    public void Pages_and_checksums_on_the_ticket_are_those_of_the_files() => Assert.All(Parts[..4], part =>
    {
        var pages = PdfFile.Open(part, LazyParts.Value[part]).Pages.Length;
        Assert.Contains($"  Pages         {pages.ToString(CultureInfo.InvariantCulture)},", Section(part));
        Assert.Contains("  SHA-256       " + Convert.ToHexStringLower(SHA256.HashData(LazyParts.Value[part])), Section(part));
        Assert.True(part.Contains("booklet", StringComparison.Ordinal) ? pages % 4 == 0 && pages > 0 : pages == 2);
    });

    [Fact]
    public void The_ticket_for_programs_says_the_same()
    {
        using var ticket = JsonDocument.Parse(LazyParts.Value["job-ticket.json"]);
        var root = ticket.RootElement;
        Assert.Equal(("spring", "Neutral parcels.\nCall before you deliver."), (root.GetProperty("order").GetString(), root.GetProperty("remark").GetString()));
        var items = root.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            ["en saddle left none 500 148 210 3", "ar saddle right none 500 148 210 3", "ar none none zigzag 2000 297 210 3", "en none none none 1000 85 55 3"],
            items.Select(i => string.Join(' ', ((string[])["locale", "binding", "bindingEdge", "fold", "quantity", "width", "height", "bleed"]).Select(n => i.GetProperty(n).ToString())).Replace("stapled", "saddle", StringComparison.Ordinal)));
        Assert.Equal(Parts[..4], items.Select(i => i.GetProperty("file").GetString()!));
        Assert.Equal([99.0, 99.0, 99.0], items[2].GetProperty("panels").EnumerateArray().Select(p => p.GetDouble()));
        Assert.All(items, i => Assert.Equal("CMYK iso-coated", $"{i.GetProperty("colours")} {i.GetProperty("profile")}"));
        Assert.All(items, i => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(LazyParts.Value[i.GetProperty("file").GetString()!])), i.GetProperty("sha256").GetString()));
    }

    [Fact]
    public void The_report_says_that_each_file_passes()
    {
        var lines = Text("preflight-report.txt").TrimEnd('\n').Split('\n').Where(l => !l.StartsWith(' '));
        Assert.Equal(Parts[..4].Select(p => p + ": True iso-coated"), lines);
    }

    [Fact]
    public void The_same_order_gives_the_same_bytes_whatever_the_number_of_jobs()
    {
        var again = new PackageMaker(Files, RealBuild.Fonts, Describe).Make("spring", 1, null);
        Assert.True(Result.Files[0].Bytes.Span.SequenceEqual(again.Files[0].Bytes.Span));
    }

    /// <summary>A ZIP knows the years from 1980 to 2107.</summary>
    [Theory]
    [InlineData(2030, 2030)]
    [InlineData(1970, 1980)]
    [InlineData(9999, 2107)]
    public void A_date_that_is_given_is_that_of_all_files(int year, int expected)
    {
        var result = Make(Files.With("orders/small.yaml", SmallOrder), "small", new DateTime(year, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.All(Open(result), e => Assert.Equal(expected, e.Date.Year));
        var pdf = Encoding.Latin1.GetString(Open(result).First().Bytes);
        Assert.Contains($">{year}-02-03T04:05:06Z</xmp:CreateDate>", pdf, StringComparison.Ordinal);
    }

    /// <summary>What the shop reads besides the files themselves: remarks, papers and names.</summary>
    [Theory]
    [InlineData("spring", "remark: Deliver to Verborgenes Haus.\n", "board", "job-ticket.txt")]
    [InlineData("spring", "", "\"board, ask 030/987 65 43\"", "job-ticket.json")]
    [InlineData("verborgenes-haus", "", "board", "A file with a telling name")]
    public void A_package_that_tells_of_a_hidden_record_is_not_made(string name, string remark, string paper, string place)
    {
        var hidden = Files.With("content/contacts/de.yaml", Hidden.Files.Text("content/contacts/de.yaml"));
        var result = Make(hidden.With($"orders/{name}.yaml", remark + SmallOrder.Replace("board", paper, StringComparison.Ordinal)), name);
        Assert.Empty(result.Files);
        Assert.Equal([Hidden.House], Hidden.RecordsIn(result.Findings));
        Assert.Contains(result.Findings, f => f.Message.Contains(place, StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_that_the_publication_is_not_made_in_cannot_be_ordered()
    {
        var result = Make(Files.With(Wallet, Files.Text(Wallet) + "\nlocales: [ar]\n").With("orders/small.yaml", SmallOrder), "small");
        var finding = Assert.Single(result.Findings, f => f.Severity == Severity.Error);
        Assert.Equal(("GB4053", "There is no language “en” to order.", "Write one of: ar."), (finding.Code.Id, finding.Message, finding.Hint));
    }

    [Fact]
    public void An_order_that_is_not_there_is_named_with_those_that_are()
    {
        var result = Make(Files.With("orders/autumn.yaml", Order), "winter");
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("GB1090", "The project has no order “winter”.", "Write one of: autumn, spring."), (finding.Code.Id, finding.Message, finding.Hint));
        Assert.False(result.IsReadable);
        Assert.Empty(result.Files);
    }

    [Theory]
    [InlineData("publication: wallet-women", "publication: wallet-men", "There is no publication “wallet-men” to order.", "booklet-women, leaflet-women, wallet-women")]
    [InlineData("publication: wallet-women", "publication: web-women", "There is no publication “web-women” to order.", "booklet-women, leaflet-women, wallet-women")]
    [InlineData("publication: wallet-women", "publication: wallet-women, style: a5", "There is no style “a5” to order.", "card-small")]
    [InlineData("locales: [en]", "locales: [en, xx]", "There is no language “xx” to order.", "en, de, sq, ar, bn, sh, bg, zh-Hans, prs, fa, fr, kmr, ps, pl, ro, ru, so, ckb, es, ti, tr, uk, ur, vi")]
    public void An_item_that_is_not_there_is_named_with_those_that_are(string old, string changed, string message, string known)
    {
        var files = Files
            .With("content/publications/web-women.yaml", Files.Text(Wallet).Replace("[print, screen, office]", "[screen]", StringComparison.Ordinal))
            .With("orders/small.yaml", SmallOrder.Replace(old, changed, StringComparison.Ordinal));
        var result = Make(files, "small");
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("GB4053", "orders/small.yaml:1:9", message, $"Write one of: {known}."), (finding.Code.Id, finding.Span!.ToString(), finding.Message, finding.Hint));
        Assert.True(result.IsReadable && result.Files.IsEmpty);
    }

    [Theory]
    [InlineData("orders/small.yaml", "quantity: 10", "quantity: ten", "GB4050")]
    [InlineData(Wallet, "chapters: [card-numbers]", "chapters: [card-number]", "GB1217")]
    [InlineData(Wallet, "Information for women", "Help for women", "GB4039")]
    [InlineData("content/chapters/card-numbers.md", "Is someone badly hurt?", "\U00012000", "GB4001")]
    [InlineData("templates/print/card-small.yaml", "5 mm, top", "6 mm, top", "GB4007")]
    public void What_cannot_be_built_is_not_packed(string path, string old, string changed, string code)
    {
        var result = Make(Files.With("orders/small.yaml", SmallOrder).Change(path, old, changed), "small");
        Assert.Contains(result.Findings, f => f.Code.Id == code && f.Span!.Path == path);
        Assert.Empty(result.Files);
    }

    private static MemoryProjectFiles Project()
    {
        string[] wanted = [Wallet, "content/publications/leaflet-women.yaml"];
        var files = Variant.Whole.Without(p => p.StartsWith("content/publications/", StringComparison.Ordinal) && !wanted.Contains(p));
        return files
            .With("content/publications/booklet-women.yaml", files.Text(Wallet).Replace("[card-small]", "[a5]", StringComparison.Ordinal))
            .With("orders/spring.yaml", Order);
    }

    private static BuildResult Make(IProjectFiles files, string order, DateTime? made = null) => new PackageMaker(files, RealBuild.Fonts, Describe).Make(order, 2, made);

    private static string Describe(Pdf.Preflight.PreflightReport report) => $"{report.Path}: {report.Passes} {report.Profile}";

    private static string Text(string part) => Encoding.UTF8.GetString(LazyParts.Value[part]);

    /// <summary>What the ticket says of one file.</summary>
    private static string Section(string part) => Text("job-ticket.txt").Split("\n\n").Single(s => s.StartsWith(part + "\n", StringComparison.Ordinal)) + "\n";

    private static IEnumerable<(string Name, DateTime Date, byte[] Bytes)> Open(BuildResult result)
    {
        using var zip = new ZipArchive(new MemoryStream(result.Files[0].Bytes.ToArray()));
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            yield return (entry.FullName, entry.LastWriteTime.DateTime, content.ToArray());
        }
    }
}
