namespace GuideBuilder.Pdf.Preflight.Colour;

/// <summary>Names of inks (ISO 32000-1, 8.6.6.4).</summary>
internal static class Inks
{
    /// <summary>Whether a name means an ink of the press's own four, all inks, or none.</summary>
    public static bool IsNoSpot(string name) => name is "Cyan" or "Magenta" or "Yellow" or "Black" or "All" or "None";

    /// <summary>Letters and digits alone, without regard to case: names that are equal so look like one ink to a person.</summary>
    public static string Fold(string name)
    {
        var plain = string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return plain.Length > 0 ? plain : name;
    }
}
