using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Attributes of structure elements, given on them or by their classes (ISO 32000-1, 14.7.5).</summary>
internal sealed class NodeAttributes(PreflightJob job)
{
    private const int MostObjects = 50;

    private readonly PdfObject.Dictionary classes = job.Objects.Dictionary(job.Structure.Root["ClassMap"]);

    /// <summary>Null, as an object, when there is none.</summary>
    /// <param name="owner">Of the attribute, as <c>Table</c>.</param>
    public PdfObject Find(StructureNode node, string owner, string key)
    {
        if (node.Dictionary["A"] is PdfObject.Null && node.Dictionary["C"] is PdfObject.Null)
            return PdfObject.Null.Value;
        var own = Objects(node.Dictionary["A"]);
        var inherited = Objects(node.Dictionary["C"]).OfType<PdfObject.Name>().SelectMany(name => Objects(classes[name.Value]));
        foreach (var attributes in own.Concat(inherited).Take(MostObjects).Select(job.Objects.Dictionary))
        {
            if (job.Objects.Name(attributes["O"]) == owner && job.Objects.Resolve(attributes[key]) is not PdfObject.Null and var value)
                return value;
        }

        return PdfObject.Null.Value;
    }

    private IEnumerable<PdfObject> Objects(PdfObject value) => job.Objects.Resolve(value) switch
    {
        PdfObject.List list => list.Items.Take(MostObjects).Select(job.Objects.Resolve),
        PdfObject.Null => [],
        var single => [single],
    };
}
