using System.Text.RegularExpressions;

namespace GuideBuilder.Tests.Repository;

public sealed partial class FilesTests
{
    private static readonly string[] Binary = [".icc", ".png", ".jpg", ".jpeg", ".pdf", ".ttf", ".otf", ".woff2", ".epub"];

    /// <summary>The one file that has to name what it looks for.</summary>
    private const string ThisFile = "tests/GuideBuilder.Tests/Repository/FilesTests.cs";

    [Fact]
    public void No_file_names_a_folder_of_somebodys_machine()
    {
        var found = Checkout.Files().Where(f => f != ThisFile && !IsBinary(f)).SelectMany(f => MachinePath().Matches(Checkout.Read(f)).Select(m => $"{f}: {m.Value}"));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("see /root/notes")]
    [InlineData("\"/tmp/x\"")]
    [InlineData("file:///home/anna/x")]
    [InlineData("(/work/x)")]
    [InlineData(@"C:\Users\anna")]
    public void A_folder_of_a_machine_is_recognised(string text) => Assert.Matches(MachinePath(), text);

    [Theory]
    [InlineData("https://example.org/work/en")]
    [InlineData("./out/tmp/x")]
    public void An_address_or_a_relative_path_is_no_folder_of_a_machine(string text) => Assert.DoesNotMatch(MachinePath(), text);

    [Fact]
    public void Text_files_are_UTF8_with_line_feeds_and_no_byte_order_mark()
    {
        var strange = Checkout.Files().Where(f => !IsBinary(f) && !f.EndsWith(".sln", StringComparison.Ordinal) && !f.Contains("/fixtures/", StringComparison.Ordinal) && !IsPlain(File.ReadAllBytes(Checkout.PathOf(f))));
        Assert.Empty(strange);
    }

    [Fact]
    public void Every_link_in_a_document_leads_to_a_file()
    {
        var files = Checkout.Files();
        // The text of guides has its own links, which `guide check` judges.
        string[] guides = ["content/", "src/", "tests/"];
        var documents = files.Where(f => f.EndsWith(".md", StringComparison.Ordinal) && !guides.Any(g => f.StartsWith(g, StringComparison.Ordinal))).ToArray();
        Assert.Contains("CONTRIBUTING.md", documents);
        Assert.Empty(documents.SelectMany(d => DeadLinks(d, files)));
    }

    private static IEnumerable<string> DeadLinks(string document, string[] files) =>
        from Match link in Link().Matches(Checkout.Read(document))
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        let path = Path.GetRelativePath(Checkout.PathOf(""), Path.Combine(Path.GetDirectoryName(Checkout.PathOf(document))!, target)).Replace('\\', '/').TrimEnd('/')
        where !files.Any(f => f == path || f.StartsWith(path + "/", StringComparison.Ordinal))
        select $"{document}: {target}";

    private static bool IsBinary(string file) => Binary.Contains(Path.GetExtension(file));

    private static bool IsPlain(byte[] bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)'\r') && !bytes.AsSpan().StartsWith("\uFEFF"u8);

    [GeneratedRegex(@"(?<![\w.-])/(?:work|root|tmp|home)/|[A-Z]:\\Users")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
