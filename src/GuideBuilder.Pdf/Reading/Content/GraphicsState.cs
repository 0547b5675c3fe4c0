namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>The parameters that <c>q</c> saves and <c>Q</c> restores (ISO 32000-1, 8.4 and 9.3).</summary>
internal sealed record GraphicsState
{
    public Matrix Page { get; init; } = Matrix.Identity;

    /// <summary>What the content that is being read is part of. Anywhere but on the page itself, positions are not those of the page.</summary>
    public ContentPart Part { get; init; } = ContentPart.Page;

    public PaintColour Fill { get; init; } = PaintColour.Black;

    public PaintColour Stroke { get; init; } = PaintColour.Black;

    public bool IsFillOverprinting { get; init; }

    public bool IsStrokeOverprinting { get; init; }

    /// <summary>0 or 1 (8.6.7).</summary>
    public int OverprintMode { get; init; }

    public string BlendMode { get; init; } = "Normal";

    /// <summary>Of fills, from 0 to 1.</summary>
    public double FillOpacity { get; init; } = 1;

    /// <summary>Of strokes, from 0 to 1.</summary>
    public double StrokeOpacity { get; init; } = 1;

    public bool HasSoftMask { get; init; }

    /// <summary>Before <see cref="Page"/>.</summary>
    public double LineWidth { get; init; } = 1;

    /// <summary>What holds the clipping path; null for no limit.</summary>
    public PdfBox? Clip { get; init; }

    public ContentFont? Font { get; init; }

    public double Size { get; init; } = 1;

    public double CharacterSpace { get; init; }

    public double WordSpace { get; init; }

    /// <summary>1 is normal.</summary>
    public double Stretch { get; init; } = 1;

    public double Leading { get; init; }

    public double Rise { get; init; }

    /// <summary>As table 106 of ISO 32000-1 numbers them: 3 is invisible.</summary>
    public int TextMode { get; init; }

    public bool IsTransparent => BlendMode is not ("Normal" or "Compatible") || FillOpacity < 1 || StrokeOpacity < 1 || HasSoftMask;

    public GraphicsState ClipTo(PdfBox? area)
    {
        if (area is not { } box)
            return this;
        if (Clip is not { } clip)
            return this with { Clip = box };
        var (left, lower) = (Math.Max(clip.Left, box.Left), Math.Max(clip.Lower, box.Lower));
        return this with { Clip = new PdfBox(left, lower, Math.Max(left, Math.Min(clip.Right, box.Right)), Math.Max(lower, Math.Min(clip.Upper, box.Upper))) };
    }
}

/// <summary>Where content stands. The last three are asides: see <see cref="ContentWatcher.FollowsAsides"/>.</summary>
internal enum ContentPart
{
    /// <summary>A page and its forms.</summary>
    Page,

    /// <summary>The cell of a tiling pattern, where it stands in the pattern's own coordinates.</summary>
    Cell,

    /// <summary>The procedure of a glyph of a type 3 font.</summary>
    Glyph,

    /// <summary>The group of a soft mask.</summary>
    SoftMask,

    /// <summary>The normal appearance of an annotation.</summary>
    Appearance,
}
