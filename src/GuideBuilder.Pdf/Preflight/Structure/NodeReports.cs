using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Reports about elements of the structure tree.</summary>
internal static class NodeReports
{
    /// <summary>Notes a finding at the first content of <paramref name="node"/>.</summary>
    public static void Report(this PreflightJob job, PreflightRule rule, StructureNode node, string message)
    {
        var first = node.FirstContent;
        job.Report(rule, message, first is null ? 0 : first.Page + 1, node.Number, first is { Form: 0 } ? first.Mcid : -1);
    }

    /// <summary>The element's type as the file calls it, and what that stands for.</summary>
    public static string Name(this StructureNode node) => node.OwnType == node.Type ? node.Type : $"{node.OwnType} ({node.Type})";

    public static string? Text(this PreflightJob job, StructureNode node, string key) => job.Objects.Text(node.Dictionary[key]);

    /// <summary>True when words stand for what the element shows: an Alt that says something, or an ActualText.</summary>
    public static bool HasReplacement(this PreflightJob job, StructureNode node) =>
        !string.IsNullOrWhiteSpace(job.Text(node, "Alt")) || job.Text(node, "ActualText") is not null;
}
