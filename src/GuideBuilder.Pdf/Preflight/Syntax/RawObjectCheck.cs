using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Looks at objects as bytes, where the file's list of objects says they are. Work is limited to a multiple of the file's size, whatever the list claims.</summary>
internal sealed class RawObjectCheck(PreflightJob job, TokenJudge tokens) : PreflightCheck
{
    private const int WorkPerByte = 4;
    private const int LeastWork = 1 << 20;

    private readonly HashSet<int> visited = [];
    private ReadOnlyMemory<byte> data;
    private long work;

    public override void CheckDocument()
    {
        if (!job.Judges(ObjectRules.Spacing))
            return;
        data = CrossReferenceScan.FromHeader(job.File.Bytes);
        work = LeastWork + ((long)WorkPerByte * data.Length);
        foreach (var number in job.Objects.Numbers)
        {
            if (job.Objects.PlaceOf(number) is { StreamNumber: 0 } place && visited.Add(place.Offset) && work > 0)
                Check(number, place.Offset);
        }

        foreach (var trailer in CrossReferenceScan.Read(job.File.Bytes).Trailers)
            CheckTrailer(trailer);
    }

    private void CheckTrailer(int offset)
    {
        var scanner = new TokenScanner(data, offset);
        while (work > 0 && scanner.Next() is { } token && !scanner[token].SequenceEqual("startxref"u8))
        {
            work -= token.Length;
            tokens.Judge(scanner, token, 0);
        }
    }

    private void Check(int number, int offset)
    {
        var scanner = new TokenScanner(data, offset);
        if (HasHead(scanner, number))
            CheckBody(scanner, number);
        work -= scanner.Position - offset;
    }

    private void CheckBody(TokenScanner scanner, int number)
    {
        while (scanner.Next() is { } token)
        {
            if (token.Kind != RawKind.Word)
            {
                tokens.Judge(scanner, token, number);
                continue;
            }

            var word = scanner[token];
            if (word.SequenceEqual("endobj"u8))
            {
                CheckEnd(token, number);
                return;
            }

            if (word.SequenceEqual("stream"u8))
                scanner.Position = CheckStream(token.End, number);
            else
                tokens.Judge(scanner, token, number);
        }
    }

    /// <summary>Reads <c>n g obj</c>.</summary>
    private bool HasHead(TokenScanner scanner, int number)
    {
        if (scanner.Next() is not { } first || scanner.Next() is not { } second || scanner.Next() is not { } third)
            return false;
        if (!scanner[third].SequenceEqual("obj"u8) || !NumberParser.TryParse(scanner[first], out var value) || (int)value != number)
            return false;
        var bytes = data.Span;
        var isParted = first.Start > 0 && RawCharacters.IsLineEnd(bytes[first.Start - 1])
            && second.Start == first.End + 1 && third.Start == second.End + 1;
        if (!isParted)
            job.Report(ObjectRules.Spacing, "number, generation and obj do not stand on a line of their own with one space between them.", 0, number);
        else if (RawCharacters.LineEnd(bytes[third.End..]) == 0)
            job.Report(ObjectRules.Spacing, "no line end follows obj.", 0, number);
        return true;
    }

    private void CheckEnd(RawToken end, int number)
    {
        if (!RawCharacters.IsLineEnd(data.Span[end.Start - 1]))
            job.Report(ObjectRules.Spacing, "no line end stands before endobj.", 0, number);
        else if (end.End < data.Length && RawCharacters.LineEnd(data.Span[end.End..]) == 0)
            job.Report(ObjectRules.Spacing, "no line end follows endobj.", 0, number);
    }

    /// <returns>Where to read on: behind the stream.</returns>
    private int CheckStream(int start, int number)
    {
        var bytes = data.Span;
        var isMarked = bytes[start..] is [(byte)'\n', ..] or [(byte)'\r', (byte)'\n', ..];
        if (!isMarked)
            job.Report(ObjectRules.StreamKeywords, "the word stream is not followed by a line feed.", 0, number);
        start += RawCharacters.LineEnd(bytes[start..]);
        if (job.Objects.Resolve(new PdfObject.Reference(number)) is not PdfObject.Stream stream)
            return bytes.Length;
        var length = job.Objects.Integer(stream.Head["Length"], -1);
        if (length >= 0 && length <= bytes.Length - start && EndsAt(bytes, start + length, out var isEndMarked) is { } end)
        {
            if (!isEndMarked)
                job.Report(ObjectRules.StreamKeywords, "no line end stands before endstream.", 0, number);
            return end;
        }

        return CheckWrongLength(start, length, number);
    }

    /// <returns>What comes after endstream; null when it does not stand there.</returns>
    private static int? EndsAt(ReadOnlySpan<byte> bytes, int offset, out bool isMarked)
    {
        var lineEnd = RawCharacters.LineEnd(bytes[offset..]);
        isMarked = lineEnd > 0;
        if (!bytes[(offset + lineEnd)..].StartsWith("endstream"u8))
            return null;
        // A line end that the length counts as data leaves none before the word.
        return !isMarked && offset > 0 && RawCharacters.IsLineEnd(bytes[offset - 1]) ? null : offset + lineEnd + 9;
    }

    private int CheckWrongLength(int start, int length, int number)
    {
        var bytes = data.Span[start..];
        var real = bytes.IndexOf("endstream"u8);
        if (real < 0)
            return data.Length;
        var lineEnd = bytes[..real] switch { [.., (byte)'\r', (byte)'\n'] => 2, [.., (byte)'\r' or (byte)'\n'] => 1, _ => 0 };
        job.Report(ObjectRules.StreamLength, FormattableString.Invariant($"the stream says that it has {length} bytes, and has {real - lineEnd}."), 0, number);
        return start + real + 9;
    }
}
