using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Reads gettext catalogues (GNU gettext manual, "The Format of PO Files").</summary>
public static class PoReader
{
    /// <summary>In bytes. The largest catalogues known have a tenth of it.</summary>
    public const int MaximumSize = 64 * 1024 * 1024;

    /// <summary>Reads a file and checks it as <c>msgfmt -c</c> does.</summary>
    /// <param name="path">For findings.</param>
    /// <returns>All well-formed entries; whatever is wrong with the others is in <paramref name="findings"/>.</returns>
    public static PoFile Read(string path, ReadOnlyMemory<byte> bytes, FindingBag findings) => Read(path, bytes, findings, PoConsistency.Check);

    /// <summary>Reads a file by its grammar alone, as <c>msgcat</c> and <c>msgmerge</c> do: it may have no header, and translations that cannot be used yet.</summary>
    /// <inheritdoc cref="Read(string, ReadOnlyMemory{byte}, FindingBag)"/>
    public static PoFile Parse(string path, ReadOnlyMemory<byte> bytes, FindingBag findings) => Read(path, bytes, findings, (_, _) => { });

    private static PoFile Read(string path, ReadOnlyMemory<byte> bytes, FindingBag findings, Action<PoFile, PoReport> check)
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
        check(file, report);
        return file;
    }
}
