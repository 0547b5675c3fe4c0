using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Judges colours that are numbers for a device: the output intent must say for which.</summary>
internal sealed class DeviceColours(PreflightJob job)
{
    private readonly IntentColour forPress = IntentColours.Of(job, "GTS_PDFX");
    private readonly IntentColour forArchive = IntentColours.Of(job, "GTS_PDFA1");

    public void Judge(ColourUse use)
    {
        foreach (var device in use.Space.Painted().Where(IsDevice))
        {
            var rule = device.Kind switch
            {
                ColourSpaceKind.DeviceRGB => ColourRules.DeviceRgb,
                ColourSpaceKind.DeviceCMYK => ColourRules.DeviceCmyk,
                _ => ColourRules.DeviceGrey,
            };
            if (Fault(device) is { } fault)
                job.ReportHere(rule, $"{use.What} is painted in {ColourNames.Of(use.Space)}; {fault} and the resources have no {DefaultOf(device)}.", use.Number);
        }
    }

    /// <param name="number">Of the object that holds the group.</param>
    /// <param name="what">Begins a sentence.</param>
    public void JudgeGroup(ColourSpace space, int page, int number, string what)
    {
        foreach (var device in space.Painted().Where(IsDevice))
        {
            if (Fault(device) is { } fault)
                job.Report(ColourRules.Group, $"{what} blends in {ColourNames.Of(space)}; {fault}.", page, number);
        }
    }

    private static bool IsDevice(ColourSpace space) =>
        space is { Default: null, Kind: ColourSpaceKind.DeviceGray or ColourSpaceKind.DeviceRGB or ColourSpaceKind.DeviceCMYK };

    private static string DefaultOf(ColourSpace device) => device.Kind.ToString().Replace("Device", "Default", StringComparison.Ordinal);

    /// <summary>That PDF/X has an output intent at all is a rule of its own.</summary>
    private string? Fault(ColourSpace device)
    {
        if (job.Standards.HasFlag(Standards.PdfX4) && forPress != IntentColour.None && !Fits(device, forPress))
            return $"the output intent of PDF/X is for {Name(forPress)}";
        if (!job.Standards.HasFlag(Standards.PdfA2a) || Fits(device, forArchive))
            return null;
        return forArchive == IntentColour.None ? "there is no output intent of PDF/A with a profile" : $"the output intent of PDF/A is for {Name(forArchive)}";
    }

    private static bool Fits(ColourSpace device, IntentColour intent) => intent == IntentColour.Unclear || device.Kind switch
    {
        ColourSpaceKind.DeviceRGB => intent == IntentColour.Rgb,
        ColourSpaceKind.DeviceCMYK => intent == IntentColour.Cmyk,
        _ => intent != IntentColour.None,
    };

    private static string Name(IntentColour intent) => intent switch
    {
        IntentColour.Grey => "grey",
        IntentColour.Rgb => "RGB",
        _ => "CMYK",
    };
}
