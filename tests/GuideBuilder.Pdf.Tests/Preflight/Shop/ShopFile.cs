using System.IO.Compression;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Tests.Preflight.Shop;

/// <summary>Changes to the conforming print file, and what a print shop says of it.</summary>
internal static class ShopFile
{
    public const string First = "Root/Pages/Kids/0";
    public const string Second = "Root/Pages/Kids/1";

    /// <summary>The last rectangle of a line has space for a glyph on it.</summary>
    public const string Dark = "/Knock gs 0 0 0 0.5 k 100 290 80 40 re f ";

    /// <param name="page">From 0; there is a panel on the first at 532 to 612 points from below.</param>
    public static BreakablePdf Paint(this BreakablePdf pdf, string operators, int page = 1) =>
        pdf.Content(page, content => $"{content}\n/Artifact BMC q 0 Tr 0 0 0 1 k 0 0 0 1 K 1 w /Over gs {operators} Q EMC\n");

    /// <summary>A glyph, half an em wide or more.</summary>
    public static string Glyph(double size, double x = 110, double y = 300) => FormattableString.Invariant($"BT /F0 {size} Tf 1 0 0 1 {x} {y} Tm <0001> Tj ET ");

    /// <summary>A picture for <c>/P9 Do</c> on the first page.</summary>
    public static BreakablePdf WithPicture(this BreakablePdf pdf, string entries, byte[] data, int page = 0)
    {
        var with = pdf.AddStream($"<</Type/XObject/Subtype/Image/Width 40/Height 30{entries}>>", data, out var number);
        return with.Set($"Root/Pages/Kids/{page}/Resources/XObject/P9", $"{number} 0 R");
    }

    public static byte[] Packed(byte[] data)
    {
        using var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Fastest))
            zlib.Write(data);
        return target.ToArray();
    }

    /// <summary>Ids of what the shop says, each once.</summary>
    public static string Judge(BreakablePdf pdf, PressProfile? shop = null)
    {
        var any = (shop ?? Conforming.Shop) with { Colour = new ColourDemand(AllowsRgb: true, AllowsSpot: true) };
        var report = PdfPreflight.Judge(PdfFile.Open("t.pdf", pdf.ToBytes()), Standards.None, any);
        return string.Join(' ', report.ToFindings().Select(f => f.Code.Id).Distinct());
    }
}
