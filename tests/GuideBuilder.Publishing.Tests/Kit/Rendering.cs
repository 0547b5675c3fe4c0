using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>A page as mutool paints it, bleed and all.</summary>
internal sealed class Rendering
{
    private readonly byte[] pixels;

    private Rendering(int width, int height, byte[] pixels) => (Width, Height, this.pixels) = (width, height, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <param name="page">From 1.</param>
    /// <param name="resolution">Pixels to the inch.</param>
    public static Rendering Of(ReadOnlyMemory<byte> pdf, int page, int resolution = 72) => Read(Draw(pdf, page, resolution, "rgb", "ppm"));

    /// <summary>In shades of grey.</summary>
    public static byte[] Png(ReadOnlyMemory<byte> pdf, int page, int resolution) => Draw(pdf, page, resolution, "gray", "png");

    private static byte[] Draw(ReadOnlyMemory<byte> pdf, int page, int resolution, string colours, string format)
    {
        var folder = Directory.CreateTempSubdirectory("guidebuilder-page-").FullName;
        try
        {
            var (source, target) = (Path.Combine(folder, "in.pdf"), Path.Combine(folder, "out." + format));
            File.WriteAllBytes(source, pdf.Span);
            string[] arguments = ["draw", "-q", "-r", resolution.ToString(CultureInfo.InvariantCulture), "-c", colours, "-F", format, "-o", target, source, page.ToString(CultureInfo.InvariantCulture)];
            using var process = Process.Start(new ProcessStartInfo("mutool", arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return File.ReadAllBytes(target);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public bool IsWhite(int x, int y) => pixels.AsSpan(3 * ((y * Width) + x), 3) is [255, 255, 255];

    /// <summary>Red, green and blue as 0xRRGGBB.</summary>
    public int ColourAt(int x, int y)
    {
        var pixel = pixels.AsSpan(3 * ((y * Width) + x), 3);
        return (pixel[0] << 16) | (pixel[1] << 8) | pixel[2];
    }

    public bool IsDark(int x, int y) => pixels[3 * ((y * Width) + x)] < 128;

    /// <summary>Portable pixmap: <c>P6</c>, width, height, 255, then three bytes for each pixel.</summary>
    private static Rendering Read(byte[] file)
    {
        List<string> head = [];
        var at = 0;
        while (head.Count < 4)
        {
            var end = file.AsSpan(at).IndexOfAny((byte)' ', (byte)'\n') + at;
            head.Add(Encoding.ASCII.GetString(file, at, end - at));
            at = end + 1;
        }

        Assert.Equal(("P6", "255"), (head[0], head[3]));
        return new Rendering(int.Parse(head[1], CultureInfo.InvariantCulture), int.Parse(head[2], CultureInfo.InvariantCulture), file[at..]);
    }
}
