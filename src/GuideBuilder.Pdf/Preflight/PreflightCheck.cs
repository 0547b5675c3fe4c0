using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Judges one side of a file. The steps are called in the order in which they stand here.</summary>
internal abstract class PreflightCheck
{
    public virtual void CheckDocument()
    {
    }

    /// <summary>Each dictionary and stream of the file once, whatever it is nested in.</summary>
    /// <param name="number">Of the object that holds it.</param>
    /// <param name="dictionary">A stream's own when there is one.</param>
    public virtual void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
    }

    /// <returns>What watches the content of <paramref name="page"/>; null when nothing need.</returns>
    public virtual ContentWatcher? Watch(PdfFilePage page) => null;

    /// <summary>After the content of <paramref name="page"/> was read.</summary>
    public virtual void EndPage(PdfFilePage page)
    {
    }

    /// <summary>After all pages were read.</summary>
    public virtual void Finish()
    {
    }
}
