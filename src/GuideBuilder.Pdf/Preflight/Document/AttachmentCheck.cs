using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at files within the file.</summary>
internal sealed class AttachmentCheck(PreflightJob job) : PreflightCheck
{
    private readonly HashSet<PdfObject.Stream> visited = new(ReferenceEqualityComparer.Instance);

    // In bytes: so much of attachments is read at all.
    private long left = 64L << 20;

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (job.Objects.Resolve(dictionary["EF"]) is not PdfObject.Dictionary files)
            return;
        job.Report(AttachmentRules.Attached, $"the file {RawCharacters.Shown(job.Objects.Text(dictionary["F"]) ?? "without a name")} is attached.", 0, number);
        foreach (var key in (ReadOnlySpan<string>)["F", "UF"])
        {
            if (string.IsNullOrEmpty(job.Objects.Text(dictionary[key])))
                job.Report(AttachmentRules.NoFileName, $"the attached file has no {key}.", 0, number);
        }

        foreach (var file in files.Entries.Values)
            CheckFile(number, file);
    }

    private void CheckFile(int number, PdfObject value)
    {
        if (!job.Judges(AttachmentRules.NotPdfA) || left <= 0 || job.Objects.Resolve(value) is not PdfObject.Stream stream || !visited.Add(stream))
            return;
        var bytes = job.Objects.Data(stream);
        left -= bytes.Length + (1 << 16);
        var metadata = bytes.Span.StartsWith("%PDF-"u8) ? XmpPacket.Read(PdfFile.Open("", bytes).Metadata) : XmpPacket.Read(default);
        if (metadata.Value(XmpPacket.PdfA + "part") is not ("1" or "2"))
            job.Report(AttachmentRules.NotPdfA, "the attached file does not say that it is PDF/A-1 or PDF/A-2.", 0, number);
    }
}
