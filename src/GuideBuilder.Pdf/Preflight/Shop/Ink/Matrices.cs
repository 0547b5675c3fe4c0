using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>The way back from the page, and matrices as dictionaries hold them.</summary>
internal static class Matrices
{
    public static Matrix Read(PdfObjects objects, PdfObject value) =>
        objects.Items(value) is [PdfObject.Number a, PdfObject.Number b, PdfObject.Number c, PdfObject.Number d, PdfObject.Number e, PdfObject.Number f]
            ? new Matrix(a.Value, b.Value, c.Value, d.Value, e.Value, f.Value)
            : Matrix.Identity;

    /// <returns>Null when there is no way back.</returns>
    public static Matrix? Inverse(Matrix m)
    {
        var determinant = (m.A * m.D) - (m.B * m.C);
        if (determinant == 0 || !double.IsFinite(1 / determinant))
            return null;
        return new Matrix(
            m.D / determinant,
            -m.B / determinant,
            -m.C / determinant,
            m.A / determinant,
            ((m.C * m.F) - (m.D * m.E)) / determinant,
            ((m.B * m.E) - (m.A * m.F)) / determinant);
    }
}
