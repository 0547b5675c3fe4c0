using System.Xml.Linq;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks for text in a language that nothing names. Where the catalogue names one, all text has one.</summary>
internal sealed class LanguageCheck(PreflightJob job) : PreflightCheck
{
    private static readonly string[] Replacements = ["Alt", "ActualText", "E"];

    private readonly List<(PdfFilePage Page, int Mcid, string What)> unnamed = [];

    private readonly bool isNamed = job.Objects.Text(job.File.Catalogue["Lang"]) is not null;

    public override void CheckDocument()
    {
        if (isNamed)
            return;
        foreach (var node in job.Structure.Nodes.Where(node => node.Language is null))
        {
            if (Replacements.FirstOrDefault(key => job.Text(node, key) is not null) is { } key)
                job.Report(LanguageRules.None, node, $"nothing names the language of the {key} of a {node.Name()}.");
        }

        if (job.Objects.Dictionary(job.Objects.Dictionary(job.File.Catalogue["Outlines"])["First"]).Entries.Count > 0)
            job.Report(LanguageRules.None, "nothing names the language of the bookmarks.");
        if (job.Metadata.Root?.Descendants(XmpPacket.Rdf + "li").Any(item => item.Attribute(XNamespace.Xml + "lang")?.Value == "x-default") == true)
            job.Report(LanguageRules.None, "nothing names the language of the title and other metadata.");
    }

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        var isField = dictionary.Entries.ContainsKey("TU") && (dictionary.Entries.ContainsKey("FT") || dictionary.Entries.ContainsKey("T"));
        if (isField && IsUnnamed(dictionary, number))
            job.Report(LanguageRules.None, "nothing names the language of the description of a form field.", number: number);
    }

    public override ContentWatcher? Watch(PdfFilePage page) => !isNamed && job.Judges(LanguageRules.None) ? new Watcher(job, page, unnamed) : null;

    public override void EndPage(PdfFilePage page)
    {
        foreach (var (annotation, dictionary) in PageAnnotations.Of(job, page))
        {
            if (!string.IsNullOrEmpty(annotation.Contents) && IsUnnamed(dictionary, annotation.ObjectNumber))
                job.Report(LanguageRules.None, $"nothing names the language of the description of a {annotation.Subtype} annotation.", page.Index + 1, annotation.ObjectNumber);
        }
    }

    /// <summary>Where one page has text without a language, most have: the first is named.</summary>
    public override void Finish()
    {
        if (unnamed.Count == 0)
            return;
        var (page, mcid, what) = unnamed[0];
        var others = unnamed.Count == 1 ? "." : FormattableString.Invariant($", nor on {unnamed.Count - 1} more.");
        job.Report(LanguageRules.None, $"nothing names the language of {what} on this page{others}", page.Index + 1, page.ObjectNumber, mcid);
    }

    private bool IsUnnamed(PdfObject.Dictionary dictionary, int number) =>
        !isNamed && job.Objects.Text(dictionary["Lang"]) is null && job.Structure.References.GetValueOrDefault(number)?.Language is null;

    /// <summary>Notes at most one passage of a page.</summary>
    private sealed class Watcher(PreflightJob job, PdfFilePage page, List<(PdfFilePage Page, int Mcid, string What)> unnamed) : ContentWatcher
    {
        private readonly ContentMarks marks = new(job, page);
        private bool isNoted;

        public override void Glyph(in ShownGlyph glyph, GraphicsState state)
        {
            var mark = marks.Innermost;
            if (!isNoted && !mark.IsArtifact && mark.Language is null && mark.Owner?.Language is null)
                Note("text");
        }

        public override void BeginForm(PdfObject.Stream form, GraphicsState state) => marks.BeginForm(form);

        public override void EndForm(PdfObject.Stream form) => marks.EndForm();

        public override void BeginMark(string tag, PdfObject.Dictionary properties)
        {
            var (mark, _) = marks.Begin(tag, properties);
            if (tag == "Span" && mark is { Language: null, Owner: null or { Language: null } }
                && Replacements.FirstOrDefault(key => job.Objects.Text(properties[key]) is not null) is { } key)
                Note($"the {key} of a passage");
        }

        public override void EndMark(PlacedText here) => marks.End();

        private void Note(string what)
        {
            if (!isNoted)
                unnamed.Add((page, marks.Innermost.Mcid, what));
            isNoted = true;
        }
    }
}
