using System.IO.Compression;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>Unpacks streams, within a limit for each and one for the whole file.</summary>
internal sealed class StreamDecoder(PdfObjects objects, string path)
{
    private const int LargestStream = 64 << 20;
    private const int MostFilters = 4;

    private long left = 512L << 20;

    /// <summary>The stream's data; what comes before a fault when there is one. Pictures stay as they are.</summary>
    public ReadOnlyMemory<byte> Decode(PdfObject.Stream stream)
    {
        var filters = objects.Items(stream.Head["Filter"]);
        var parameters = objects.Items(stream.Head["DecodeParms"]);
        var data = stream.Raw;
        for (var i = 0; i < Math.Min(filters.Length, MostFilters); i++)
        {
            var name = (filters[i] as PdfObject.Name)?.Value;
            if (name is not ("FlateDecode" or "Fl"))
            {
                if (name is not ("DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode"))
                    objects.Findings.Add(PdfFindings.HasUnknownCoding(path, name ?? "an unnamed filter"));
                return data;
            }

            data = Inflate(data);
            if (i < parameters.Length && parameters[i] is PdfObject.Dictionary settings)
                data = Predictor.Undo(data, objects, settings);
        }

        return data;
    }

    private ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> data)
    {
        using var target = new MemoryStream();
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            Copy(zlib, target);
        }
        catch (InvalidDataException)
        {
            objects.Findings.Add(PdfFindings.IsDamaged(path, "A compressed part"));
        }

        left -= target.Length;
        return target.GetBuffer().AsMemory(0, (int)target.Length);
    }

    private void Copy(ZLibStream source, MemoryStream target)
    {
        var buffer = new byte[32768];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            if (target.Length + read > Math.Min(left, LargestStream))
            {
                objects.Findings.Add(PdfFindings.IsTooComplex(path, "A compressed part"));
                return;
            }

            target.Write(buffer, 0, read);
        }
    }
}
