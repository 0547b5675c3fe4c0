using System.Buffers.Binary;

namespace GuideBuilder.Typesetting.Fonts;

/// <summary>Measures of a face in font units; y grows upwards.</summary>
/// <param name="Ascent">Of hhea, above the baseline.</param>
/// <param name="Descent">Of hhea, negative below the baseline.</param>
/// <param name="ItalicAngle">Degrees counter-clockwise from the vertical; negative when leaning right.</param>
public sealed record FontMetrics(
    int Ascent,
    int Descent,
    int LineGap,
    int CapHeight,
    int XHeight,
    double ItalicAngle,
    int XMin,
    int YMin,
    int XMax,
    int YMax,
    bool IsFixedPitch,
    bool IsCff)
{
    internal static FontMetrics Read(FontFace face)
    {
        var head = face.ReadTable("head");
        var hhea = face.ReadTable("hhea");
        var os2 = face.ReadTable("OS/2");
        var post = face.ReadTable("post");
        return new FontMetrics(
            Int16(hhea, 4),
            Int16(hhea, 6),
            Int16(hhea, 8),
            os2.Length >= 90 ? Int16(os2, 88) : Int16(hhea, 4) * 7 / 10,
            os2.Length >= 88 ? Int16(os2, 86) : Int16(hhea, 4) / 2,
            post.Length >= 8 ? BinaryPrimitives.ReadInt32BigEndian(post.AsSpan(4)) / 65536.0 : 0,
            Int16(head, 36),
            Int16(head, 38),
            Int16(head, 40),
            Int16(head, 42),
            post.Length >= 16 && BinaryPrimitives.ReadUInt32BigEndian(post.AsSpan(12)) != 0,
            face.ReadTable("CFF ").Length > 0);
    }

    private static int Int16(byte[] table, int offset) =>
        table.Length >= offset + 2 ? BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(offset)) : 0;
}
