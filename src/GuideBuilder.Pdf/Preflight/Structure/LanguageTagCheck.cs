using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at how languages are named in the catalogue, in the structure and in content.</summary>
internal sealed class LanguageTagCheck(PreflightJob job) : PreflightCheck
{
    public override void CheckDocument()
    {
        if (Wrong(job.Objects.Text(job.File.Catalogue["Lang"])) is var (rule, message))
            job.Report(rule, message);
        foreach (var node in job.Structure.Nodes)
        {
            if (Wrong(node.OwnLanguage) is var (nodeRule, nodeMessage))
                job.Report(nodeRule, node, nodeMessage);
        }
    }

    public override ContentWatcher? Watch(PdfFilePage page) => job.Judges(LanguageRules.BadTag) ? new Watcher(job) : null;

    private static (PreflightRule Rule, string Message)? Wrong(string? tag) => tag switch
    {
        null => null,
        "" => (LanguageRules.EmptyTag, "the language is an empty text."),
        _ when LanguageTag.IsWellFormed(tag) => null,
        _ => (LanguageRules.BadTag, $"the language is “{NodeReports.Short(tag)}”."),
    };

    private sealed class Watcher(PreflightJob job) : ContentWatcher
    {
        public override void BeginMark(string tag, PdfObject.Dictionary properties)
        {
            if (Wrong(job.Objects.Text(properties["Lang"])) is var (rule, message))
                job.ReportHere(rule, message);
        }
    }
}
