using System.IO.Compression;
using System.Text;
using GuideBuilder.Pdf.Reading;

namespace GuideBuilder.Publishing.Facts;

/// <summary>Everything that a finished file says, whatever kind of file it is; told by its bytes, not by its name.</summary>
internal static class FileTexts
{
    private const int DeepestNesting = 4;

    // In bytes, of one file in an archive.
    private const int Largest = 256 << 20;

    internal static IEnumerable<SearchedText> Of(ReadOnlyMemory<byte> bytes) => Of(bytes, DeepestNesting);

    /// <param name="depth">How many files within files are still opened.</param>
    internal static IEnumerable<SearchedText> Of(ReadOnlyMemory<byte> bytes, int depth) => bytes.Span switch
    {
        _ when depth == 0 => [new SearchedText("its bytes", Encoding.UTF8.GetString(bytes.Span))],
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => PdfTexts.Of(PdfFile.Open("", bytes), depth),
        [(byte)'P', (byte)'K', 3, 4, ..] => OfArchive(bytes, depth),
        [0xFF, 0xD8, ..] => PictureTexts.OfJpeg(bytes),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PictureTexts.OfPng(bytes),
        // Outlines, and names that Brotli has packed: digits stand in them by chance.
        [(byte)'w', (byte)'O', (byte)'F', (byte)'2', ..] => [],
        _ => MarkupTexts.Of(Encoding.UTF8.GetString(bytes.Span), depth),
    };

    /// <summary>A broken archive is read as far as it can be, and its bytes besides.</summary>
    private static List<SearchedText> OfArchive(ReadOnlyMemory<byte> bytes, int depth)
    {
        List<SearchedText> texts = [];
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray()), ZipArchiveMode.Read);
            texts.Add(new SearchedText("its comment", archive.Comment));
            foreach (var entry in archive.Entries)
            {
                texts.Add(new SearchedText("the name of a file in it", $"{entry.FullName}{PlainForm.Barrier}{entry.Comment}"));
                texts.AddRange(Of(Unpack(entry), depth - 1).Select(t => t with { Place = $"a file in it, {t.Place}" }));
            }
        }
        catch (InvalidDataException)
        {
            texts.Add(new SearchedText("its bytes", Encoding.UTF8.GetString(bytes.Span)));
        }

        return texts;
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        using var packed = entry.Open();
        using var unpacked = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (unpacked.Length < Largest && packed.Read(buffer) is > 0 and var length)
        {
            unpacked.Write(buffer, 0, length);
        }

        return unpacked.ToArray();
    }
}
