using System.Globalization;
using System.Text;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Operators and their numbers (Adobe Technical Note 5176, 4). Operators of two bytes count from 1200.</summary>
internal sealed class CffDictionary
{
    public const int Charset = 15;
    public const int Encoding = 16;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int Subroutines = 19;
    public const int DefaultWidth = 20;
    public const int NominalWidth = 21;
    public const int FontMatrix = 1207;
    public const int Ros = 1230;
    public const int FontDictionaries = 1236;
    public const int FontSelect = 1237;

    private const int MostNumbers = 48;

    private readonly Dictionary<int, List<double>> entries = [];

    public static CffDictionary Read(FontBytes data)
    {
        var dictionary = new CffDictionary();
        var numbers = new List<double>();
        for (long at = 0; at < data.Length;)
        {
            var first = data.U8(at);
            if (first > 21)
            {
                if (numbers.Count < MostNumbers)
                    numbers.Add(Number(data, ref at));
                else
                    Number(data, ref at);
                continue;
            }

            at++;
            dictionary.entries[first == 12 ? 1200 + data.U8(at++) : first] = numbers;
            numbers = [];
        }

        return dictionary;
    }

    public bool Has(int key) => entries.ContainsKey(key);

    /// <param name="index">Among the operator's numbers.</param>
    public double Number(int key, int index = 0, double otherwise = 0) =>
        entries.TryGetValue(key, out var numbers) && index < numbers.Count ? numbers[index] : otherwise;

    /// <summary>As a place in the file; 0 for what cannot be one.</summary>
    public long Offset(int key, int index = 0) => Number(key, index) is >= 0 and <= int.MaxValue and var value ? (long)value : 0;

    private static double Number(FontBytes data, ref long at)
    {
        var first = data.U8(at++);
        switch (first)
        {
            case 28:
                at += 2;
                return data.S16(at - 2);
            case 29:
                at += 4;
                return (int)data.U32(at - 4);
            case 30:
                return Real(data, ref at);
            case >= 32 and <= 246:
                return first - 139;
            case >= 247 and <= 250:
                return ((first - 247) * 256) + data.U8(at++) + 108;
            case >= 251 and <= 254:
                return -((first - 251) * 256) - data.U8(at++) - 108;
            default:
                return 0;
        }
    }

    /// <summary>Two digits in a byte, up to a half-byte of ones.</summary>
    private static double Real(FontBytes data, ref long at)
    {
        var digits = new StringBuilder();
        while (at < data.Length)
        {
            var pair = data.U8(at++);
            if (!Add(digits, pair >> 4) || !Add(digits, pair & 15))
                break;
        }

        return digits.Length <= 64 && double.TryParse(digits.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }

    private static bool Add(StringBuilder digits, int half)
    {
        if (half == 15)
            return false;
        digits.Append(half switch { < 10 => ((char)('0' + half)).ToString(), 10 => ".", 11 => "E", 12 => "E-", 14 => "-", _ => "" });
        return true;
    }
}
