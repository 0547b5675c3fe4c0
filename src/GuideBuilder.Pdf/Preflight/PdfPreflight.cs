using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>Judges finished files by their bytes alone; any file may be given.</summary>
public static class PdfPreflight
{
    /// <summary>What a file says it conforms to, and <see cref="Standards.Pdf"/>.</summary>
    public static Standards ClaimsOf(PdfFile file)
    {
        var metadata = XmpPacket.Read(file.Metadata);
        var isA2a = metadata.Value(XmpPacket.PdfA + "part") == "2" && metadata.Value(XmpPacket.PdfA + "conformance") == "A";
        return Standards.Pdf
            | (metadata.Value(XmpPacket.PdfX + "GTS_PDFXVersion") == "PDF/X-4" ? Standards.PdfX4 : Standards.None)
            | (isA2a ? Standards.PdfA2a : Standards.None)
            | (metadata.Value(XmpPacket.PdfUa + "part") == "1" ? Standards.PdfUa1 : Standards.None);
    }

    /// <param name="standards">By which the file is judged.</param>
    /// <param name="profile">Null when no print shop's numbers are to be met; else <paramref name="standards"/> has <see cref="Standards.Shop"/> added.</param>
    public static PreflightReport Judge(PdfFile file, Standards standards, PressProfile? profile) => Judge(file, standards, profile, out _);

    /// <inheritdoc cref="Judge(PdfFile, Standards, PressProfile?)"/>
    /// <param name="content">What the pages paint, which was read on the way; empty for an encrypted file.</param>
    public static PreflightReport Judge(PdfFile file, Standards standards, PressProfile? profile, out PdfContent content)
    {
        standards |= profile is null ? Standards.None : Standards.Shop;
        var job = new PreflightJob(file, standards, profile);
        if (file.IsEncrypted)
            new EncryptionCheck(job).CheckDocument();
        else
            Run(job, PreflightChecks.For(job));
        content = job.Texts;
        return new PreflightReport(
            file.Path,
            standards,
            profile?.Name,
            file.Pages.Length,
            file.IsEncrypted ? job.Sorted() : Passages.Name(job),
            file.Findings);
    }

    private static void Run(PreflightJob job, ImmutableArray<PreflightCheck> checks)
    {
        foreach (var check in checks)
            check.CheckDocument();
        job.Index.Walk((number, dictionary, stream) =>
        {
            foreach (var check in checks)
                check.CheckDictionary(number, dictionary, stream);
        });
        foreach (var page in job.File.Pages)
            RunPage(job, page, checks);
        foreach (var check in checks)
            check.Finish();
    }

    private static void RunPage(PreflightJob job, PdfFilePage page, ImmutableArray<PreflightCheck> checks)
    {
        var text = new TextCollector(job.Objects);
        job.Content.Run(page, [job.BeginPage(page), text, .. checks.Select(check => check.Watch(page)).OfType<ContentWatcher>()]);
        job.EndPage(text.Finish());
        foreach (var check in checks)
            check.EndPage(page);
    }
}
