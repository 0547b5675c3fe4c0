using System.Text;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>A Type 1 font of empty glyphs.</summary>
internal static class ToyType1
{
    /// <param name="encoding">As PostScript, after <c>/Encoding</c>.</param>
    /// <param name="isHexadecimal">Whether the enciphered part is written in digits.</param>
    /// <param name="glyphs">Names and charstrings, see <see cref="Width"/>.</param>
    public static byte[] File(string encoding, bool isHexadecimal, params (string Name, byte[] Code)[] glyphs)
    {
        var clear = Encoding.Latin1.GetBytes($"%!PS-AdobeFont-1.0: Toy\n/FontMatrix [0.001 0 0 0.001 0 0] readonly def\n/Encoding {encoding}\ncurrentfile eexec\n");
        List<byte> hidden = [0, 0, 0, 0, .. Encoding.Latin1.GetBytes($"dup /Private 8 dict dup begin\n/lenIV 4 def\n2 index /CharStrings {glyphs.Length} dict dup begin\n")];
        foreach (var (name, code) in glyphs)
        {
            var secret = Encipher([0, 0, 0, 0, .. code], 4330);
            hidden.AddRange([.. Encoding.Latin1.GetBytes($"/{name} {secret.Length} RD "), .. secret, .. " ND\n"u8]);
        }

        hidden.AddRange("end\nend\nmark currentfile closefile\n"u8);
        var cipher = Encipher([.. hidden], 55665);
        return [.. clear, .. isHexadecimal ? Encoding.Latin1.GetBytes(Convert.ToHexString(cipher)) : cipher];
    }

    /// <summary>A charstring with a side bearing of 0 and a width, in as many bytes as it takes: <c>0 width hsbw endchar</c>.</summary>
    public static byte[] Width(int width) => [139, 255, (byte)(width >> 24), (byte)(width >> 16), (byte)(width >> 8), (byte)width, 13, 14];

    private static byte[] Encipher(byte[] plain, ushort key)
    {
        var cipher = new byte[plain.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            cipher[i] = (byte)(plain[i] ^ (key >> 8));
            key = unchecked((ushort)(((cipher[i] + key) * 52845) + 22719));
        }

        return cipher;
    }
}
