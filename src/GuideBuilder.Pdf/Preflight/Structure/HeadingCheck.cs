using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at the levels of headings.</summary>
internal sealed class HeadingCheck(PreflightJob job) : PreflightCheck
{
    public override void CheckDocument()
    {
        var numbered = job.Structure.Nodes.Where(node => StandardTypes.HeadingLevel(node.Type) > 0).ToList();
        var plain = job.Structure.Nodes.FirstOrDefault(node => node.Type == "H");
        if (plain is not null && numbered.Count > 0)
            job.Report(ElementRules.MixedHeadings, plain, $"the file has an H and {numbered.Count} numbered headings, such as {numbered[0].Type}.");
        CheckLevels(numbered);
        foreach (var node in job.Structure.Nodes.Where(node => node.Type != "NonStruct"))
        {
            if (node.PlainChildren.Where(kid => kid.Type == "H").Skip(1).FirstOrDefault() is { } second)
                job.Report(ElementRules.TwoHeadings, second, $"a {node.Name()} holds more than one H.");
        }
    }

    private void CheckLevels(List<StructureNode> numbered)
    {
        var level = 0;
        foreach (var node in numbered)
        {
            var next = StandardTypes.HeadingLevel(node.Type);
            if (level == 0 && next > 1)
                job.Report(ElementRules.FirstHeading, node, $"the first heading is an {node.Type}.");
            else if (next > level + 1)
                job.Report(ElementRules.SkippedHeading, node, $"an {node.Type} follows an H{level}.");
            level = next;
        }
    }
}
