using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Reports about elements of the structure tree.</summary>
internal static class NodeReports
{
    private const int LongestName = 60;
    private const int LongestLook = 1000;

    /// <summary>Notes a finding at the first content of <paramref name="node"/>.</summary>
    public static void Report(this PreflightJob job, PreflightRule rule, StructureNode node, string message)
    {
        var first = node.FirstContent;
        job.Report(rule, message, first is null ? 0 : first.Page + 1, node.Number, first is { Form: 0 } ? first.Mcid : -1);
    }

    /// <summary>The element's type as the file calls it, and what that stands for.</summary>
    public static string Name(this StructureNode node) => node.OwnType == node.Type ? Short(node.Type) : $"{Short(node.OwnType)} ({Short(node.Type)})";

    /// <summary>The beginning of a text that may be of any length.</summary>
    public static string Short(string text) => text.Length > LongestName ? text[..LongestName] + "…" : text;

    public static string? Text(this PreflightJob job, StructureNode node, string key) => job.Objects.Text(node.Dictionary[key]);

    /// <summary>True when words stand for what the element shows: an Alt that says something, or an ActualText.</summary>
    public static bool HasReplacement(this PreflightJob job, StructureNode node) =>
        SaysSomething(job.Text(node, "Alt")) || job.Text(node, "ActualText") is not null;

    private static bool SaysSomething(string? text) => text is not null && !text.AsSpan(0, Math.Min(text.Length, LongestLook)).IsWhiteSpace();
}
