using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Runtime.InteropServices;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Content.Files;

/// <summary>Why a PNG cannot be used.</summary>
public enum PngFault
{
    None,
    /// <summary>It ends before its end, a checksum is wrong, or its parts do not fit together.</summary>
    Broken,
    /// <summary>Its rows stand in Adam7 order, which a PDF cannot hold.</summary>
    Interlaced,
    /// <summary>It has more than 60 million pixels, or takes more than 256 MiB unpacked.</summary>
    TooLarge,
}

/// <param name="Image">Null when there is a fault.</param>
public sealed record PngReading(PngInfo? Image, PngFault Fault);

/// <summary>
/// Reads a PNG (third edition): walks all its chunks and unpacks its rows once, so that what is passed on is whole. Of the
/// file only colours and pixels are kept; notes, places and times stay behind.
/// </summary>
public static class PngReader
{
    private const int SignatureLength = 8;
    private const int ChunkFrame = 12;
    private const int LongestHeader = 13;
    private const long MostPixels = 60_000_000;
    private const long MostBytes = 256L << 20;
    private const byte LastFilter = 4;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static PngReading Read(byte[] bytes)
    {
        var parts = new Parts();
        var fault = bytes.AsSpan().StartsWith(Signature) ? Walk(bytes, parts) : PngFault.Broken;
        if (fault == PngFault.None)
        {
            fault = parts.Judge();
        }

        if (fault != PngFault.None || Repack(parts) is not { } data)
        {
            return new(null, fault == PngFault.None ? PngFault.Broken : fault);
        }

        return new(parts.Header with { Palette = parts.Palette, Transparency = parts.Transparency, Data = data }, fault);
    }

    /// <summary>The bytes of a row with its filter.</summary>
    internal static long RowLength(PngInfo image) => 1 + ((((long)image.Width * image.Channels * image.BitDepth) + 7) / 8);

    private static PngFault Walk(ReadOnlySpan<byte> bytes, Parts parts)
    {
        var at = SignatureLength;
        while (at + ChunkFrame <= bytes.Length)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - ChunkFrame)
            {
                return PngFault.Broken;
            }

            var body = bytes.Slice(at + 4, (int)length + 4);
            at += ChunkFrame + (int)length;
            if (Crc32.Of(body) != BinaryPrimitives.ReadUInt32BigEndian(bytes[(at - 4)..]) || !parts.Take(body[..4], body[4..]))
            {
                return PngFault.Broken;
            }

            if (parts.IsEnded)
            {
                return PngFault.None;
            }
        }

        return PngFault.Broken;
    }

    /// <summary>Unpacks the rows and packs them again: whatever hid behind them is gone, and a bomb ends at the last row.</summary>
    /// <returns>Null when rows are missing or have an unknown filter.</returns>
    private static ImmutableArray<byte>? Repack(Parts parts)
    {
        var row = new byte[RowLength(parts.Header)];
        using var target = new MemoryStream();
        try
        {
            using var source = new ZLibStream(new MemoryStream(parts.Data.ToArray()), CompressionMode.Decompress);
            using var packed = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true);
            for (var y = 0; y < parts.Header.Height; y++)
            {
                if (source.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length || row[0] > LastFilter)
                {
                    return null;
                }

                packed.Write(row);
            }
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            return null;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(target.ToArray());
    }

    /// <summary>What the chunks say, in the order in which they may come.</summary>
    private sealed class Parts
    {
        private bool dataIsOver;

        public PngInfo Header { get; private set; } = new(0, 0, 0, PngColours.Grey, [], [], []);

        public ImmutableArray<byte> Palette { get; private set; } = [];

        public ImmutableArray<byte> Transparency { get; private set; } = [];

        public MemoryStream Data { get; } = new();

        public bool IsEnded { get; private set; }

        private bool IsInterlaced { get; set; }

        /// <returns>False when the chunk is wrong, or of an unknown kind that a reader must know.</returns>
        public bool Take(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> body)
        {
            if (kind.SequenceEqual("IHDR"u8))
            {
                return Header.Width == 0 && TakeHeader(body);
            }

            if (Header.Width == 0)
            {
                return false;
            }

            if (kind.SequenceEqual("IDAT"u8))
            {
                Data.Write(body);
                return !dataIsOver;
            }

            dataIsOver |= Data.Length > 0;
            IsEnded = kind.SequenceEqual("IEND"u8);
            const int IsAncillary = 0x20;
            return IsEnded || (kind.SequenceEqual("PLTE"u8) ? TakePalette(body) : kind.SequenceEqual("tRNS"u8) ? TakeTransparency(body) : (kind[0] & IsAncillary) != 0);
        }

        public PngFault Judge()
        {
            if ((long)Header.Width * Header.Height > MostPixels || RowLength(Header) * Header.Height > MostBytes)
            {
                return PngFault.TooLarge;
            }

            var isWhole = Data.Length > 0 && (Header.Colours != PngColours.Indexed || !Palette.IsEmpty);
            return !isWhole ? PngFault.Broken : IsInterlaced ? PngFault.Interlaced : PngFault.None;
        }

        private bool TakeHeader(ReadOnlySpan<byte> body)
        {
            if (body.Length != LongestHeader || body[10] != 0 || body[11] != 0 || body[12] > 1)
            {
                return false;
            }

            var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(body), BinaryPrimitives.ReadInt32BigEndian(body[4..]));
            Header = new PngInfo(width, height, body[8], (PngColours)body[9], [], [], []);
            IsInterlaced = body[12] == 1;
            return width > 0 && height > 0 && IsDepth(Header.Colours, body[8]);
        }

        private static bool IsDepth(PngColours colours, int depth) => colours switch
        {
            PngColours.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColours.Indexed => depth is 1 or 2 or 4 or 8,
            PngColours.Rgb or PngColours.GreyAlpha or PngColours.RgbAlpha => depth is 8 or 16,
            _ => false,
        };

        private bool TakePalette(ReadOnlySpan<byte> body)
        {
            if (Header.Colours == PngColours.Indexed)
            {
                Palette = [.. body];
            }

            return body.Length % 3 == 0 && body.Length / 3 is > 0 and <= 256 && Data.Length == 0
                && (Header.Colours != PngColours.Indexed || body.Length / 3 <= 1 << Header.BitDepth);
        }

        private bool TakeTransparency(ReadOnlySpan<byte> body)
        {
            Transparency = [.. body];
            return Data.Length == 0 && Header.Colours switch
            {
                PngColours.Grey => body.Length == 2,
                PngColours.Rgb => body.Length == 6,
                PngColours.Indexed => body.Length > 0 && body.Length <= Palette.Length / 3,
                _ => false,
            };
        }
    }
}
