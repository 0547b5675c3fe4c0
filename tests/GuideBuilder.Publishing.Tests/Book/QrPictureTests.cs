using System.Diagnostics;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Structure;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

public sealed class QrPictureTests
{
    private const string Address = "https://www.hilfetelefon.de/en.html";

    [Theory]
    [InlineData("1")]
    [InlineData(Address)]
    [InlineData("https://example.org/ä/日本?q=1")]
    public void The_drawing_is_dark_where_the_code_is_and_nowhere_twice(string text)
    {
        var modules = QrPicture.ModulesOf(text);
        var picture = QrPicture.Of(text);
        var painted = new int[modules.GetLength(0), modules.GetLength(1)];
        var path = picture.Shapes[1].Path;
        for (var i = 0; i < path.Length; i += 5)
        {
            for (var y = (int)path[i].Y; y < path[i + 2].Y; y++)
            {
                for (var x = (int)path[i].X; x < path[i + 2].X; x++)
                {
                    painted[y, x]++;
                }
            }
        }

        Assert.Equal(modules.Cast<bool>().Select(m => m ? 1 : 0), painted.Cast<int>());
        Assert.Equal(modules.GetLength(0), picture.Width);
        Assert.True(path.Length / 5 < modules.Cast<bool>().Count(m => m), "Runs are not merged.");
    }

    [Fact]
    public void Four_modules_of_silence_are_around_it()
    {
        var modules = QrPicture.ModulesOf(Address);
        var size = modules.GetLength(0);

        for (var i = 0; i < size; i++)
        {
            Assert.All(new[] { 0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1 }, edge => Assert.False(modules[i, edge] || modules[edge, i]));
        }

        Assert.True(modules[4, 4] && modules[4, size - 5] && modules[size - 5, 4]);
    }

    [Fact]
    public void The_same_text_gives_the_same_drawing() => Assert.Equal(QrPicture.Of(Address).Shapes.SelectMany(s => s.Path), QrPicture.Of(Address).Shapes.SelectMany(s => s.Path));

    [Fact]
    public void Too_long_a_text_is_refused() => Assert.Throws<ArgumentException>(() => QrPicture.Of(new string('x', 2500)));

    [Theory]
    [InlineData(PdfFlavour.Print)]
    [InlineData(PdfFlavour.Screen)]
    public void A_foreign_program_reads_it_from_the_page(PdfFlavour flavour)
    {
        using var document = new PdfDocument(new PdfOptions(flavour, "Test", "en", new DateOnly(2026, 1, 1)) { Press = RealBuild.Press.Condition });
        var page = document.AddPage(100, 100);
        var area = new Rect(15, 15, 70, 70);
        page.BeginArtifact(PdfArtifact.Background);
        VectorPainter.Paint(page, PictureInks.Ink(RealBuild.StyleOf("en"), QrPicture.Of(Address)), area, area);
        page.EndArtifact();

        Assert.Equal($"QR-Code:{Address}", Scan(document.ToBytes()));
    }

    private static string Scan(ReadOnlyMemory<byte> pdf)
    {
        var folder = Directory.CreateTempSubdirectory("guidebuilder-qr-").FullName;
        try
        {
            var (source, target) = (Path.Combine(folder, "in.pdf"), Path.Combine(folder, "out.png"));
            File.WriteAllBytes(source, pdf.Span);
            Run("mutool", "draw", "-q", "-r", "200", "-o", target, source);
            return Run("zbarimg", "-q", target).Trim();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
