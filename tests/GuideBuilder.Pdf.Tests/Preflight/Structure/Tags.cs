using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Tests.Preflight.Structure;

/// <summary>Where the elements of the conforming files stand, and how to add others.</summary>
internal static class Tags
{
    public const string Sect = "Root/StructTreeRoot/K/K/0";
    public const string Heading = Sect + "/K/0";
    public const string Paragraph = Sect + "/K/1";
    public const string Link = Paragraph + "/K/1";
    public const string List = Sect + "/K/2";
    public const string Item = List + "/K/0";
    public const string Figure = Sect + "/K/3";
    public const string Table = Sect + "/K/4";
    public const string Head = Table + "/K/0";
    public const string HeadRow = Head + "/K/0";
    public const string Body = Table + "/K/1";
    public const string Row = Body + "/K/0";
    public const string SecondHeading = Sect + "/K/5";
    public const string SecondParagraph = Sect + "/K/6";
    public const string Reference = SecondParagraph + "/K/1";
    public const string Note = Sect + "/K/7";

    public const string Page = "Root/Pages/Kids/0";
    public const string Annotation = Page + "/Annots/0";

    public static int NumberOf(this BreakablePdf pdf, string path)
    {
        var cut = path.LastIndexOf('/');
        var (holder, step) = (pdf.Get(path[..cut]), path[(cut + 1)..]);
        var value = holder is PdfObject.List list ? list.Items[int.Parse(step)] : ((PdfObject.Dictionary)holder)[step];
        return ((PdfObject.Reference)value).ObjectNumber;
    }

    public static BreakablePdf Type(this BreakablePdf pdf, string path, string type) => pdf.Set(path + "/S", "/" + type);

    /// <summary>Puts an element into another.</summary>
    /// <param name="at">Its place there, from 0, at most how many there are.</param>
    public static BreakablePdf Insert(this BreakablePdf pdf, string parent, int at, string type, string entries = "")
    {
        var kids = ((PdfObject.List)pdf.Get(parent + "/K")).Items;
        var with = pdf.Add($"<</Type /StructElem /S /{type} /P {pdf.NumberOf(parent)} 0 R {entries}>>", out var number);
        var numbers = kids.Select(kid => ((PdfObject.Reference)kid).ObjectNumber).ToList();
        numbers.Insert(at, number);
        return with.Set(parent + "/K", "[" + string.Concat(numbers.Select(n => n + " 0 R ")) + "]");
    }

    /// <summary>Fills the last element of the section.</summary>
    public static BreakablePdf Fill(this BreakablePdf pdf, params string[] types)
    {
        var (path, at) = ($"{Sect}/K/{((PdfObject.List)pdf.Get(Sect + "/K")).Items.Length - 1}", 0);
        return types.Aggregate(pdf.Set(path + "/K", "[]"), (filled, type) => filled.Insert(path, at++, type));
    }

    /// <summary>Sets one entry of several elements.</summary>
    public static BreakablePdf SetEach(this BreakablePdf pdf, string step, string value, params string[] paths) =>
        paths.Aggregate(pdf, (changed, path) => changed.Set(path + step, value));

    /// <summary>Puts a form into the resources of the first page, as <c>Fm</c>.</summary>
    public static BreakablePdf AddForm(this BreakablePdf pdf, string content, out int number, string entries = "") => pdf
        .AddStream($"<</Type /XObject /Subtype /Form /BBox [0 0 50 50] /Resources <<>> {entries}>>", System.Text.Encoding.Latin1.GetBytes(content), out number)
        .Set(Page + "/Resources/XObject/Fm", $"{number} 0 R");
}
