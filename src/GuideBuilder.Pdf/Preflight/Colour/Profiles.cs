using GuideBuilder.Pdf.Colour;
using System.Globalization;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Judges the ICC profiles of colours that are painted.</summary>
internal sealed class Profiles(PreflightJob job)
{
    private const int FirstNewVersion = 5;

    private readonly Dictionary<PdfObject.Stream, string?> faults = new(ReferenceEqualityComparer.Instance);

    public void Judge(ColourUse use)
    {
        foreach (var space in use.Space.Painted().Where(s => s.Kind == ColourSpaceKind.ICCBased))
        {
            if (FaultOf(space) is { } fault)
                job.ReportHere(ColourRules.Profile, $"{use.What} is painted in {ColourNames.Of(use.Space)}; {fault}.", NumberOf(space, use));
        }

        if (use.Overprints && use.Thing != PaintedThing.Picture && IsProfiledCmyk(use.Space))
            job.ReportHere(ColourRules.ProfiledOverprint, $"{use.What} is painted in {ColourNames.Of(use.Space)} and overprints with an OPM of 1.", use.Number);
    }

    private int NumberOf(ColourSpace space, ColourUse use) => space.Profile is { } profile ? job.Index.NumberOf(profile.Head) : use.Number;

    private string? FaultOf(ColourSpace space)
    {
        if (space.Profile is not { } profile)
            return "its profile is missing";
        if (!faults.TryGetValue(profile, out var fault))
            faults[profile] = fault = FaultOf(IccHeader.Read(job.Objects.Data(profile).Span), job.Objects.Integer(profile.Head["N"], 0));
        return fault;
    }

    private static string? FaultOf(IccHeader? header, int channels)
    {
        if (header is null)
            return "its profile cannot be read";
        if (header.Version >= FirstNewVersion)
            return $"its profile is of version {header.Version.ToString(CultureInfo.InvariantCulture)}, and only those before 5 are known to PDF";
        if (header.Class is not ("prtr" or "mntr" or "scnr" or "spac"))
            return $"its profile is of the class {ColourNames.Quote(header.Class)}, and must be one of prtr, mntr, scnr and spac";
        if (header.Channels == 0)
            return $"its profile is for {ColourNames.Quote(header.Space)}, and must be for grey, RGB, CMYK or Lab";
        return header.Channels == channels ? null : $"its profile has {header.Channels.ToString(CultureInfo.InvariantCulture)} channels, and its entry N says {channels.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>Inks with names of their own do not count: their values are not those of the profile.</summary>
    private static bool IsProfiledCmyk(ColourSpace space) => space.Painted()
        .TakeWhile(s => s.Kind is not (ColourSpaceKind.Separation or ColourSpaceKind.DeviceN))
        .Any(s => s is { Kind: ColourSpaceKind.ICCBased, Components: 4 });
}
