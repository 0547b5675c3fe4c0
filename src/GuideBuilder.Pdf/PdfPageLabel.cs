namespace GuideBuilder.Pdf;

/// <summary>The name of a page as printed on it, so that a viewer's page box agrees with the paper.</summary>
public readonly record struct PdfPageLabel(PdfNumbering Numbering, int Number, string Prefix = "");

public enum PdfNumbering
{
    Decimal,
    LowerRoman,
    UpperRoman,
    LowerLetter,
    UpperLetter,

    /// <summary>The prefix alone.</summary>
    None,
}
