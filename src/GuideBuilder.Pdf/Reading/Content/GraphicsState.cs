namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>The parameters that <c>q</c> saves and <c>Q</c> restores (ISO 32000-1, 8.4 and 9.3).</summary>
internal sealed record GraphicsState
{
    public Matrix Page { get; init; } = Matrix.Identity;

    public string Fill { get; init; } = "DeviceGray 0";

    public string Stroke { get; init; } = "DeviceGray 0";

    public bool IsFillOverprinting { get; init; }

    public bool IsStrokeOverprinting { get; init; }

    public ContentFont? Font { get; init; }

    public double Size { get; init; } = 1;

    public double CharacterSpace { get; init; }

    public double WordSpace { get; init; }

    /// <summary>1 is normal.</summary>
    public double Stretch { get; init; } = 1;

    public double Leading { get; init; }

    public double Rise { get; init; }
}
