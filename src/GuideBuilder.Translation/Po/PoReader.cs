using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Reads gettext catalogues (GNU gettext manual, "The Format of PO Files").</summary>
public static class PoReader
{
    /// <summary>In bytes. The largest catalogues known have a tenth of it.</summary>
    public const int MaximumSize = 64 * 1024 * 1024;

    /// <param name="path">For findings.</param>
    /// <returns>All well-formed entries; whatever is wrong with the others is in <paramref name="findings"/>.</returns>
    public static PoFile Read(string path, ReadOnlyMemory<byte> bytes, FindingBag findings)
    {
        if (bytes.Length > MaximumSize)
        {
            findings.Add(TranslationFindings.PoTooLarge(path));
            return new PoFile(path, default, null, []) { Original = bytes };
        }

        var text = PoCharset.ToUtf8(path, bytes, findings);
        var report = new PoReport(path, text.Utf8, findings);
        var entries = new PoParser(path, text.Utf8, text.IsValid, report).ReadAll();
        var header = entries.FirstOrDefault(e => e is { IsHeader: true, IsObsolete: false });
        var file = new PoFile(path, text.Utf8, header is null ? null : new PoHeader(header), entries.RemoveAll(e => e.IsHeader))
        {
            Original = bytes,
            Encoding = text.Encoding,
            HasByteOrderMark = text.HasByteOrderMark,
        };
        PoConsistency.Check(file, report);
        return file;
    }
}
