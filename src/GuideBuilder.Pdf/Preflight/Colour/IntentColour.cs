using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>For what kind of colour an output intent is.</summary>
internal enum IntentColour
{
    /// <summary>There is no intent with a profile.</summary>
    None,

    /// <summary>The profile cannot be told, or says one thing in its header and another in the file.</summary>
    Unclear,
    Grey,
    Rgb,
    Cmyk,
}

/// <summary>Reads what the output intents of a file are for.</summary>
internal static class IntentColours
{
    /// <param name="standard">As <c>GTS_PDFX</c>; of several, the first counts.</param>
    public static IntentColour Of(PreflightJob job, string standard)
    {
        if (job.File.OutputIntents.FirstOrDefault(i => i.Standard == standard) is not { ProfileNumber: > 0 } intent)
            return IntentColour.None;
        return (IccHeader.Read(job.Objects.Data(new PdfObject.Reference(intent.ProfileNumber)).Span)?.Space, intent.Channels) switch
        {
            ("GRAY", 1) => IntentColour.Grey,
            ("RGB ", 3) => IntentColour.Rgb,
            ("CMYK", 4) => IntentColour.Cmyk,
            _ => IntentColour.Unclear,
        };
    }
}
