using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace GuideBuilder.Publishing.Facts;

/// <summary>What a picture carries besides its pixels. Pixels themselves are not read: their bytes hold digits by chance.</summary>
internal static class PictureTexts
{
    private const int PngSignature = 8;
    private const int PngFrame = 12;

    // In bytes: a note that unpacks to more is cut off.
    private const int LongestNote = 16 << 20;

    /// <summary>Every marker segment that is no image data: comments, Exif, XMP and those of programs; and what follows the end of the picture.</summary>
    internal static IEnumerable<SearchedText> OfJpeg(ReadOnlyMemory<byte> bytes)
    {
        var place = 2;
        while (FindMarker(bytes.Span, ref place) is { } marker)
        {
            if (marker == 0xD9)
            {
                yield return new SearchedText("what follows a picture", Decode(bytes.Span[place..]));
                yield break;
            }

            var length = place + 2 <= bytes.Length ? Math.Min(BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[place..]), bytes.Length - place) : 0;
            if (marker is >= 0xE0 and <= 0xEF or 0xFE)
            {
                yield return new SearchedText("a note in a picture", Decode(bytes.Span.Slice(place, length)));
            }

            place += length;
        }
    }

    /// <summary>Every chunk but those that hold pixels, colours and profiles.</summary>
    internal static IEnumerable<SearchedText> OfPng(ReadOnlyMemory<byte> bytes)
    {
        var place = PngSignature;
        while (place + PngFrame <= bytes.Length)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[place..]), (uint)(bytes.Length - place - PngFrame));
            var type = Encoding.Latin1.GetString(bytes.Span.Slice(place + 4, 4));
            var data = bytes.Slice(place + 8, length);
            if (type is not ("IHDR" or "IDAT" or "PLTE" or "tRNS" or "IEND" or "iCCP" or "gAMA" or "cHRM" or "pHYs"))
            {
                yield return new SearchedText("a note in a picture", Decode(data.Span));
            }

            if (type is "zTXt" or "iTXt" && Unpack(data) is { } text)
            {
                yield return new SearchedText("a note in a picture", text);
            }

            place += PngFrame + length;
        }

        yield return new SearchedText("what follows a picture", Decode(bytes.Span[Math.Min(place, bytes.Length)..]));
    }

    /// <summary>The next marker that is neither stuffing nor a restart; <paramref name="place"/> comes to stand after it.</summary>
    private static byte? FindMarker(ReadOnlySpan<byte> bytes, ref int place)
    {
        for (; place + 1 < bytes.Length; place++)
        {
            if (bytes[place] == 0xFF && bytes[place + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD8)))
            {
                place += 2;
                return bytes[place - 1];
            }
        }

        return null;
    }

    /// <summary>A packed text begins, after keywords, with the bytes of a zlib stream.</summary>
    private static string? Unpack(ReadOnlyMemory<byte> data)
    {
        var start = data.Span.IndexOf((byte)0x78);
        while (start >= 0)
        {
            try
            {
                using var zlib = new ZLibStream(new MemoryStream(data[start..].ToArray()), CompressionMode.Decompress);
                var text = new byte[LongestNote];
                return Decode(text.AsSpan(0, zlib.ReadAtLeast(text, text.Length, throwOnEndOfStream: false)));
            }
            catch (InvalidDataException)
            {
                var next = data.Span[(start + 1)..].IndexOf((byte)0x78);
                start = next < 0 ? -1 : start + 1 + next;
            }
        }

        return null;
    }

    /// <summary>As UTF-8 and byte by byte. The zeros of UTF-16 are invisible characters, which do not hide a text.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes) => $"{Encoding.UTF8.GetString(bytes)}{PlainForm.Barrier}{Encoding.Latin1.GetString(bytes)}";
}
