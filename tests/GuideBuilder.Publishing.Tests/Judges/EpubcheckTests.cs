using System.IO.Compression;
using System.Text;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Judges;

public sealed class EpubcheckTests
{
    public static TheoryData<string> Books { get; } = ["guide ar", "guide zh-Hans", "specimen ar"];

    [Theory]
    [MemberData(nameof(Books))]
    public void An_e_book_has_no_error_and_no_warning(string book)
    {
        var (code, output) = Judge(book.StartsWith("guide", StringComparison.Ordinal) ? Guide(book.Split(' ')[1]) : ReadersFiles.Book("ar").Bytes.ToArray());
        Assert.Contains("No errors or warnings detected.", output, StringComparison.Ordinal);
        Assert.Equal(0, code);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_an_error()
    {
        var bytes = new MemoryStream();
        bytes.Write(Guide("en"));
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("EPUB/chapter-3.xhtml")!.Delete();
        }

        var (code, output) = Judge(bytes.ToArray());
        Assert.Contains("ERROR(", output, StringComparison.Ordinal);
        Assert.NotEqual(0, code);
    }

    private static byte[] Guide(string tag) => RealBuild.Result.Files.Single(f => f.Path == $"epub/guide-women-de-{tag}.epub").Bytes.ToArray();

    private static (int Code, string Output) Judge(byte[] book)
    {
        var folder = Directory.CreateTempSubdirectory("guidebuilder-book-").FullName;
        try
        {
            var path = Path.Combine(folder, "book.epub");
            File.WriteAllBytes(path, book);
            return JavaJudge.Epubcheck.Judge(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
