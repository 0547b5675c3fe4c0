using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Files;

/// <summary>Why a JPEG cannot be used.</summary>
public enum JpegFault
{
    None,
    /// <summary>It ends before its end, or its parts do not fit together.</summary>
    Broken,
    /// <summary>Lossless, arithmetic, hierarchical, or not of 8 bits: printers and browsers do not show it.</summary>
    UnusualCoding,
    /// <summary>It carries Exif, XMP or IPTC data or something after its end: a camera's place and time, a name, a preview.</summary>
    HiddenData,
}

/// <param name="Image">Null when there is a fault.</param>
public sealed record JpegReading(JpegInfo? Image, JpegFault Fault);

/// <summary>Reads the frame of a JPEG and walks all its segments (ITU-T T.81, annex B).</summary>
public static class JpegReader
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const int SegmentHeader = 4;

    // In bytes: before <svg may stand comments of the program that drew it.
    private const int SvgSearch = 4096;

    public static ImageKind Identify(ReadOnlySpan<byte> bytes)
    {
        return bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => ImageKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => ImageKind.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] or [(byte)'B', (byte)'M', ..] => ImageKind.Other,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageKind.Other,
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => ImageKind.Other,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => ImageKind.Other,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] or [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] => ImageKind.Other,
            _ => bytes[..Math.Min(bytes.Length, SvgSearch)].IndexOf("<svg"u8) >= 0 ? ImageKind.Svg : ImageKind.Unknown,
        };
    }

    public static JpegReading Read(byte[] bytes)
    {
        if (Identify(bytes) != ImageKind.Jpeg || bytes[1] != StartOfImage)
        {
            return new(null, JpegFault.Broken);
        }

        var walk = new JpegWalk(bytes);
        var fault = walk.ToEnd();
        return fault == JpegFault.None
            ? new(new JpegInfo(ImmutableCollectionsMarshal.AsImmutableArray(bytes), walk.Width, walk.Height, walk.Components), fault)
            : new(null, fault);
    }

    private ref struct JpegWalk(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int position = 2;
        private bool hasScan;
        private bool hasHiddenData;

        public int Width { get; private set; }

        public int Height { get; private set; }

        public int Components { get; private set; }

        public JpegFault ToEnd()
        {
            while (position + 1 < bytes.Length)
            {
                if (bytes[position] != 0xFF)
                {
                    return JpegFault.Broken;
                }

                var marker = bytes[position + 1];
                if (marker == 0xFF)
                {
                    position++;
                    continue;
                }

                if (marker == EndOfImage)
                {
                    return End();
                }

                if (Segment(marker) is not JpegFault.None and var fault)
                {
                    return fault;
                }
            }

            return JpegFault.Broken;
        }

        private readonly JpegFault End()
        {
            if (!hasScan || Width == 0 || Height == 0 || Components is not (1 or 3 or 4))
            {
                return JpegFault.Broken;
            }

            return hasHiddenData || bytes[(position + 2)..].ContainsAnyExcept((byte)0) ? JpegFault.HiddenData : JpegFault.None;
        }

        private JpegFault Segment(byte marker)
        {
            if (position + SegmentHeader > bytes.Length)
            {
                return JpegFault.Broken;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
            if (length < 2 || position + 2 + length > bytes.Length || marker is 0 or 1 or StartOfImage or (>= 0xD0 and <= 0xD7))
            {
                return JpegFault.Broken;
            }

            var body = bytes.Slice(position + SegmentHeader, length - 2);
            position += 2 + length;
            return marker switch
            {
                >= 0xC0 and <= 0xC2 => Frame(body),
                0xC4 or 0xC8 or 0xCC => JpegFault.None,
                >= 0xC3 and <= 0xCF => JpegFault.UnusualCoding,
                StartOfScan => SkipScan(),
                _ => Note(marker, body),
            };
        }

        private JpegFault Frame(ReadOnlySpan<byte> body)
        {
            if (body.Length < 6 || Width != 0)
            {
                return JpegFault.Broken;
            }

            Height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]);
            Width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
            Components = body[5];
            return body[0] == 8 ? JpegFault.None : JpegFault.UnusualCoding;
        }

        /// <summary>Entropy-coded data goes on until a marker that is neither a stuffed byte nor a restart.</summary>
        private JpegFault SkipScan()
        {
            hasScan = true;
            while (position + 1 < bytes.Length)
            {
                var next = bytes[position..^1].IndexOf((byte)0xFF);
                if (next < 0)
                {
                    return JpegFault.Broken;
                }

                position += next;
                if (bytes[position + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
                {
                    return JpegFault.None;
                }

                position += bytes[position + 1] == 0xFF ? 1 : 2;
            }

            return JpegFault.Broken;
        }

        /// <summary>APP1 holds Exif or XMP, APP13 holds IPTC.</summary>
        private JpegFault Note(byte marker, ReadOnlySpan<byte> body)
        {
            hasHiddenData |= (marker is 0xE1 or 0xED) && !body.IsEmpty;
            return JpegFault.None;
        }
    }
}
