using System.Text;

namespace GuideBuilder.Pdf.Tests.Kit;

/// <summary>Writes codes of LZW, each as long as the reader expects it.</summary>
/// <param name="early">1 when codes grow one code before they must, else 0.</param>
internal sealed class LzwBits(int early)
{
    public const int Clear = 256;
    public const int First = 258;

    private const int End = 257;

    private readonly StringBuilder bits = new();
    private int known;

    /// <summary>True when no more sequences can have a code.</summary>
    public bool IsFull => First + known + early == 4096;

    public void Write(int code)
    {
        var width = Math.Clamp(32 - int.LeadingZeroCount(First - 1 + known + early), 9, 12);
        bits.Append(Convert.ToString(code, 2).PadLeft(width, '0'));
        known = code == Clear ? 0 : known + 1;
    }

    public byte[] Finish()
    {
        Write(End);
        bits.Append('0', (8 - (bits.Length % 8)) % 8);
        return [.. bits.ToString().Chunk(8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
