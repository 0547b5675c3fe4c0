using System.Buffers.Binary;
using System.Globalization;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>Reads from a JPEG 2000 picture what its boxes say of channels and colours (ISO 15444-1, annex I).</summary>
internal sealed class Jpeg2000
{
    private const int MostBoxes = 64;
    private const int BitsVary = 255;

    private readonly List<(int Method, int Approximation, uint Enumerated)> colours = [];
    private int channels = -1;
    private int bits = -1;
    private int notColours;
    private bool hasBitsOfEach;

    public static bool IsCodingOf(PdfObject.Stream picture, PdfObjects objects) =>
        objects.Items(picture.Head["Filter"]) is [.., PdfObject.Name { Value: "JPXDecode" }];

    /// <summary>Each in a sentence.</summary>
    public static IEnumerable<string> FaultsOf(PdfObject.Stream picture, PdfObjects objects)
    {
        var reader = new Jpeg2000();
        reader.ReadBoxes(objects.Data(picture).Span, 0);
        return reader.Faults(hasSpace: objects.Resolve(picture.Head["ColorSpace"]) is not PdfObject.Null);
    }

    /// <param name="hasSpace">Whether the file's own colour space counts, and those of the data do not.</param>
    private IEnumerable<string> Faults(bool hasSpace)
    {
        if (channels >= 0 && channels - notColours is not (1 or 3 or 4))
            yield return $"The JPEG 2000 data have {Text(channels - notColours)} colour channels; there may be 1, 3 or 4.";
        if (hasBitsOfEach || (bits >= 0 && bits is < 1 or > 38))
            yield return hasBitsOfEach ? "The channels of the JPEG 2000 data differ in their bits." : $"The JPEG 2000 data have {Text(bits)} bits to the channel; there may be 1 to 38.";
        if (hasSpace || colours.Count == 0)
            yield break;
        if (colours.Count > 1 && colours.Count(c => c.Approximation == 1) != 1)
            yield return $"The JPEG 2000 data have {Text(colours.Count)} colour spaces, and not one of them is marked as the best.";
        var best = colours.Find(c => c.Approximation == 1) is { Method: > 0 } marked ? marked : colours[0];
        if (best.Method is not (1 or 2 or 3))
            yield return $"The colour space of the JPEG 2000 data is given by method {Text(best.Method)}; there may be 1, 2 or 3.";
        if (best is { Method: 1, Enumerated: 19 })
            yield return "The colour space of the JPEG 2000 data is CIEJab (19).";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void ReadBoxes(ReadOnlySpan<byte> data, int depth)
    {
        for (var i = 0; i < MostBoxes && data.Length >= 8; i++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(data);
            var head = length == 1 ? 16 : 8;
            var whole = length switch
            {
                0 => (ulong)data.Length,
                1 when data.Length >= 16 => BinaryPrimitives.ReadUInt64BigEndian(data[8..]),
                _ => length,
            };
            if (whole < (ulong)head || whole > (ulong)data.Length)
                return;
            ReadBox(data[4..8], data[head..(int)whole], depth);
            data = data[(int)whole..];
        }
    }

    private void ReadBox(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> box, int depth)
    {
        if (kind.SequenceEqual("jp2h"u8) && depth == 0)
            ReadBoxes(box, depth + 1);
        else if (kind.SequenceEqual("ihdr"u8) && box.Length >= 11)
            (channels, bits) = (channels < 0 ? BinaryPrimitives.ReadUInt16BigEndian(box[8..]) : channels, box[10] == BitsVary ? -1 : (box[10] & 0x7F) + 1);
        else if (kind.SequenceEqual("pclr"u8) && box.Length >= 3)
            channels = box[2];
        else if (kind.SequenceEqual("bpcc"u8))
            hasBitsOfEach = true;
        else if (kind.SequenceEqual("cdef"u8))
            ReadChannels(box);
        else if (kind.SequenceEqual("colr"u8) && box.Length >= 3)
            colours.Add((box[0], box[2], box.Length >= 7 ? BinaryPrimitives.ReadUInt32BigEndian(box[3..]) : 0));
    }

    /// <summary>Opacity is no colour.</summary>
    private void ReadChannels(ReadOnlySpan<byte> box)
    {
        for (var rest = box.Length >= 2 ? box[2..] : default; rest.Length >= 6; rest = rest[6..])
            notColours += BinaryPrimitives.ReadUInt16BigEndian(rest[2..]) is 1 or 2 ? 1 : 0;
    }
}
