namespace GuideBuilder.Pdf.Reading.Filters;

/// <summary>Undoes LZWDecode (ISO 32000-1, 7.4.4): codes of 9 to 12 bits, each for a sequence that was seen before.</summary>
internal sealed class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int Most = 4096;
    private const int LeastWidth = 9;
    private const int MostWidth = 12;

    private readonly int early;
    private readonly UnpackedBytes target;
    private readonly ushort[] before = new ushort[Most];
    private readonly byte[] last = new byte[Most];
    private readonly ushort[] lengths = new ushort[Most];
    private int count = End + 1;
    private int previous = -1;

    private LzwFilter(int early, UnpackedBytes target)
    {
        (this.early, this.target) = (early, target);
        for (var i = 0; i < Clear; i++)
            (last[i], lengths[i]) = ((byte)i, 1);
    }

    private int Width => Math.Clamp(32 - int.LeadingZeroCount(count + early), LeastWidth, MostWidth);

    /// <param name="isEarly">True when codes grow one code before they must.</param>
    /// <returns>False when the data is damaged; what comes before the fault is unpacked.</returns>
    public static bool TryUnpack(ReadOnlySpan<byte> data, bool isEarly, UnpackedBytes target) => new LzwFilter(isEarly ? 1 : 0, target).Run(data);

    private bool Run(ReadOnlySpan<byte> data)
    {
        var (bits, held) = (0, 0);
        foreach (var value in data)
        {
            (bits, held) = ((bits << 8) | value, held + 8);
            if (held < Width)
                continue;
            held -= Width;
            var code = bits >> held;
            bits &= (1 << held) - 1;
            if (code == End || target.IsFull)
                return true;
            if (!TryTake(code))
                return false;
        }

        return true;
    }

    private bool TryTake(int code)
    {
        if (code == Clear)
        {
            (count, previous) = (End + 1, -1);
            return true;
        }

        if (code > count || (code == count && (previous < 0 || count == Most)))
            return false;
        if (previous >= 0 && count < Most)
            Learn(code == count ? previous : code);
        Write(code);
        previous = code;
        return true;
    }

    /// <summary>The previous sequence and the first byte of <paramref name="next"/> become a sequence of their own.</summary>
    private void Learn(int next)
    {
        before[count] = (ushort)previous;
        lengths[count] = (ushort)(lengths[previous] + 1);
        while (lengths[next] > 1)
            next = before[next];
        last[count++] = last[next];
    }

    private void Write(int code)
    {
        var room = target.Take(lengths[code]);
        for (var i = lengths[code] - 1; i >= 0; i--, code = before[code])
        {
            if (i < room.Length)
                room[i] = last[code];
        }
    }
}
