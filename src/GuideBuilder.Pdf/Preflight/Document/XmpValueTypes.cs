using System.Collections.Frozen;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>The types of values that XMP knows by itself.</summary>
internal static class XmpValueTypes
{
    private static readonly FrozenSet<string> Kinds = Words("alt bag choice closed lang of open seq");

    private static readonly FrozenSet<string> Known = Words(
        """
        agentname any beatsplicestretch boolean cfapattern colorant date devicesettings dimensions flash font framecount framerate gpscoordinate guid
        integer job layer locale marker media mimetype oecf oecf/sfr part projectlink propername rational real renditionclass resampleparams
        resourceevent resourceref text thumbnail time timecode timescalestretch uri url version xpath
        """);

    /// <param name="own">Types that the schema describes itself.</param>
    public static bool IsKnown(string type, IReadOnlySet<string> own)
    {
        var words = type.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(Kinds.Contains).Take(2).ToArray();
        return own.Contains(type) || words is [] || (words is [var only] && (Known.Contains(only) || own.Contains(only)));
    }

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
