using System.Globalization;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Sorts terms as the dictionaries of a language do (Unicode collation with CLDR's tailoring).</summary>
internal sealed class GlossaryOrder(Locale locale) : IComparer<string>
{
    /// <summary>Whose order the languages follow that CLDR knows by another tag.</summary>
    private static readonly Dictionary<string, string> OtherTags = new(StringComparer.Ordinal)
    {
        ["prs"] = "fa-AF",
        ["cmn"] = "zh",
        ["kmr"] = "ku",
    };

    private readonly CompareInfo order = CompareInfo.GetCompareInfo(OtherTags.GetValueOrDefault(locale.Tag, locale.Tag));

    /// <summary>Terms that the language holds for equal are told apart by their characters.</summary>
    public int Compare(string? x, string? y) =>
        order.Compare(x, y, CompareOptions.None) is not 0 and var result ? result : string.CompareOrdinal(x, y);
}
