using System.Collections.Frozen;
using System.Globalization;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Encodings that ISO 32000-1, annex D, gives a name.</summary>
internal sealed class CharacterSet
{
    private static readonly FrozenDictionary<string, CharacterSet> All = Read();

    private readonly string?[] names = new string?[256];
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);

    private CharacterSet()
    {
    }

    public static CharacterSet Standard => All["StandardEncoding"];

    public static CharacterSet MacRoman => All["MacRomanEncoding"];

    /// <returns>Null for a name that is none of the three that text fonts have.</returns>
    public static CharacterSet? Named(string? name) => name is null ? null : All.GetValueOrDefault(name);

    /// <param name="code">Any number.</param>
    public string? NameOf(int code) => code is >= 0 and < 256 ? names[code] : null;

    /// <returns>-1 for none.</returns>
    public int CodeOf(string name) => codes.GetValueOrDefault(name, -1);

    private static FrozenDictionary<string, CharacterSet> Read()
    {
        CharacterSet[] sets = [new(), new(), new()];
        foreach (var parts in FontData.Lines("encodings.txt").Select(line => line.Split(' ')))
        {
            var code = int.Parse(parts[0], CultureInfo.InvariantCulture);
            for (var i = 0; i < sets.Length; i++)
                sets[i].Add(code, parts[i + 1]);
        }

        string[] titles = ["StandardEncoding", "MacRomanEncoding", "WinAnsiEncoding"];
        return titles.Zip(sets).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private void Add(int code, string name)
    {
        if (name == "-")
            return;
        names[code] = name;
        codes.TryAdd(name, code);
    }
}
