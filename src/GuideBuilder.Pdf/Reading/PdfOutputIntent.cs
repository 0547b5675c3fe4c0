using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading;

/// <summary>What a file's colours are meant for (ISO 32000-1, 14.11.5).</summary>
/// <param name="Standard">As <c>GTS_PDFX</c>.</param>
/// <param name="Channels">Of the profile; 0 when there is none.</param>
/// <param name="ProfileNumber">Object number of the profile; 0 when there is none.</param>
public sealed record PdfOutputIntent(string Standard, string Identifier, int Channels, int ProfileNumber)
{
    internal static ImmutableArray<PdfOutputIntent> Read(PdfObjects objects, PdfObject.Dictionary catalogue) =>
        [.. objects.Items(catalogue["OutputIntents"]).Select(intent => ReadOne(objects, objects.Dictionary(intent)))];

    private static PdfOutputIntent ReadOne(PdfObjects objects, PdfObject.Dictionary intent)
    {
        var profile = intent["DestOutputProfile"];
        return new PdfOutputIntent(
            objects.Name(intent["S"]) ?? "",
            objects.Text(intent["OutputConditionIdentifier"]) ?? "",
            objects.Integer(objects.Dictionary(profile)["N"], 0),
            (profile as PdfObject.Reference)?.ObjectNumber ?? 0);
    }
}
