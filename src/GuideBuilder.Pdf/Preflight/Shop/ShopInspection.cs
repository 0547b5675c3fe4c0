using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>Judges one of a print shop's demands. Is told only what is seen, before it changes the inks of the page.</summary>
internal abstract class ShopInspection(PreflightJob job, PressProfile profile)
{
    // By then all that is listed was found; each report costs time, and pages can hold millions of glyphs.
    private const int MostReports = 200_000;

    private int reports;

    /// <summary>Whether it need not be told of glyphs and shapes any more.</summary>
    public bool IsMute => reports > MostReports;

    protected PreflightJob Job { get; } = job;

    protected PressProfile Profile { get; } = profile;

    /// <summary>Set while a page is read.</summary>
    protected ShopPage Page { get; private set; } = null!;

    /// <summary>The inks of the page as painted so far.</summary>
    protected InkMap Inks { get; private set; } = null!;

    public void Begin(ShopPage page, InkMap inks)
    {
        (Page, Inks) = (page, inks);
        BeginPage();
    }

    public virtual void Glyph(in PaintedGlyph glyph)
    {
    }

    public virtual void Shape(in PaintedShape shape)
    {
    }

    public virtual void Picture(in PaintedImage image)
    {
    }

    /// <summary>A shading that fills the clip.</summary>
    /// <param name="box">What is seen of it lies in here.</param>
    public virtual void Shading(PdfBox box)
    {
    }

    public virtual void EndPage()
    {
    }

    public virtual void Finish()
    {
    }

    protected virtual void BeginPage()
    {
    }

    /// <summary>Notes what is wrong with the page as a whole.</summary>
    protected void Report(PreflightRule rule, string message) => Job.Report(rule, message, Page.Number, Page.Page.ObjectNumber);

    /// <summary>Notes what is wrong with what is being painted.</summary>
    protected void ReportHere(PreflightRule rule, string message, int number = 0)
    {
        reports++;
        Job.ReportHere(rule, message, number);
    }
}
