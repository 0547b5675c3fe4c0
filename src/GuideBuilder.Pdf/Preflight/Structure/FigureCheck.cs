using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at the words that stand for pictures and formulas.</summary>
internal sealed class FigureCheck(PreflightJob job) : PreflightCheck
{
    private const int LongestName = 100;

    private static readonly string[] Extensions = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".svg", ".eps", ".ai", ".psd", ".webp"];

    public override void CheckDocument()
    {
        foreach (var node in job.Structure.Nodes.Where(node => node.Type is "Figure" or "Formula"))
            Check(node);
    }

    private void Check(StructureNode node)
    {
        var alt = job.Text(node, "Alt") is { Length: < LongestName } text ? text.Trim() : "";
        if (!job.HasReplacement(node))
            job.Report(node.Type == "Figure" ? ElementRules.Figure : ElementRules.Formula, node, $"a {node.Name()} has neither an Alt nor an ActualText.");
        else if (!alt.Contains(' ', StringComparison.Ordinal) && Extensions.Any(end => alt.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            job.Report(ElementRules.FileName, node, $"the Alt is “{alt}”.");
    }
}
