using System.Collections.Frozen;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>CMaps that every reader has, and that need not be in a file (ISO 32000-1, table 118).</summary>
internal static class PredefinedCMaps
{
    /// <summary>By name without the direction, with the ordering of their characters.</summary>
    private static readonly FrozenDictionary<string, string> Orderings = new (string Ordering, string Names)[]
    {
        ("GB1", "GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16"),
        ("CNS1", "B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF16"),
        ("Japan1", "83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS-UTF16"),
        ("Korea1", "KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF16"),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Ordering))).ToFrozenDictionary(pair => pair.name, pair => pair.Ordering, StringComparer.Ordinal);

    private static readonly FrozenSet<string> HorizontalAlone = new[] { "83pv-RKSJ-V", "90pv-RKSJ-V", "KSCpc-EUC-V" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsIdentity(string? name) => name is "Identity-H" or "Identity-V";

    public static bool Contains(string name) => IsIdentity(name) || OrderingOf(name) is not null;

    /// <summary>The ordering of the character collection; its registry is Adobe.</summary>
    /// <returns>Null for Identity and for names that are none of these.</returns>
    public static string? OrderingOf(string name)
    {
        if (name is "H" or "V")
            return "Japan1";
        return (name.EndsWith("-H", StringComparison.Ordinal) || name.EndsWith("-V", StringComparison.Ordinal)) && !HorizontalAlone.Contains(name)
            ? Orderings.GetValueOrDefault(name[..^2])
            : null;
    }

    /// <summary>How many bytes the code at the beginning of <paramref name="bytes"/> has; unknown CMaps count as two-byte ones.</summary>
    public static int CodeLength(string name, ReadOnlySpan<byte> bytes)
    {
        var lead = bytes[0];
        return name switch
        {
            _ when name.Contains("UTF16", StringComparison.Ordinal) => lead is >= 0xD8 and <= 0xDB ? 4 : 2,
            _ when name.Contains("RKSJ", StringComparison.Ordinal) => lead is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) ? 2 : 1,
            _ when name.StartsWith("GBK2K", StringComparison.Ordinal) => lead is < 0x81 or 0xFF ? 1 : bytes is [_, >= 0x30 and <= 0x39, ..] ? 4 : 2,
            _ when name.StartsWith("CNS-EUC", StringComparison.Ordinal) => lead == 0x8E ? 4 : lead < 0xA1 ? 1 : 2,
            _ when name.StartsWith("EUC-", StringComparison.Ordinal) => lead == 0x8E || lead >= 0xA1 ? 2 : 1,
            _ when name.StartsWith("GBpc", StringComparison.Ordinal) || name.StartsWith("B5pc", StringComparison.Ordinal) || name.StartsWith("KSCpc", StringComparison.Ordinal) => lead is >= 0x85 and <= 0xFC ? 2 : 1,
            _ when name.Contains("EUC", StringComparison.Ordinal) || name.Contains("B5", StringComparison.Ordinal) || name.Contains("UHC", StringComparison.Ordinal) => lead is >= 0x81 and <= 0xFE ? 2 : 1,
            _ => 2,
        };
    }
}
