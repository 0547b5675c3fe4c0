using System.Text;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Packs bytes in the plainest way that each of the standard filters can undo.</summary>
internal static class Packing
{
    public static byte[] Hexadecimal(byte[] data) => Encoding.ASCII.GetBytes(Convert.ToHexString(data) + ">");

    public static byte[] Ascii85(byte[] data) => Encoding.ASCII.GetBytes(string.Concat(data.Chunk(4).Select(Ascii85Group)) + "~>");

    /// <summary>Repeated bytes as runs, others one by one.</summary>
    public static byte[] RunLength(byte[] data)
    {
        List<byte> packed = [];
        for (var i = 0; i < data.Length;)
        {
            var count = data.Skip(i).Take(128).TakeWhile(b => b == data[i]).Count();
            packed.AddRange(count == 1 ? [0, data[i]] : [(byte)(257 - count), data[i]]);
            i += count;
        }

        return [.. packed, 128];
    }

    /// <param name="early">1 when codes grow one code before they must, else 0.</param>
    public static byte[] Lzw(byte[] data, int early)
    {
        var bits = new LzwBits(early);
        var codes = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = "";
        bits.Write(LzwBits.Clear);
        foreach (var next in data.Select(b => (char)b))
        {
            if (seen.Length > 0 && !codes.ContainsKey(seen + next))
            {
                bits.Write(CodeOf(seen));
                codes[seen + next] = LzwBits.First + codes.Count;
                seen = "";
                if (bits.IsFull)
                {
                    bits.Write(LzwBits.Clear);
                    codes.Clear();
                }
            }

            seen += next;
        }

        if (seen.Length > 0)
            bits.Write(CodeOf(seen));
        return bits.Finish();

        int CodeOf(string text) => text.Length == 1 ? text[0] : codes[text];
    }

    /// <summary>Zeros, some 7 MB for each round, packed as small as LZW can.</summary>
    public static byte[] LzwOfZeros(int rounds)
    {
        var bits = new LzwBits(1);
        for (var i = 0; i < rounds; i++)
        {
            bits.Write(LzwBits.Clear);
            bits.Write(0);
            for (var code = LzwBits.First; !bits.IsFull; code++)
                bits.Write(code);
        }

        return bits.Finish();
    }

    /// <summary>TIFF's prediction, sample by sample.</summary>
    public static byte[] Tiff(byte[] data, int colours, int bits, int columns)
    {
        var rowLength = ((colours * bits * columns) + 7) / 8;
        return [.. data.Chunk(rowLength).SelectMany(row => TiffRow(row, colours, bits, columns))];
    }

    /// <summary>PNG's prediction with one filter for all rows.</summary>
    public static byte[] Png(byte[] data, int filter, int pixelLength, int rowLength)
    {
        var above = new byte[rowLength];
        List<byte> packed = [];
        foreach (var row in data.Chunk(rowLength))
        {
            packed.Add((byte)filter);
            packed.AddRange(row.Select((value, i) => (byte)(value - Guess(i))));
            above = row;

            int Guess(int i)
            {
                var (left, up, corner) = (i < pixelLength ? 0 : row[i - pixelLength], above[i], i < pixelLength ? 0 : above[i - pixelLength]);
                return filter switch { 0 => 0, 1 => left, 2 => up, 3 => (left + up) / 2, _ => Nearest(left, up, corner) };
            }
        }

        return [.. packed];
    }

    private static int Nearest(int left, int up, int corner) => new[] { left, up, corner }.MinBy(v => Math.Abs(left + up - corner - v));

    private static string Ascii85Group(byte[] group)
    {
        if (group is [0, 0, 0, 0])
            return "z";
        var value = group.Concat(new byte[4]).Take(4).Aggregate(0L, (sum, b) => (sum << 8) | b);
        var digits = "";
        for (var i = 0; i < 5; i++, value /= 85)
            digits = (char)('!' + (value % 85)) + digits;
        return digits[..(group.Length + 1)];
    }

    private static byte[] TiffRow(byte[] row, int colours, int bits, int columns)
    {
        var text = string.Concat(row.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        var samples = Enumerable.Range(0, colours * columns).Select(i => Convert.ToInt32(text.Substring(i * bits, bits), 2)).ToList();
        var differences = samples.Select((s, i) => (s - (i < colours ? 0 : samples[i - colours])) & ((1 << bits) - 1));
        var packed = string.Concat(differences.Select(d => Convert.ToString(d, 2).PadLeft(bits, '0'))) + text[(colours * columns * bits)..];
        return [.. packed.Chunk(8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
