using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>A page as a print shop sees it.</summary>
/// <param name="Trim">What is left after trimming; what is seen, when the file does not say it or contradicts itself.</param>
/// <param name="HasTrim">Whether the file says where it is trimmed, and its boxes lie in each other.</param>
/// <param name="Binding">The edge that is bound.</param>
internal sealed record ShopPage(PdfFilePage Page, PdfBox Trim, bool HasTrim, PageEdge Binding)
{
    public static ImmutableArray<PageEdge> Edges { get; } = [.. Enum.GetValues<PageEdge>()];

    /// <summary>From 1.</summary>
    public int Number => Page.Index + 1;

    /// <summary>What can be painted on.</summary>
    public PdfBox Sheet => Page.Media;

    /// <returns>Null for a page without any size.</returns>
    public static ShopPage? Of(PdfFilePage page, bool isRightToLeft)
    {
        if (page.Media.Width <= 0 || page.Media.Height <= 0)
            return null;
        var isRecto = page.Index % 2 == 0;
        var binding = isRecto == isRightToLeft ? PageEdge.Right : PageEdge.Left;
        return (page.Trim ?? page.Art) is { } trim && IsSound(page, trim)
            ? new ShopPage(page, trim, true, binding)
            : new ShopPage(page, page.Media, false, binding);
    }

    /// <summary>How far the bleed, or without one the sheet, reaches beyond an edge.</summary>
    public double Room(PageEdge edge) => -Distance(Page.Bleed ?? Page.Media, edge);

    /// <summary>How far <paramref name="box"/> stays inside an edge; negative when it reaches beyond it.</summary>
    public double Distance(PdfBox box, PageEdge edge) => edge switch
    {
        PageEdge.Left => box.Left - Trim.Left,
        PageEdge.Right => Trim.Right - box.Right,
        PageEdge.Top => Trim.Upper - box.Upper,
        _ => box.Lower - Trim.Lower,
    };

    /// <summary>The trimmed page and <paramref name="width"/> around it.</summary>
    public PdfBox Around(double width) => new(Trim.Left - width, Trim.Lower - width, Trim.Right + width, Trim.Upper + width);

    /// <summary>Whether nothing of it is left after trimming.</summary>
    public bool IsCutOff(PdfBox box) => HasTrim && !box.Touches(Trim);

    /// <summary>A point as an editor finds it on the trimmed page.</summary>
    public string Place(double x, double y) =>
        $"{Measures.Millimetres(x - Trim.Left)} from the left and {Measures.Millimetres(Trim.Upper - y)} from the top";

    private static bool IsSound(PdfFilePage page, PdfBox trim) =>
        trim.Width > 0 && trim.Height > 0 && page.Media.Holds(trim) && (page.Bleed is not { } bleed || bleed.Holds(trim));
}
