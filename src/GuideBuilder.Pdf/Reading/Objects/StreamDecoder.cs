using GuideBuilder.Pdf.Reading.Filters;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Unpacks streams, within a limit for each and one for the whole file.</summary>
internal sealed class StreamDecoder(PdfObjects objects, string path)
{
    private const int LargestStream = 64 << 20;
    private const int MostFilters = 4;

    private readonly Dictionary<PdfObject.Stream, ReadOnlyMemory<byte>> unpacked = new(ReferenceEqualityComparer.Instance);
    private long left = 512L << 20;

    // In bytes, for what is asked for again, such as the profile of an output intent.
    private long roomToKeep = 32L << 20;

    /// <summary>The stream's data; what comes before a fault when there is one. Pictures stay as they are.</summary>
    public ReadOnlyMemory<byte> Decode(PdfObject.Stream stream)
    {
        if (unpacked.TryGetValue(stream, out var known))
            return known;
        var data = DecodeAnew(stream);
        if (data.Length <= roomToKeep)
        {
            unpacked[stream] = data;
            roomToKeep -= data.Length;
        }

        return data;
    }

    private ReadOnlyMemory<byte> DecodeAnew(PdfObject.Stream stream)
    {
        var filters = objects.Items(stream.Head["Filter"]);
        var parameters = objects.Items(stream.Head["DecodeParms"]);
        if (filters.Length > MostFilters)
            objects.Findings.Add(PdfFindings.IsTooComplex(path, "A part that is packed many times"));
        var data = stream.Raw;
        for (var i = 0; i < Math.Min(filters.Length, MostFilters); i++)
        {
            var name = FullName((filters[i] as PdfObject.Name)?.Value);
            if (!IsKnown(name))
            {
                if (name is not ("DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode"))
                    objects.Findings.Add(PdfFindings.HasUnknownCoding(path, name ?? "an unnamed filter"));
                return data;
            }

            var settings = i < parameters.Length && parameters[i] is PdfObject.Dictionary given ? given : PdfObject.Dictionary.Empty;
            data = Unpack(name, data, settings);
            if (name is "FlateDecode" or "LZWDecode")
                data = Predictor.Undo(data, objects, settings);
        }

        return data;
    }

    private static bool IsKnown(string? name) => name is "FlateDecode" or "LZWDecode" or "ASCII85Decode" or "ASCIIHexDecode" or "RunLengthDecode";

    /// <summary>For the short names of inline images (ISO 32000-1, table 94), which some programs write elsewhere too.</summary>
    private static string? FullName(string? name) => name switch
    {
        "AHx" => "ASCIIHexDecode",
        "A85" => "ASCII85Decode",
        "LZW" => "LZWDecode",
        "Fl" => "FlateDecode",
        "RL" => "RunLengthDecode",
        "CCF" => "CCITTFaxDecode",
        "DCT" => "DCTDecode",
        _ => name,
    };

    /// <summary>Packed data counts too: a stream that gives nothing may take long, and be asked for often.</summary>
    private ReadOnlyMemory<byte> Unpack(string? filter, ReadOnlyMemory<byte> data, PdfObject.Dictionary settings)
    {
        left -= data.Length;
        var target = new UnpackedBytes((int)Math.Clamp(left, 0, LargestStream));
        var isWhole = left < 0 || filter switch
        {
            "LZWDecode" => LzwFilter.TryUnpack(data.Span, objects.Integer(settings["EarlyChange"], 1) != 0, target),
            "ASCII85Decode" => Ascii85Filter.TryUnpack(data.Span, target),
            "ASCIIHexDecode" => AsciiHexFilter.TryUnpack(data.Span, target),
            "RunLengthDecode" => RunLengthFilter.TryUnpack(data.Span, target),
            _ => FlateFilter.TryUnpack(data, target),
        };
        if (!isWhole)
            objects.Findings.Add(PdfFindings.IsDamaged(path, "A compressed part"));
        if (target.IsFull || left < 0)
            objects.Findings.Add(PdfFindings.IsTooComplex(path, "A compressed part"));
        left -= target.Count;
        return target.Memory;
    }
}
