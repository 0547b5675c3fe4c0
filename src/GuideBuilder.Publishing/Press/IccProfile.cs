using System.Buffers.Binary;

namespace GuideBuilder.Publishing.Press;

/// <summary>The header of an ICC profile (ICC.1:2022, 7.2).</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;
    private const uint PrinterClass = 0x70727472;
    private const uint CmykSpace = 0x434D594B;
    private const uint Signature = 0x61637370;

    /// <summary>Why the bytes are no output profile for CMYK; null when they are one.</summary>
    internal static string? Problem(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(bytes[36..]) != Signature)
        {
            return "it is not an ICC profile";
        }

        if (BinaryPrimitives.ReadUInt32BigEndian(bytes) != bytes.Length)
        {
            return "it is not complete";
        }

        return BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]) == PrinterClass && BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]) == CmykSpace
            ? null
            : "it does not describe printing in CMYK";
    }
}
