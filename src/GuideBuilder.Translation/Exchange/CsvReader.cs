using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Exchange;

/// <summary>Reads what came back from a spreadsheet. Commas, semicolons and tabs part the cells, as the spreadsheet's country has it.</summary>
public static class CsvReader
{
    private const string Separators = ",;\t";
    private static readonly ImmutableArray<string> Needed = ["id", "hash", "source", "translation"];

    /// <param name="path">For findings.</param>
    /// <returns>Empty after an error about the file as a whole.</returns>
    public static ImmutableArray<ExchangeRow> Read(string path, ReadOnlyMemory<byte> bytes, FindingBag findings)
    {
        if (IsWorkbook(bytes.Span))
        {
            findings.Add(TranslationFindings.WorkbookSent(path));
            return [];
        }

        if (ExchangeText.Decode(path, bytes, findings) is not { } text)
        {
            return [];
        }

        var separator = Separators.FirstOrDefault(s => new CsvText(text.Text, s).Next() is { } head && !Missing(head).Any());
        if (separator == default)
        {
            findings.Add(TranslationFindings.ColumnsMissing(path, Needed));
            return [];
        }

        return Read(text, new CsvText(text.Text, separator), findings);
    }

    /// <summary>New ones are ZIP archives, old ones compound files; neither begins as a text may.</summary>
    private static bool IsWorkbook(ReadOnlySpan<byte> bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..];

    private static ImmutableArray<ExchangeRow> Read(SourceText text, CsvText csv, FindingBag findings)
    {
        var names = csv.Next()!.Cells.Select(NameOf).ToImmutableArray();
        if (names.FirstOrDefault(n => n.Length > 0 && (!CsvWriter.Columns.Contains(n, StringComparer.Ordinal) || names.Count(m => m == n) > 1)) is { } stray)
        {
            findings.Add(TranslationFindings.ColumnUnknown(new SourceSpan(text.Path, 1, 1), stray));
        }

        var rows = ImmutableArray.CreateBuilder<ExchangeRow>();
        while (csv.Next() is { } record)
        {
            if (record.Cells.All(string.IsNullOrEmpty))
            {
                continue;
            }

            var span = text.At(record.Offset);
            if (record.Cells.Skip(names.Length).Any(c => c.Length > 0))
            {
                findings.Add(TranslationFindings.RowTooLong(span));
                return [];
            }

            rows.Add(Row(name => Cell(names, record, name), span));
        }

        if (csv.Fault != CsvFault.None)
        {
            findings.Add(TranslationFindings.CsvBroken(text.At(csv.FaultOffset), isOpen: csv.Fault == CsvFault.Open));
            return [];
        }

        return rows.DrainToImmutable();
    }

    private static ExchangeRow Row(Func<string, string> cell, SourceSpan span) => new(
        cell("id").Trim(),
        cell("hash").Trim(),
        cell("context"),
        cell("place"),
        cell("source"),
        cell("translation"),
        ExchangeRow.StateOf(cell("state")),
        cell("note")) { Span = span };

    private static string Cell(ImmutableArray<string> names, CsvRecord record, string name)
    {
        var column = names.IndexOf(name);
        return column >= 0 && column < record.Cells.Length ? FormulaGuard.Unprotect(record.Cells[column]) : "";
    }

    private static IEnumerable<string> Missing(CsvRecord head) => Needed.Except(head.Cells.Select(NameOf), StringComparer.Ordinal);

    private static string NameOf(string cell) => cell.Trim().ToLowerInvariant();
}
