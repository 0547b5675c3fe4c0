namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at the identifiers of notes.</summary>
internal sealed class NoteCheck(PreflightJob job) : PreflightCheck
{
    private const int LongestId = 1000;

    public override void CheckDocument()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in job.Structure.Nodes.Where(node => node.Type == "Note"))
        {
            var id = job.Text(node, "ID");
            if (string.IsNullOrEmpty(id))
                job.Report(ElementRules.NoteWithoutId, node, "a Note has no ID.");
            else if (id.Length < LongestId && !ids.Add(id))
                job.Report(ElementRules.NoteIdTwice, node, $"another Note has the ID “{NodeReports.Short(id)}” too.");
        }
    }
}
