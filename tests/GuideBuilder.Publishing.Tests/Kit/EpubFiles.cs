using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Publishing.Tests.Kit;

internal static class EpubFiles
{
    /// <summary>The files of an e-book as text, by their paths.</summary>
    public static ImmutableDictionary<string, string> Read(OutputFile epub)
    {
        using var zip = new ZipArchive(new MemoryStream(epub.Bytes.ToArray()));
        return zip.Entries.ToImmutableDictionary(e => e.FullName, Text, StringComparer.Ordinal);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
