using System.Buffers.Binary;
using System.Text;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>An output profile of 8 bits with two points along each side: cyan is what L lacks, and black what is left of L at neutral a and b.</summary>
internal static class ToyProfile
{
    public static byte[] Create()
    {
        var toInks = Table(3, 4, (l, _, _, _) => [(byte)(255 - l), 0, 0, (byte)(255 - l)]);
        var toLab = Table(4, 3, (c, _, _, _) => [(byte)(255 - c), 128, 128]);
        return Assemble(("B2A1", toInks), ("A2B1", toLab));
    }

    public static byte[] Assemble(params (string Name, byte[] Data)[] tags)
    {
        List<byte> table = [.. Number(tags.Length)];
        List<byte> data = [];
        foreach (var (name, bytes) in tags)
        {
            table.AddRange([.. Encoding.ASCII.GetBytes(name), .. Number(132 + (12 * tags.Length) + data.Count), .. Number(bytes.Length)]);
            data.AddRange(bytes);
        }

        var header = new byte[128];
        Encoding.ASCII.GetBytes("prtrCMYKLab ").CopyTo(header, 12);
        Encoding.ASCII.GetBytes("acsp").CopyTo(header, 36);
        Number(132 + (12 * tags.Length) + data.Count).CopyTo(header, 0);
        return [.. header, .. table, .. data];
    }

    public static byte[] Table(int inputs, int outputs, Func<byte, byte, byte, byte, byte[]> colour)
    {
        byte[] straight = [.. Enumerable.Range(0, 256).Select(i => (byte)i)];
        var corners = Enumerable.Range(0, 1 << inputs).SelectMany(i => colour(Bit(i, 0), Bit(i, 1), Bit(i, 2), Bit(i, 3)));
        return
        [
            .. "mft1"u8, 0, 0, 0, 0, (byte)inputs, (byte)outputs, 2, 0, .. new byte[36],
            .. Enumerable.Repeat(straight, inputs).SelectMany(c => c), .. corners, .. Enumerable.Repeat(straight, outputs).SelectMany(c => c),
        ];

        // The first channel varies slowest.
        byte Bit(int i, int channel) => channel < inputs && ((i >> (inputs - 1 - channel)) & 1) != 0 ? (byte)255 : (byte)0;
    }

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
