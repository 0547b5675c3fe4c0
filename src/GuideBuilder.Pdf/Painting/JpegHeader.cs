using System.Buffers.Binary;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The marker segments of a JPEG file up to its frame header (ITU-T T.81, annex B).</summary>
internal static class JpegHeader
{
    private const byte Adobe = 0xEE;

    public static PdfImage? Read(ReadOnlyMemory<byte> data, out string problem)
    {
        var bytes = data.Span;
        problem = "The file is not a JPEG picture.";
        if (bytes is not [0xFF, 0xD8, ..])
            return null;
        var isAdobe = false;
        for (var at = 2; TrySegment(bytes, ref at, out var marker, out var segment);)
        {
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return Frame(data, marker, segment, isAdobe, out problem);
            isAdobe |= marker == Adobe && segment.StartsWith("Adobe"u8);
        }

        problem = "The JPEG picture breaks off before its size is given.";
        return null;
    }

    private static bool TrySegment(ReadOnlySpan<byte> bytes, ref int at, out byte marker, out ReadOnlySpan<byte> segment)
    {
        marker = 0;
        segment = default;
        while (at < bytes.Length && bytes[at] == 0xFF)
            at++;
        if (at + 3 > bytes.Length)
            return false;
        marker = bytes[at];
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 1)..]);
        if (length < 2 || at + 1 + length > bytes.Length)
            return false;
        segment = bytes.Slice(at + 3, length - 2);
        at += 1 + length;
        return true;
    }

    private static PdfImage? Frame(ReadOnlyMemory<byte> data, byte marker, ReadOnlySpan<byte> segment, bool isAdobe, out string problem)
    {
        problem = "The JPEG picture has a kind of coding that PDF readers do not know; save it as a baseline or progressive JPEG with 8 bits per channel.";
        if (marker > 0xC2 || segment.Length < 6 || segment[0] != 8)
            return null;
        var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), BinaryPrimitives.ReadUInt16BigEndian(segment[3..]));
        var colours = (PdfImageColours)segment[5];
        if (width == 0 || height == 0 || !Enum.IsDefined(colours))
            return null;
        problem = "";
        return new PdfImage(data, width, height, colours, isAdobe && colours == PdfImageColours.Cmyk);
    }
}
