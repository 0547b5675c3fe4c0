using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at optional content: layers, and the sets of them that are shown (ISO 32000-1, 8.11.4).</summary>
internal sealed class LayerCheck(PreflightJob job) : PreflightCheck
{
    private const int MostSets = 1000;
    private const int MostLayers = 100000;

    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly HashSet<PdfObject> read = new(ReferenceEqualityComparer.Instance);

    public override void CheckDocument()
    {
        if (job.Objects.Resolve(job.File.Catalogue["OCProperties"]) is not PdfObject.Dictionary properties)
            return;
        var layers = Numbers(properties["OCGs"]);
        ImmutableArray<PdfObject> sets = [job.Objects.Resolve(properties["D"]), .. FirstItems.Of(job.Objects, properties["Configs"], MostSets)];
        foreach (var set in sets.OfType<PdfObject.Dictionary>())
            Check(set, layers);
    }

    private ImmutableArray<int> Numbers(PdfObject value) => job.Objects.Resolve(value) is PdfObject.List list
        ? [.. list.Items.Take(MostLayers).OfType<PdfObject.Reference>().Select(r => r.ObjectNumber).Distinct()]
        : [];

    private void Check(PdfObject.Dictionary set, ImmutableArray<int> layers)
    {
        var name = job.Objects.Text(set["Name"]);
        if (string.IsNullOrEmpty(name))
            job.Report(AttachmentRules.NoLayerName, "a set of layers has no Name.");
        else if (!names.Add(name))
            job.Report(AttachmentRules.SameLayerName, $"two sets are called “{RawCharacters.Shown(name)}”.");
        if (set.Entries.ContainsKey("AS"))
            job.Report(AttachmentRules.AutomaticLayers, "a set of layers has the entry AS.");
        if (job.Objects.Resolve(set["Order"]) is PdfObject.List order && read.Add(order))
            CheckOrder(order, layers);
    }

    private void CheckOrder(PdfObject.List order, ImmutableArray<int> layers)
    {
        var listed = new HashSet<int>();
        var visited = new HashSet<PdfObject>(ReferenceEqualityComparer.Instance) { order };
        var open = new Stack<PdfObject.List>([order]);
        while (open.TryPop(out var list))
        {
            foreach (var item in list.Items)
            {
                if (job.Objects.Resolve(item) is PdfObject.List inner && visited.Add(inner))
                    open.Push(inner);
                else if (item is PdfObject.Reference layer)
                    listed.Add(layer.ObjectNumber);
            }
        }

        foreach (var layer in layers.Where(l => !listed.Contains(l)))
            job.Report(AttachmentRules.UnlistedLayer, "the layer is not in Order.", 0, layer);
    }
}
