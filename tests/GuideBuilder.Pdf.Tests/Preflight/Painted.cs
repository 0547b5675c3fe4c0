using System.Text;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight;

/// <summary>Adds things to paint to the first page.</summary>
internal static class Painted
{
    public const string Square = " 200 300 50 50 re f ";
    public const string CalRgb = "[/CalRGB<</WhitePoint[0.95 1 1.09]>>]";
    public const string CalGrey = "[/CalGray<</WhitePoint[0.95 1 1.09]>>]";

    private const string Page = "Root/Pages/Kids/0/";

    /// <summary>Adds operators, as an artifact.</summary>
    public static BreakablePdf Paint(this BreakablePdf pdf, string operators) =>
        pdf.Content(0, content => content + "\n/Artifact BMC q " + operators + " Q EMC\n");

    /// <summary>Gives the first page a resource.</summary>
    /// <param name="path">As <c>ColorSpace/A</c>.</param>
    public static BreakablePdf Resource(this BreakablePdf pdf, string path, string value)
    {
        var kind = Page + "Resources/" + path.Split('/')[0];
        return (pdf.Get(kind) is PdfObject.Null ? pdf.Set(kind, "<<>>") : pdf).Set(Page + "Resources/" + path, value);
    }

    /// <summary>Gives the first page a stream as a resource.</summary>
    public static BreakablePdf StreamResource(this BreakablePdf pdf, string path, string dictionary, string data) =>
        pdf.AddStream(dictionary, Encoding.Latin1.GetBytes(data), out var number).Resource(path, number + " 0 R");

    /// <summary>Gives the first page an ICC-based space.</summary>
    public static BreakablePdf Profile(this BreakablePdf pdf, string path, int channels, ReadOnlyMemory<byte> profile) =>
        pdf.AddStream($"<</N {channels}>>", profile.ToArray(), out var number).Resource(path, $"[/ICCBased {number} 0 R]");

    /// <summary>The profile of the output intent.</summary>
    public static ReadOnlyMemory<byte> IntentProfile(this BreakablePdf pdf) =>
        ((PdfObject.Stream)pdf.Get("Root/OutputIntents/0/DestOutputProfile")).Raw;

    /// <summary>A spot colour.</summary>
    public static string Separation(string name, string inks = "0 0.1 0.5 0", string alternate = "/DeviceCMYK") =>
        $"[/Separation/{name} {alternate}<</FunctionType 2/Domain[0 1]/C0[{string.Join(' ', inks.Split(' ').Select(_ => "0"))}]/C1[{inks}]/N 1>>]";
}
