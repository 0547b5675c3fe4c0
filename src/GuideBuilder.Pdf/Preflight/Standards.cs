namespace GuideBuilder.Pdf.Preflight;

/// <summary>By what a file is judged.</summary>
[Flags]
public enum Standards
{
    None = 0,

    /// <summary>What any file must be that is printed or read (ISO 32000-1).</summary>
    Pdf = 1,

    /// <summary>ISO 15930-7.</summary>
    PdfX4 = 2,

    /// <summary>ISO 19005-2, level A.</summary>
    PdfA2a = 4,

    /// <summary>ISO 14289-1.</summary>
    PdfUa1 = 8,

    /// <summary>The numbers of a press profile.</summary>
    Shop = 16,
}
