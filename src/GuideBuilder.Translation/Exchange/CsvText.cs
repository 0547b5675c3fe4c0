using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Translation.Exchange;

/// <param name="Offset">Of its first cell, in UTF-16 code units.</param>
internal sealed record CsvRecord(int Offset, ImmutableArray<string> Cells);

/// <summary>What keeps a text from being read as CSV.</summary>
internal enum CsvFault
{
    None,

    /// <summary>A quotation mark opens and the text ends.</summary>
    Open,

    /// <summary>A quotation mark stands where none may.</summary>
    Stray,
}

/// <summary>Takes CSV apart (RFC 4180), in time proportional to the text. Line ends outside quotation marks may be any.</summary>
internal sealed class CsvText(string text, char separator)
{
    private const char Quote = '"';

    private int position;

    public CsvFault Fault { get; private set; }

    /// <summary>Of the cell with the fault.</summary>
    public int FaultOffset { get; private set; }

    /// <returns>Null at the end, and after a fault. An empty line is a record of one empty cell.</returns>
    public CsvRecord? Next()
    {
        if (Fault != CsvFault.None || position >= text.Length)
        {
            return null;
        }

        var start = position;
        var cells = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (Cell() is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
        }
        while (Takes(separator));

        if (Takes('\r') | Takes('\n'))
        {
            return new CsvRecord(start, cells.DrainToImmutable());
        }

        return position == text.Length ? new CsvRecord(start, cells.DrainToImmutable()) : Fail(CsvFault.Stray, position);
    }

    private string? Cell()
    {
        if (position < text.Length && text[position] == Quote)
        {
            return Quoted();
        }

        var length = text.AsSpan(position).IndexOfAny(separator, '\r', '\n');
        var end = length < 0 ? text.Length : position + length;
        var cell = text[position..end];
        if (cell.Contains(Quote, StringComparison.Ordinal))
        {
            Fail(CsvFault.Stray, position);
            return null;
        }

        position = end;
        return cell;
    }

    private string? Quoted()
    {
        var start = position++;
        var cell = new StringBuilder();
        while (true)
        {
            var length = text.AsSpan(position).IndexOf(Quote);
            if (length < 0)
            {
                Fail(CsvFault.Open, start);
                return null;
            }

            cell.Append(text, position, length);
            position += length + 1;
            if (!Takes(Quote))
            {
                return cell.ToString();
            }

            cell.Append(Quote);
        }
    }

    private bool Takes(char c)
    {
        if (position >= text.Length || text[position] != c)
        {
            return false;
        }

        position++;
        return true;
    }

    private CsvRecord? Fail(CsvFault fault, int offset)
    {
        (Fault, FaultOffset) = (fault, offset);
        return null;
    }
}
