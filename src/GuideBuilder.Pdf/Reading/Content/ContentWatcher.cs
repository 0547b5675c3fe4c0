using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Is told what a page's content does, in order. Each watcher overrides what it cares for.</summary>
internal abstract class ContentWatcher
{
    /// <summary>Whether it is told of asides too: glyph procedures, soft masks and the appearances of annotations, each once for a page. They count for fonts and colours, not for where things stand; <see cref="GraphicsState.Part"/> tells which of them it is.</summary>
    public virtual bool FollowsAsides => false;

    public virtual void Glyph(in ShownGlyph glyph, GraphicsState state)
    {
    }

    /// <param name="path">In points of the page's own coordinates.</param>
    public virtual void Path(PaintedPath path, GraphicsState state)
    {
    }

    /// <param name="path">What is seen from now on lies inside it too.</param>
    public virtual void Clip(PaintedPath path)
    {
    }

    /// <summary>A picture, painted into the unit square of <see cref="GraphicsState.Page"/>.</summary>
    public virtual void Picture(PaintedPicture picture, GraphicsState state)
    {
    }

    /// <param name="state">Its fill is the shading.</param>
    public virtual void Shading(PdfObject.Dictionary shading, GraphicsState state)
    {
    }

    /// <summary>Parameters from an ExtGState dictionary.</summary>
    /// <param name="state">After it.</param>
    public virtual void Settings(PdfObject.Dictionary settings, GraphicsState state)
    {
    }

    /// <param name="form">A form that is drawn; in asides, also the group of a soft mask or an appearance.</param>
    public virtual void BeginForm(PdfObject.Stream form, GraphicsState state)
    {
    }

    public virtual void EndForm(PdfObject.Stream form)
    {
    }

    public virtual void BeginMark(string tag, PdfObject.Dictionary properties)
    {
    }

    /// <param name="here">The pen, as an empty text.</param>
    public virtual void EndMark(PlacedText here)
    {
    }

    /// <summary>A colour was chosen, painted with or not.</summary>
    public virtual void Colour(PaintColour colour)
    {
    }

    /// <summary>A resource was named that the content does not have.</summary>
    /// <param name="kind">As <c>Font</c>.</param>
    public virtual void MissingResource(string kind, string name)
    {
    }

    /// <param name="inherits">True when the content stream has no resources of its own and uses those of its page.</param>
    public virtual void NamedResource(string kind, string name, bool inherits)
    {
    }

    public virtual void RenderingIntent(string name)
    {
    }

    /// <summary>An operator that ISO 32000-1 does not know.</summary>
    public virtual void UnknownOperator(string word)
    {
    }

    /// <param name="depth">How many states are saved, from 1.</param>
    public virtual void Save(int depth)
    {
    }

    /// <summary>A state was restored that was not saved, or, at the end, saved and not restored.</summary>
    public virtual void UnbalancedState()
    {
    }
}

/// <summary>A glyph where it is painted.</summary>
/// <param name="Glyph">From the pen's position on the baseline, in ems, to the page in points.</param>
/// <param name="Advance">In ems.</param>
/// <param name="Placed">The same as a reader of the text needs it.</param>
internal readonly record struct ShownGlyph(ContentFont Font, int Code, Matrix Glyph, double Advance, PlacedText Placed);

/// <summary>A picture as it stands in a file.</summary>
/// <param name="Head">With the full names of its entries, also when it stands in the content itself.</param>
/// <param name="Source">Null when it stands in the content itself.</param>
internal sealed record PaintedPicture(PdfObject.Dictionary Head, PdfObject.Stream? Source, ColourSpace? Space)
{
    public bool IsInline => Source is null;
}
