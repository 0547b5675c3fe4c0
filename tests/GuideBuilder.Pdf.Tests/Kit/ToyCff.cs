using System.Text;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Fonts in the Compact Font Format, put together by hand. Numbers are written in five bytes, so that offsets do not move.</summary>
internal static class ToyCff
{
    /// <summary>Glyphs with names: default width 400, nominal width 600.</summary>
    /// <param name="glyphs">String ids and charstrings, without that of .notdef, which is <c>endchar</c>.</param>
    /// <param name="subroutine">The only one.</param>
    public static byte[] Named(byte[] subroutine, params (int Name, byte[] Code)[] glyphs) => Lay(offset =>
    {
        byte[] charset = [0, .. glyphs.SelectMany(g => Word(g.Name))];
        byte[] encoding = [0, 1, 200];
        byte[] codes = Index([[14], .. glyphs.Select(g => g.Code)]);
        byte[] settings = [.. Number(400), 20, .. Number(600), 21, .. Number(18), 19];
        var at = offset;
        byte[] top = [.. Number(at), 15, .. Number(at += charset.Length), 16, .. Number(at += encoding.Length), 17, .. Number(settings.Length), .. Number(at + codes.Length), 18];
        return (top, [.. charset, .. encoding, .. codes, .. settings, .. Index([subroutine])]);
    });

    /// <summary>CID-keyed glyphs in two parts: the first has the nominal width 600, the second 100.</summary>
    public static byte[] Keyed(params (int Cid, int Part, byte[] Code)[] glyphs) => Lay(offset =>
    {
        byte[] charset = [0, .. glyphs.SelectMany(g => Word(g.Cid))];
        byte[] select = [3, .. Word(glyphs.Length + 1), .. Word(0), 0, .. glyphs.SelectMany((g, i) => (byte[])[.. Word(i + 1), (byte)g.Part]), .. Word(glyphs.Length + 1)];
        byte[] codes = Index([[14], .. glyphs.Select(g => g.Code)]);
        byte[] first = [.. Number(600), 21];
        byte[] second = [.. Number(100), 21];
        var at = offset + charset.Length + select.Length + codes.Length;
        byte[] parts = Index([[.. Number(first.Length), .. Number(at), 18], [.. Number(second.Length), .. Number(at + first.Length), 18]]);
        byte[] top =
        [
            .. Number(0), .. Number(0), .. Number(0), 12, 30,
            .. Number(offset), 15,
            .. Number(offset + charset.Length), 12, 37,
            .. Number(offset + charset.Length + select.Length), 17,
            .. Number(at + first.Length + second.Length), 12, 36,
        ];
        return (top, [.. charset, .. select, .. codes, .. first, .. second, .. parts]);
    });

    /// <summary>A number in a charstring, in three bytes.</summary>
    public static byte[] Short(int value) => [28, .. Word(value)];

    private static byte[] Lay(Func<int, (byte[] Top, byte[] Tables)> make)
    {
        var head = Head(make(0).Top);
        return [.. Head(make(head.Length).Top), .. make(head.Length).Tables];
    }

    /// <summary>The header, the names, the top dictionary, one string and no subroutines.</summary>
    private static byte[] Head(byte[] top) => [1, 0, 4, 4, .. Index(["Toy"u8.ToArray()]), .. Index([top]), .. Index([Encoding.Latin1.GetBytes("own")]), 0, 0];

    private static byte[] Index(byte[][] parts)
    {
        var offsets = new List<byte>();
        var at = 1;
        foreach (var part in (byte[][])[[], .. parts])
            offsets.AddRange(Word(at += part.Length));
        return [.. Word(parts.Length), 2, .. offsets, .. parts.SelectMany(p => p)];
    }

    private static byte[] Number(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Word(int value) => [(byte)(value >> 8), (byte)value];
}
