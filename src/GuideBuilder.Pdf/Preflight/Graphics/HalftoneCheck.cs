using System.Globalization;
using GuideBuilder.Pdf.Preflight.Colour;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>Judges the screens that graphics states ask for (ISO 32000-1, 10.5.5).</summary>
internal sealed class HalftoneCheck(PreflightJob job)
{
    private const int MostColorants = 64;

    private readonly HashSet<PdfObject.Dictionary> visited = new(ReferenceEqualityComparer.Instance);

    /// <param name="value">A name means the device's own.</param>
    public void Judge(PdfObject value, int page, int number)
    {
        var halftone = job.Objects.Dictionary(value);
        if (halftone.Entries.Count == 0 || !Judge(halftone, null, page, number) || job.Objects.Integer(halftone["HalftoneType"], 0) != 5)
            return;
        foreach (var (colorant, entry) in halftone.Entries.Take(MostColorants))
        {
            if (job.Objects.Dictionary(entry) is { Entries.Count: > 0 } part)
                Judge(part, colorant, page, number);
        }
    }

    /// <param name="colorant">Null for the halftone of all.</param>
    private bool Judge(PdfObject.Dictionary halftone, string? colorant, int page, int number)
    {
        if (!visited.Add(halftone))
            return false;
        number = job.Index.NumberOf(halftone) is > 0 and var own ? own : number;
        var type = job.Objects.Integer(halftone["HalftoneType"], 0);
        if (type is not (1 or 5))
            job.Report(StateRules.Halftone, $"The halftone is of type {type.ToString(CultureInfo.InvariantCulture)}, and must be of type 1 or 5.", page, number);
        if (halftone["HalftoneName"] is not PdfObject.Null)
            job.Report(StateRules.Halftone, "The halftone has the entry HalftoneName.", page, number);
        JudgeCurve(halftone, colorant, page, number);
        return true;
    }

    /// <summary>Screens of the press's own inks must have no transfer function, those of spot colours must have one.</summary>
    private void JudgeCurve(PdfObject.Dictionary halftone, string? colorant, int page, int number)
    {
        if (!job.Standards.HasFlag(Standards.PdfA2a) || colorant == "Default")
            return;
        var isProcess = colorant is null or "Cyan" or "Magenta" or "Yellow" or "Black";
        var has = job.Objects.Resolve(halftone["TransferFunction"]) is not PdfObject.Null;
        if (has && isProcess)
            job.Report(StateRules.TransferCurve, $"The halftone{Of(colorant)} has the entry TransferFunction.", page, number);
        else if (!has && !isProcess)
            job.Report(StateRules.TransferCurve, $"The halftone{Of(colorant)} lacks the entry TransferFunction, which a spot colour needs.", page, number);
    }

    private static string Of(string? colorant) => colorant is null ? "" : " of " + ColourNames.Quote(colorant);
}
