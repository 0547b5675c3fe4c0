using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Publishing.Packaging;

/// <summary>Builds what an order names and puts it into one ZIP, with a job ticket, the preflight report and checksums.</summary>
/// <param name="describe">One line on a judged file.</param>
public sealed class PackageMaker(IProjectFiles files, FontLibrary fonts, Func<PreflightReport, string> describe, IProgress<BuildStep>? progress = null)
{
    /// <param name="name">Of the order's file, without extension.</param>
    /// <param name="made">When files are said to be made, in UTC; null for the date of each edition.</param>
    /// <param name="release">As in <see cref="BuildRequest.Release"/>.</param>
    /// <returns>With one file, <c>NAME.zip</c>, when nothing is wrong.</returns>
    public BuildResult Make(string name, int jobs, DateTime? made, DateOnly? release = null)
    {
        var findings = new FindingBag();
        if (!files.Exists(OrderLoader.PathOf(name)))
        {
            findings.Add(PublishingFindings.UnknownName("order", name, OrderLoader.NamesIn(files)));
            return BuildResult.Unreadable(findings.ToSorted());
        }

        if (OrderLoader.Load(files, name, findings) is not { } order)
        {
            return BuildResult.Failed(findings.ToSorted());
        }

        // What is wrong with the project the build says.
        if (Workspace.Load(files, Content.Loading.ProjectLoader.Load(files, new FindingBag()), order.Press, new FindingBag()) is not { } workspace)
        {
            return new Builder(files, fonts, progress).Build(BuildRequest.Everything(jobs) with { Press = order.Press }, writes: false);
        }

        findings.AddRange(order.Items.SelectMany(item => Check(workspace.Project, item)));
        var items = new List<(TicketItem Ticket, OutputFile File)>();
        foreach (var item in findings.HasErrors ? [] : order.Items)
        {
            var result = new Builder(files, fonts, progress).Build(RequestOf(order, item, workspace.Project, jobs, made) with { Release = release }, writes: true);
            findings.AddRange(result.Findings);
            items.AddRange(result.Artifacts.Select(a => (ItemOf(workspace, item, a, release is not null), result.Files.First(f => f.Path == a.Path))).OrderBy(i => OrderOf(workspace.Project, i.Item1.Locale)));
        }

        var sorted = findings.ToSorted().Distinct().ToImmutableArray();
        return findings.HasErrors ? BuildResult.Failed(sorted) : Pack(workspace.Project, order, items, sorted, made);
    }

    private static IEnumerable<Finding> Check(Project project, OrderItem item)
    {
        var printed = project.Publications.Where(p => p.Formats.Contains(OutputFormat.Print)).ToList();
        if (printed.Find(p => p.Id == item.Publication) is not { } publication)
        {
            yield return PublishingFindings.OrderItemUnknown(item.Span, "publication", item.Publication, printed.Select(p => p.Id));
            yield break;
        }

        if (item.Style is { } style && !publication.Styles.Contains(style))
        {
            yield return PublishingFindings.OrderItemUnknown(item.Span, "style", style, publication.Styles);
        }

        ImmutableArray<string> made = [.. project.Locales.Where(publication.IsIn).Select(l => l.Tag)];
        foreach (var locale in item.Locales.Except(made))
        {
            yield return PublishingFindings.OrderItemUnknown(item.Span, "language", locale, made);
        }
    }

    /// <summary>Each item is built for itself: a sheet of all languages has those that the item names.</summary>
    private static BuildRequest RequestOf(Order order, OrderItem item, Project project, int jobs, DateTime? made) =>
        new([item.Publication], item.Locales, [], [OutputFormat.Print], jobs)
        {
            Styles = [item.Style ?? project.Publications.First(p => p.Id == item.Publication).Styles[0]],
            Press = order.Press,
            Made = made,
        };

    private static TicketItem ItemOf(Workspace workspace, OrderItem item, Artifact artifact, bool isReleased)
    {
        var project = workspace.Project;
        var publication = project.Publications.First(p => p.Id == artifact.Publication);
        var locale = artifact.Locale is { } tag ? project.FindLocale(tag) : null;
        return new TicketItem(
            artifact.Path[(artifact.Path.LastIndexOf('/') + 1)..],
            publication,
            locale,
            workspace.Styles[artifact.Style!],
            workspace.PressOf(publication),
            item,
            artifact.Pages!.Value,
            artifact.IsDraft,
            artifact.Sha256)
        {
            IsReleased = isReleased,
        };
    }

    private static int OrderOf(Project project, Locale? locale) => locale is null ? -1 : project.Locales.IndexOf(locale);

    private BuildResult Pack(Project project, Order order, List<(TicketItem Ticket, OutputFile File)> items, ImmutableArray<Finding> findings, DateTime? made)
    {
        // Numbered, so that the shop's folder lists them as they are ordered.
        var digits = Math.Max(2, items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        var numbered = items
            .Select((item, i) => (Ticket: item.Ticket with { File = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits, '0')}-{item.Ticket.File}") }, item.File))
            .ToImmutableArray();
        var ticket = new JobTicket(order, project.Name, [.. numbered.Select(i => i.Ticket)]);
        var reports = numbered.Select(i => BookPreflight.Report(i.Ticket.File, i.File.Bytes, i.Ticket.Style.DemandsOf(i.Ticket.Press)));
        ImmutableArray<OutputFile> content =
        [
            .. numbered.Select(i => new OutputFile(i.Ticket.File, i.File.Bytes)),
            new OutputFile("job-ticket.txt", Encoding.UTF8.GetBytes(ticket.ToText())),
            new OutputFile("job-ticket.json", ticket.ToJson()),
            new OutputFile("preflight-report.txt", Encoding.UTF8.GetBytes(string.Concat(reports.Select(Describe)))),
        ];
        var sums = string.Concat(content.Select(f => $"{Artifact.Of(f, "").Sha256}  {f.Path}\n"));
        content = [.. content, new OutputFile("SHA256SUMS", Encoding.UTF8.GetBytes(sums))];
        var leaks = Search(project, content, order);
        if (!leaks.IsEmpty)
        {
            return BuildResult.Failed([.. findings, .. leaks]);
        }

        var date = made ?? items.Max(i => i.Ticket.Publication.Date).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var zip = new OutputFile(order.Name + ".zip", Zip.Pack(content, date, LevelOf));
        return new BuildResult(findings, [zip], [Artifact.Of(zip, "package")], IsReadable: true);
    }

    /// <summary>A print shop is no reader. Of the PDFs, which were searched when they were built, the new names are searched here, and that of the package.</summary>
    private static ImmutableArray<Finding> Search(Project project, ImmutableArray<OutputFile> content, Order order)
    {
        var search = new LeakSearch(project);
        return
        [
            .. content.Select(f => IsPdf(f) ? f with { Bytes = default } : f)
                .Prepend(new OutputFile(order.Name + ".zip", default))
                .SelectMany(f => search.Search(f, publication: null)),
        ];
    }

    private string Describe(PreflightReport report) =>
        describe(report) + "\n" + string.Concat(report.ToFindings().Select(f => $"  {f.Severity.ToString().ToLowerInvariant()} {f.Code.Id}: {f.Message}\n"));

    private static bool IsPdf(OutputFile file) => file.Path.EndsWith(".pdf", StringComparison.Ordinal);

    /// <summary>PDFs are packed already.</summary>
    private static CompressionLevel LevelOf(OutputFile file) =>
        IsPdf(file) ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
}
