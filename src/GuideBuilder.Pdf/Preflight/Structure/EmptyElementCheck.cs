using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks for headings and links of which a screen reader says nothing.</summary>
internal sealed class EmptyElementCheck(PreflightJob job) : PreflightCheck
{
    public override void Finish()
    {
        if (!job.Judges(ElementRules.EmptyHeading) || job.Structure.Nodes.IsEmpty)
            return;
        var spoken = FindSpoken();
        foreach (var node in job.Structure.Nodes.Where(node => !spoken[node.Index]))
        {
            if (node.Type == "H" || StandardTypes.HeadingLevel(node.Type) > 0)
                job.Report(ElementRules.EmptyHeading, node, $"a {node.Name()} holds no text.");
            else if (node.Type == "Link" && !node.Kids.OfType<StructureKid.Reference>().Any(IsDescribed))
                job.Report(ElementRules.EmptyLink, node, $"a {node.Name()} holds no text, and the link is not described.");
        }
    }

    /// <summary>Whether an element says anything, by its index. Elements come before their kids, so the last is looked at first.</summary>
    private bool[] FindSpoken()
    {
        var spokenIds = FindSpokenIds();
        var spoken = new bool[job.Structure.Nodes.Length];
        foreach (var node in job.Structure.Nodes.Reverse())
        {
            spoken[node.Index] |= job.HasReplacement(node)
                || node.Kids.OfType<StructureKid.Content>().Any(kid => spokenIds.Contains((kid.Page, kid.Mcid)));
            if (node.Parent is { } parent)
                spoken[parent.Index] |= spoken[node.Index];
        }

        return spoken;
    }

    private HashSet<(int Page, int Mcid)> FindSpokenIds() =>
    [
        .. job.Texts.Pages.SelectMany((page, index) => page.Tagged
            .Where(passage => passage.Value.Any(glyph => !string.IsNullOrWhiteSpace(glyph.Text)))
            .Select(passage => (index, passage.Key))),
    ];

    private bool IsDescribed(StructureKid.Reference kid) =>
        !string.IsNullOrWhiteSpace(job.Objects.Text(job.Objects.Dictionary(new Reading.Objects.PdfObject.Reference(kid.Number))["Contents"]));
}
