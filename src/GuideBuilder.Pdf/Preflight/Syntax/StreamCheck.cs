using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Looks at how streams are packed, and at the tokens of those that are written as the file itself is.</summary>
internal sealed class StreamCheck(PreflightJob job, TokenJudge tokens) : PreflightCheck
{
    private const int HighestCharacterId = 65535;

    private readonly HashSet<PdfObject> visited = new(ReferenceEqualityComparer.Instance);

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (stream is not null)
            CheckStream(number, stream);
        if (job.Objects.Name(dictionary["Type"]) == "Page")
            ScanAll(number, dictionary["Contents"]);
        else if (job.Objects.Name(dictionary["Subtype"]) == "Type3")
            ScanAll(number, dictionary["CharProcs"]);
    }

    private void CheckStream(int number, PdfObject.Stream stream)
    {
        foreach (var key in (ReadOnlySpan<string>)["F", "FFilter", "FDecodeParms"])
        {
            if (stream.Head.Entries.ContainsKey(key))
                job.Report(ObjectRules.ExternalData, $"the stream has the entry {key}.", 0, number);
        }

        CheckFilters(number, stream.Head);
        var type = job.Objects.Name(stream.Head["Type"]);
        var isContent = job.Objects.Name(stream.Head["Subtype"]) == "Form" || job.Objects.Integer(stream.Head["PatternType"], 0) == 1;
        if (type == "ObjStm" || isContent)
            Scan(number, stream);
        else if (type == "CMap" || stream.Head.Entries.ContainsKey("CMapName"))
            CheckCharacterMap(number, job.Objects.Data(stream));
    }

    private void CheckFilters(int number, PdfObject.Dictionary head)
    {
        var filters = FirstItems.Of(job.Objects, head["Filter"]);
        var parameters = FirstItems.Of(job.Objects, head["DecodeParms"]);
        for (var i = 0; i < filters.Length; i++)
        {
            var name = (filters[i] as PdfObject.Name)?.Value ?? "";
            var isIdentity = i < parameters.Length && job.Objects.Name(job.Objects.Dictionary(parameters[i])["Name"]) == "Identity";
            if (name == "LZWDecode")
                job.Report(ObjectRules.Lzw, "the stream is packed with LZWDecode.", 0, number);
            else if (!IsKnown(name) && !(name == "Crypt" && isIdentity))
                job.Report(ObjectRules.Filter, name.Length == 0 ? "the filter is no name." : $"the filter is {RawCharacters.Shown(name)}.", 0, number);
        }
    }

    private static bool IsKnown(string filter) =>
        filter is "FlateDecode" or "DCTDecode" or "JPXDecode" or "CCITTFaxDecode" or "JBIG2Decode" or "RunLengthDecode" or "ASCIIHexDecode" or "ASCII85Decode";

    private void ScanAll(int number, PdfObject contents)
    {
        var value = job.Objects.Resolve(contents);
        IEnumerable<PdfObject> parts = value switch
        {
            PdfObject.List list when visited.Add(list) => list.Items,
            PdfObject.Dictionary dictionary when visited.Add(dictionary) => dictionary.Entries.Values,
            PdfObject.Stream => [value],
            _ => [],
        };
        foreach (var part in parts)
        {
            if (job.Objects.Resolve(part) is PdfObject.Stream stream)
                Scan(number, stream);
        }
    }

    private void Scan(int number, PdfObject.Stream stream)
    {
        if (!job.Judges(TokenRules.Integer) || !visited.Add(stream))
            return;
        var scanner = new TokenScanner(job.Objects.Data(stream));
        while (scanner.Next() is { } token)
        {
            if (token.Kind == RawKind.Word && scanner[token].SequenceEqual("ID"u8))
                scanner.SkipPicture();
            else
                tokens.Judge(scanner, token, number);
        }
    }

    /// <summary>Reads the ranges of codes and the numbers of characters they lead to (ISO 32000-1, 9.7.5.4).</summary>
    private void CheckCharacterMap(int number, ReadOnlyMemory<byte> map)
    {
        if (!job.Judges(ObjectRules.CharacterId))
            return;
        var parser = new ObjectParser(map, hasReferences: false);
        var operands = new List<PdfObject>();
        var width = 0;
        while (parser.Read() is { } token)
        {
            if (token is PdfObject.Keyword { Word: var word })
                width = word switch { "begincidrange" or "beginnotdefrange" => 3, "begincidchar" or "beginnotdefchar" => 2, _ => 0 };
            operands.Add(token);
            if (width == 0 || token is PdfObject.Keyword)
                operands.Clear();
            if (width == 0 || operands.Count < width)
                continue;
            if (Highest(operands) is > HighestCharacterId and var highest)
                job.Report(ObjectRules.CharacterId, FormattableString.Invariant($"the table reaches to {highest:0}."), 0, number);
            operands.Clear();
        }
    }

    /// <summary>Of a code or a range of codes, and the first character.</summary>
    private static double Highest(List<PdfObject> operands)
    {
        if (operands[^1] is not PdfObject.Number first)
            return 0;
        var range = operands is [PdfObject.Text from, PdfObject.Text to, _] ? Math.Max(0, Code(to) - Code(from)) : 0;
        return first.Value + range;
    }

    private static double Code(PdfObject.Text code)
    {
        double value = 0;
        foreach (var part in code.Bytes.Span)
            value = (value * 256) + part;
        return value;
    }
}
