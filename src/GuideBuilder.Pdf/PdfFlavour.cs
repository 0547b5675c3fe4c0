namespace GuideBuilder.Pdf;

/// <summary>What a file is for; everything that differs between press and screen follows from it.</summary>
public enum PdfFlavour
{
    /// <summary>PDF/X-4, PDF/A-2a and PDF/UA-1 in one file: CMYK, bleed, no annotations.</summary>
    Print,

    /// <summary>PDF/A-2a and PDF/UA-1: sRGB, trimmed pages, links.</summary>
    Screen,
}
