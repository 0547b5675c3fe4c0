using System.Buffers.Binary;
using System.Text;

namespace GuideBuilder.Pdf.Writing;

/// <summary>A display profile for sRGB (IEC 61966-2-1) of version 2.1: three primaries adapted to D50 and one tone curve (ICC.1:1998-09).</summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurveEntries = 1024;

    public static byte[] Bytes { get; } = Build();

    private static byte[] Build()
    {
        var curve = Curve();
        (string Name, byte[] Data)[] tags =
        [
            ("desc", Description("sRGB IEC61966-2-1")),
            ("cprt", [.. Signature("text"), .. Encoding.ASCII.GetBytes("No copyright, use freely\0")]),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Xyz(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", Xyz(0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Name, byte[] Data)[] tags)
    {
        List<byte> table = [.. BigEndian32((uint)tags.Length)];
        List<byte> data = [];
        var dataStart = HeaderLength + 4 + (tags.Length * 12);
        var placed = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        foreach (var (name, bytes) in tags)
        {
            if (placed.TryAdd(bytes, dataStart + data.Count))
                data.AddRange([.. bytes, .. new byte[(4 - (bytes.Length % 4)) % 4]]);
            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. BigEndian32((uint)placed[bytes]), .. BigEndian32((uint)bytes.Length)]);
        }

        return [.. Header(dataStart + data.Count), .. table, .. data];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), 0x02100000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ").CopyTo(header, 12);
        foreach (var (offset, part) in (ReadOnlySpan<(int, ushort)>)[(24, 1999), (26, 1), (28, 1)])
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(offset), part);
        Encoding.ASCII.GetBytes("acsp").CopyTo(header, 36);
        Fixed(0.9642, 1, 0.8249).CopyTo(header, 68);
        return header;
    }

    private static byte[] Description(string text) =>
    [
        .. Signature("desc"), .. BigEndian32((uint)text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0,
        .. new byte[4 + 4 + 2 + 1 + 67],
    ];

    private static byte[] Xyz(double x, double y, double z) => [.. Signature("XYZ "), .. Fixed(x, y, z)];

    private static byte[] Curve()
    {
        List<byte> bytes = [.. Signature("curv"), .. BigEndian32(CurveEntries)];
        for (var i = 0; i < CurveEntries; i++)
        {
            var value = (ushort)Math.Round(Linear(i / (CurveEntries - 1.0)) * ushort.MaxValue);
            bytes.AddRange([(byte)(value >> 8), (byte)value]);
        }

        return [.. bytes];
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte[] Signature(string type) => [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0];

    private static byte[] Fixed(params ReadOnlySpan<double> values)
    {
        List<byte> bytes = [];
        foreach (var value in values)
            bytes.AddRange(BigEndian32((uint)(int)Math.Round(value * 65536)));
        return [.. bytes];
    }

    private static byte[] BigEndian32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }
}
