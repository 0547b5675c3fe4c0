using System.Collections.Frozen;
using System.Runtime.InteropServices;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Text;

/// <summary>The script of a code point (Unicode, UAX #24), cached.</summary>
internal static unsafe class ScriptOf
{
    internal const int Common = 0;
    internal const int Inherited = 1;
    private const byte Unknown = 255;

    private static readonly byte[] Cache = CreateCache();

    // By ICU's number; 0 for what has not been asked for.
    private static readonly uint[] HarfBuzzNumbers = new uint[256];

    // ICU's numbers of Bopo, Hani, Hira, Kana, Khmr, Laoo, Mymr, Thai and Tibt.
    private static readonly FrozenSet<int> WithoutSpaces = [5, 17, 20, 22, 23, 24, 28, 38, 39];

    internal static int CodePoint(int codePoint)
    {
        if (codePoint >= Cache.Length)
        {
            return Read(codePoint);
        }

        var cached = Cache[codePoint];
        return cached != Unknown ? cached : Cache[codePoint] = (byte)Math.Min(Read(codePoint), Unknown - 1);
    }

    /// <summary>
    /// Whether words follow each other without a space: East Asian and South-East Asian scripts, their punctuation, and
    /// after the Ethiopic wordspace.
    /// </summary>
    internal static bool HasNoSpaces(int codePoint) =>
        codePoint is 0x1361 or (>= 0x3001 and <= 0x303F) or (>= 0xFF01 and <= 0xFF65) || WithoutSpaces.Contains(CodePoint(codePoint));

    /// <summary>HarfBuzz' script for an ICU script number.</summary>
    internal static uint ToHarfBuzz(int script)
    {
        if (script >= HarfBuzzNumbers.Length)
        {
            return ReadHarfBuzz(script);
        }

        return HarfBuzzNumbers[script] != 0 ? HarfBuzzNumbers[script] : HarfBuzzNumbers[script] = ReadHarfBuzz(script);
    }

    /// <param name="iso">ISO 15924; Aran is shaped as Arab, of which it is a style.</param>
    internal static uint FromIso(string iso) =>
        HarfBuzzMethods.hb_script_from_iso15924_tag(HarfBuzzMethods.Tag(iso == "Aran" ? "Arab" : iso));

    private static uint ReadHarfBuzz(int script)
    {
        var name = Marshal.PtrToStringUTF8((nint)IcuLibrary.Require().UscriptGetShortName(script)) ?? "Zyyy";
        return FromIso(name);
    }

    private static int Read(int codePoint)
    {
        var status = 0;
        var script = IcuLibrary.Require().UscriptGetScript(codePoint, &status);
        IcuLibrary.Check(status, "uscript_getScript");
        return script;
    }

    private static byte[] CreateCache()
    {
        var cache = new byte[0x10000];
        Array.Fill(cache, Unknown);
        return cache;
    }
}
