using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>A file that is being judged: what all checks share, and where they put what they find.</summary>
internal sealed class PreflightJob(PdfFile file, Standards standards, PressProfile? profile)
{
    /// <summary>More findings of one rule say nothing new.</summary>
    public const int MostOfOneRule = 20;

    private readonly List<PreflightFinding> findings = [];
    private readonly HashSet<PreflightFinding> seen = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<PdfPageContent> pages = [];

    public PdfFile File { get; } = file;

    public PdfObjects Objects { get; } = file.Objects;

    public Standards Standards { get; } = standards;

    /// <summary>Not null when <see cref="Standards"/> has <see cref="Standards.Shop"/>.</summary>
    public PressProfile? Profile { get; } = profile;

    public ContentReader Content { get; } = new(file);

    /// <summary>Which marked content is being read; comes before all checks.</summary>
    public MarkTracker Marks { get; private set; } = new(file.Objects, null);

    /// <summary>Which objects hold which dictionaries.</summary>
    public ObjectIndex Index { get; } = new(file.Objects);

    public StructureTree Structure => File.Structure;

    /// <summary>What the catalogue's metadata say.</summary>
    public XmpPacket Metadata { get; } = XmpPacket.Read(file.Metadata);

    /// <summary>The text of the pages that were read.</summary>
    public PdfContent Texts => new([.. pages], Content.Fonts.Uses);

    public void EndPage(PdfPageContent text) => pages.Add(text);

    public MarkTracker BeginPage(PdfFilePage page) => Marks = new MarkTracker(Objects, page);

    public bool Judges(PreflightRule rule) => (rule.Standards & Standards) != Standards.None;

    /// <summary>Notes a finding, unless nobody asks for its rule or it was noted before.</summary>
    public void Report(PreflightRule rule, string message, int page = 0, int number = 0, int mcid = -1)
    {
        if (!Judges(rule))
            return;
        var finding = new PreflightFinding(rule, message) { Page = page, ObjectNumber = number, Mcid = mcid };
        if (!seen.Add(finding))
            return;
        var count = counts[rule.Id] = counts.GetValueOrDefault(rule.Id) + 1;
        if (count <= MostOfOneRule)
            findings.Add(finding);
    }

    /// <summary>Notes a finding about what is being painted on the current page.</summary>
    public void ReportHere(PreflightRule rule, string message, int number = 0) =>
        Report(rule, message, Marks.Page, number, Marks.Mcid);

    /// <summary>By page, then by rule. Where more were found than are listed, the last one of the rule says so.</summary>
    public ImmutableArray<PreflightFinding> Sorted() =>
    [
        .. findings
            .Select((finding, i) => (Finding: finding, Index: i))
            .OrderBy(f => f.Finding.Page)
            .ThenBy(f => f.Finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(f => f.Index)
            .Select(f => f.Finding),
        .. counts
            .Where(c => c.Value > MostOfOneRule)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new PreflightFinding(findings.First(f => f.Rule.Id == c.Key).Rule, $"The same was found {(c.Value - MostOfOneRule).ToString(CultureInfo.InvariantCulture)} more times.")),
    ];
}
