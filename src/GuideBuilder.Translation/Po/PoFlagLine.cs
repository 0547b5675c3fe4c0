namespace GuideBuilder.Translation.Po;

/// <summary>The words of a <c>#,</c> line.</summary>
internal static class PoFlagLine
{
    public const string Fuzzy = "fuzzy";

    /// <summary>Commas and blanks part the flags; a name that ends in a colon has a value, as <c>range: 0..9</c>.</summary>
    /// <param name="line">What stands after <c>#,</c>.</param>
    public static IEnumerable<string> Read(string line)
    {
        string? name = null;
        foreach (var word in line.Split([' ', '\t', ',', '\f', '\v', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.EndsWith(':'))
            {
                name = word;
            }
            else
            {
                yield return name is null ? word : $"{name} {word}";
                name = null;
            }
        }
    }

    /// <summary>The line without a flag; null when nothing is left of it. Unknown flags stay, in their order.</summary>
    public static string? Without(string flag, string line)
    {
        var flags = Read(line[2..]).ToList();
        return !flags.Contains(flag, StringComparer.Ordinal) ? line
            : flags.TrueForAll(f => f == flag) ? null
            : Write(line[..2], flags.Where(f => f != flag));
    }

    /// <param name="mark"><c>#,</c>, <c>#=</c> or <c>#!</c></param>
    public static string Write(string mark, IEnumerable<string> flags)
    {
        var line = $"{mark} {string.Join(", ", flags)}";
        // A backslash at the end would make the next line a part of this one.
        return line.EndsWith('\\') ? line + "," : line;
    }
}
