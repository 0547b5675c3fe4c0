using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Translation.Exchange;

/// <summary>Writes rows for spreadsheets (RFC 4180).</summary>
public static class CsvWriter
{
    /// <summary>In the order of the file.</summary>
    internal static ImmutableArray<string> Columns { get; } = ["id", "hash", "context", "place", "source", "translation", "state", "note"];

    /// <returns>UTF-8 with a byte order mark, without which Excel takes it for an old charset. All cells are in quotation marks.</returns>
    public static byte[] Write(IEnumerable<ExchangeRow> rows) =>
        Write(rows.Select(row => (ImmutableArray<string>)[row.Id, row.Fingerprint, row.Context, row.Place, row.Source, row.Translation, ExchangeRow.NameOf(row.State), row.Note]).Prepend(Columns));

    /// <returns>As above, of any rows; the first names the columns.</returns>
    public static byte[] Write(IEnumerable<ImmutableArray<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            Append(text, row);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Append(StringBuilder text, ImmutableArray<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            text.Append(i == 0 ? "\"" : ",\"").Append(FormulaGuard.Protect(cells[i]).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        text.Append("\r\n");
    }
}
