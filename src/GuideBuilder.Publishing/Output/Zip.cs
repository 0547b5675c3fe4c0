using System.IO.Compression;

namespace GuideBuilder.Publishing.Output;

/// <summary>Packs files in the order given, so that the same files give the same bytes.</summary>
internal static class Zip
{
    // A ZIP has seven bits for the year, from 1980.
    private static readonly DateTime Earliest = new(1980, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(2107, 12, 31, 23, 59, 58, DateTimeKind.Utc);

    /// <param name="date">Of every file, in UTC.</param>
    internal static byte[] Pack(IEnumerable<OutputFile> files, DateTime date, Func<OutputFile, CompressionLevel> level)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Path, level(file));
                entry.LastWriteTime = new DateTimeOffset(date < Earliest ? Earliest : date > Latest ? Latest : date, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(file.Bytes.Span);
            }
        }

        return bytes.ToArray();
    }
}
