using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Looks whether each spot colour is described in one way throughout a file, painted with or not.</summary>
internal sealed class SeparationCheck(PreflightJob job) : PreflightCheck
{
    private const int DeepestNesting = 4;

    private readonly ObjectDigest digests = new(job.Objects);
    private readonly HashSet<PdfObject> visited = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> descriptions = new(StringComparer.Ordinal);

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        foreach (var entry in dictionary.Entries.Values)
            Visit(entry, number, 0);
    }

    private void Visit(PdfObject value, int number, int depth)
    {
        if (value is not (PdfObject.List or PdfObject.Reference) || job.Objects.Resolve(value) is not PdfObject.List { Items: [PdfObject.Name { Value: var kind }, ..] } list)
            return;
        if (kind is not ("Separation" or "DeviceN" or "Indexed" or "Pattern") || depth > DeepestNesting || !visited.Add(list))
            return;
        number = (value as PdfObject.Reference)?.ObjectNumber ?? number;
        if (kind == "Separation" && list.Items.Length >= 4)
            Compare(list, number);
        foreach (var inner in list.Items.Skip(1).Take(3))
            Visit(inner, number, depth + 1);
    }

    private void Compare(PdfObject.List separation, int number)
    {
        if (job.Objects.Name(separation.Items[1]) is not { } name)
            return;
        var description = digests.Of(separation.Items[2]) + digests.Of(separation.Items[3]);
        if (descriptions.TryAdd(name, description) || descriptions[name] == description)
            return;
        job.Report(ColourRules.Separations, $"The spot colour {ColourNames.Quote(name)} has another alternate space or tint transform here than before.", number: number);
    }
}
