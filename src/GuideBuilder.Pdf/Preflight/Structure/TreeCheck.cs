using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at the structure tree as a whole: whether there is one, and what its kinds of tags mean.</summary>
internal sealed class TreeCheck(PreflightJob job) : PreflightCheck
{
    public override void CheckDocument()
    {
        CheckMarkInfo();
        if (!job.Structure.Exists)
        {
            job.Report(TreeRules.NoTree, "there is no StructTreeRoot.");
            return;
        }

        foreach (var type in job.Structure.Roles.Types)
            CheckMapping(type);
        foreach (var node in job.Structure.Nodes)
        {
            CheckParent(node);
            if (!node.Role.IsStandard && !node.Role.IsCircular)
                job.Report(TreeRules.Unmapped, node, Unknown(node));
        }
    }

    private void CheckMarkInfo()
    {
        var info = job.Objects.Dictionary(job.File.Catalogue["MarkInfo"]);
        if (job.Objects.Resolve(info["Marked"]) is not PdfObject.Truth { Value: true })
            job.Report(TreeRules.NotMarked, "Marked in the MarkInfo dictionary is not true.");
        if (job.Objects.Resolve(info["Suspects"]) is PdfObject.Truth { Value: true })
            job.Report(TreeRules.Suspects, "Suspects in the MarkInfo dictionary is true.");
    }

    private void CheckMapping(string type)
    {
        var target = job.Structure.Roles.MappingOf(type);
        if (job.Structure.Roles.Of(type).IsCircular)
            job.Report(TreeRules.Circular, $"{NodeReports.Short(type)} is mapped to {NodeReports.Short(target ?? "")}, and so on without an end.");
        else if (StandardTypes.Has(type) && target != type)
            job.Report(TreeRules.Remapped, $"the standard type {type} is mapped to {NodeReports.Short(target ?? "")}.");
    }

    private void CheckParent(StructureNode node)
    {
        var named = job.Objects.Resolve(node.Dictionary["P"]);
        var holder = node.Parent?.Dictionary ?? job.Structure.Root;
        if (named is not PdfObject.Dictionary)
            job.Report(TreeRules.WrongParent, node, $"a {node.Name()} has no P entry.");
        else if (!ReferenceEquals(named, holder))
            job.Report(TreeRules.WrongParent, node, $"the P entry of a {node.Name()} names another element than the one that holds it.");
    }

    private static string Unknown(StructureNode node) => node switch
    {
        { OwnType: "" } => "an element has no type.",
        _ when node.OwnType == node.Type => $"{node.Name()} is no standard type and is not mapped to one.",
        _ => $"{NodeReports.Short(node.OwnType)} is mapped to {NodeReports.Short(node.Type)}, which is no standard type.",
    };
}
