using System.Text;

namespace GuideBuilder.Tests.Fuzzing;

/// <summary>What happens to files: cut off, lines lost, doubled, moved, strange bytes typed or pasted in.</summary>
internal static class Mutation
{
    private static readonly string[] OddTexts =
    [
        "\0", "\t", "\r", "\u001B[31m", "\u202E", "\uFEFF", "\uFFFE", "\u00AD", "\u0301", "🛟", "👩‍👩‍👧", "ا", "\U000E0041",
        "{", "}", "{{", "}}", "{contact:", "{contact:police.phone}", "{#x}", "{lang=de}", "[", "]", "(", ":", ": ", "- ", "::: note\n", ":::\n",
        "#", "*", "**", "_", "`", "```\n", "<", "<b>", "&", "&amp;", "&x", "*x", "!x ", "|", ">", "%", "@", "\\", "\"", "'", "\n", "\n\n", "---\n", "~",
        "msgid \"\"\n", "msgstr \"\"\n", "#~ ", "#, fuzzy\n", "\"", "\\n", "\\x", "0", "-1", "99999999999999999999", "1e9", "NaN", "0800 123 456", "https://x.example",
    ];

    private static readonly byte[][] OddBytes = [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0x80], [0xFF, 0xFE, 0x41, 0x00]];

    /// <summary>How many kinds of damage there are.</summary>
    internal const int Kinds = 10;

    /// <param name="kind">From 0 to below <see cref="Kinds"/>.</param>
    internal static byte[] Apply(byte[] file, int kind, Draws draws) => kind switch
    {
        0 => file[..draws.Below(file.Length)],
        1 => file[draws.Below(file.Length)..],
        2 => ChangeLines(file, lines => lines.RemoveAt(draws.Below(lines.Count))),
        3 => ChangeLines(file, lines => lines.Insert(draws.Below(lines.Count), lines[draws.Below(lines.Count)])),
        4 => ChangeLines(file, lines => Swap(lines, draws.Below(lines.Count), draws.Below(lines.Count))),
        5 => ChangeLines(file, lines => Indent(lines, draws.Below(lines.Count))),
        6 => Repeat(file, draws.Below(file.Length), draws),
        7 => Insert(file, draws.Below(file.Length), draws.Of<byte[]>(OddBytes)),
        8 => RemoveOne(file, draws.Below(file.Length)),
        _ => Insert(file, draws.Below(file.Length), Encoding.UTF8.GetBytes(draws.Of<string>(OddTexts))),
    };

    private static byte[] ChangeLines(byte[] file, Action<List<string>> change)
    {
        // Latin-1 keeps every byte as it is.
        var lines = Encoding.Latin1.GetString(file).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static void Swap(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);

    private static void Indent(List<string> lines, int line) => lines[line] = lines[line].StartsWith(' ') ? lines[line].TrimStart() : "    " + lines[line];

    private static byte[] Repeat(byte[] file, int start, Draws draws)
    {
        var piece = file.AsSpan(start, Math.Min(1 + draws.Below(8), file.Length - start)).ToArray();
        return Insert(file, start, [.. Enumerable.Repeat(piece, 1 + draws.Below(2000)).SelectMany(p => p)]);
    }

    private static byte[] Insert(byte[] file, int at, byte[] piece) => [.. file.AsSpan(0, at), .. piece, .. file.AsSpan(at)];

    private static byte[] RemoveOne(byte[] file, int at) => [.. file.AsSpan(0, at), .. file.AsSpan(Math.Min(at + 1, file.Length))];
}
