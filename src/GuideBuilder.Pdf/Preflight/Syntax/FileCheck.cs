using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Looks at the beginning and the end of a file, and at what its trailer says.</summary>
internal sealed class FileCheck(PreflightJob job) : PreflightCheck
{
    private const int HeaderReach = 1024;
    private const int HeaderLength = 8;
    private const int MostObjects = 8388607;

    private bool hasDocumentPermissions;

    public override void CheckDocument()
    {
        CheckHeader(job.File.Bytes.Span);
        CheckEnd(job.File.Bytes.Span);
        CheckTrailer();
        CheckVersion();
        CheckPermissions();
        foreach (var offset in CrossReferenceScan.Read(job.File.Bytes).Faults)
            job.Report(FileRules.TableLines, FormattableString.Invariant($"the table at byte {offset} has something other than one line end after xref."));
    }

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (!hasDocumentPermissions || !dictionary.Entries.ContainsKey("TransformMethod"))
            return;
        foreach (var key in (ReadOnlySpan<string>)["DigestLocation", "DigestMethod", "DigestValue"])
        {
            if (dictionary.Entries.ContainsKey(key))
                job.Report(FileRules.SignatureDigest, $"a signature reference has the entry {key}.", 0, number);
        }
    }

    private void CheckHeader(ReadOnlySpan<byte> bytes)
    {
        var offset = bytes[..Math.Min(bytes.Length, HeaderReach)].IndexOf("%PDF-"u8);
        if (offset < 0)
            return;
        if (offset > 0)
            job.Report(FileRules.HeaderOffset, FormattableString.Invariant($"the header begins after {offset} bytes."));
        var header = bytes[offset..];
        var lineEnd = header.Length > HeaderLength ? RawCharacters.LineEnd(header[HeaderLength..]) : 0;
        if (header is not [_, _, _, _, _, (byte)'1', (byte)'.', >= (byte)'0' and <= (byte)'7', ..] || lineEnd == 0)
            job.Report(FileRules.HeaderForm, $"the header reads “{RawCharacters.Shown(header[..Math.Min(header.Length, HeaderLength + 2)])}”.");
        var end = Math.Max(0, header.IndexOfAny((byte)'\r', (byte)'\n'));
        if (header[(end + RawCharacters.LineEnd(header[end..]))..] is not [(byte)'%', > 127, > 127, > 127, > 127, ..])
            job.Report(FileRules.BinaryMark, "the line after the header is no comment of four bytes above 127.");
    }

    private void CheckEnd(ReadOnlySpan<byte> bytes)
    {
        var mark = bytes.LastIndexOf("%%EOF"u8);
        var rest = mark < 0 ? default : bytes[(mark + 5)..];
        if (mark < 0)
            job.Report(FileRules.EndMark, "there is no %%EOF.");
        else if (rest.Length > RawCharacters.LineEnd(rest))
            job.Report(FileRules.EndMark, FormattableString.Invariant($"{rest.Length} bytes follow the last %%EOF."));
    }

    private void CheckTrailer()
    {
        var parts = job.Objects.Items(job.Objects.Trailer["ID"]);
        if (parts.Length != 2 || parts.Any(p => p is not PdfObject.Text { Bytes.Length: > 0 }))
            job.Report(FileRules.NoIdentifier, "the trailer has no ID of two strings.");
        var size = Math.Max(job.Objects.Number(job.Objects.Trailer["Size"]) ?? 0, job.Objects.Count) - 1;
        if (size > MostObjects)
            job.Report(FileRules.TooManyObjects, FormattableString.Invariant($"the trailer speaks of {size:0} objects."));
    }

    private void CheckVersion()
    {
        foreach (var version in (string?[])[job.File.Version, job.Objects.Name(job.File.Catalogue["Version"])])
        {
            if (version is { Length: > 0 } and not ['1', '.', >= '0' and <= '6'])
                job.Report(FileRules.TooNew, $"the file says that it is PDF {RawCharacters.Shown(version)}.");
        }
    }

    private void CheckPermissions()
    {
        var permissions = job.Objects.Dictionary(job.File.Catalogue["Perms"]);
        hasDocumentPermissions = permissions.Entries.ContainsKey("DocMDP");
        foreach (var key in permissions.Entries.Keys.Where(key => key is not ("UR3" or "DocMDP")))
            job.Report(FileRules.Permissions, $"the permissions have the entry {RawCharacters.Shown(key)}.");
    }
}
