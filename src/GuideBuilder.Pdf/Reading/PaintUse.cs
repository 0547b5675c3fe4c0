namespace GuideBuilder.Pdf.Reading;

/// <summary>A colour that a page is painted with.</summary>
/// <param name="Colour">The colour space and its values, as <c>DeviceCMYK 0 0 0 1</c>; of a picture, the colour space alone.</param>
/// <param name="Overprints">True when the other plates are left as they are.</param>
public readonly record struct PaintUse(PaintKind Kind, string Colour, bool Overprints);

public enum PaintKind
{
    Text,
    Fill,
    Stroke,
    Picture,
}
