using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Judges DeviceN spaces that are painted: each spot colour must be described.</summary>
internal sealed class DeviceNColours(PreflightJob job)
{
    private readonly Dictionary<ColourSpace, string?> known = new(ReferenceEqualityComparer.Instance);

    public void Judge(ColourUse use)
    {
        foreach (var space in use.Space.Painted().Where(s => s.Kind == ColourSpaceKind.DeviceN))
        {
            if (!known.TryGetValue(space, out var name))
                known[space] = name = FirstUnknown(space);
            if (name is not null)
                job.ReportHere(ColourRules.Colorants, $"{use.What} is painted in {ColourNames.Of(use.Space)}; the entry Colorants does not describe {ColourNames.Quote(name)}.", use.Number);
        }
    }

    /// <summary>PDF/X asks it of NChannel spaces alone.</summary>
    private string? FirstUnknown(ColourSpace space)
    {
        var attributes = job.Objects.Dictionary(space.Source is { Items.Length: > 4 } source ? source.Items[4] : PdfObject.Null.Value);
        if (!job.Standards.HasFlag(Standards.PdfA2a) && job.Objects.Name(attributes["Subtype"]) != "NChannel")
            return null;
        var colorants = job.Objects.Dictionary(attributes["Colorants"]);
        var process = job.Objects.Items(job.Objects.Dictionary(attributes["Process"])["Components"]).Select(c => job.Objects.Name(c) ?? "").ToHashSet();
        return space.Colorants.FirstOrDefault(name => !Inks.IsNoSpot(name) && !process.Contains(name) && job.Objects.Resolve(colorants[name]) is PdfObject.Null);
    }
}
