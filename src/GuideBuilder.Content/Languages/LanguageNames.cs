using System.Collections.Frozen;
using System.Globalization;

namespace GuideBuilder.Content.Languages;

/// <summary>What languages call themselves, by BCP 47 tag, from CLDR as the runtime has it.</summary>
public static class LanguageNames
{
    // Missing in CLDR, or there under a name that its readers do not use.
    private static readonly FrozenDictionary<string, string> Own = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ckb"] = "کوردیی سۆرانی",
        ["kmr"] = "Kurmancî",
        ["prs"] = "دری",
        ["sh"] = "srpskohrvatski",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <returns>Null when no name is known.</returns>
    public static string? Find(string tag) => Own.GetValueOrDefault(tag) ?? FromLocaleData(tag);

    private static string? FromLocaleData(string tag)
    {
        try
        {
            var name = CultureInfo.GetCultureInfo(tag, predefinedOnly: true).NativeName;
            return name.Equals(tag, StringComparison.OrdinalIgnoreCase) ? null : name;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
