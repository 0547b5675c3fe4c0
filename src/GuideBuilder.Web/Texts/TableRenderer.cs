using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets a table in a frame of its own, which scrolls where the page is too narrow for it, also by keyboard.</summary>
/// <param name="anchor">The id of the chapter's title, which names a table without caption.</param>
/// <param name="place">Of the chapter.</param>
/// <param name="writeBlocks">Sets what stands in a cell.</param>
internal sealed class TableRenderer(HtmlWriter writer, InlineRenderer inline, string anchor, TextPlace place, Action<ImmutableArray<EditionBlock>> writeBlocks)
{
    private int tables;

    public void Write(EditionTable table)
    {
        tables++;
        var caption = place.Table(tables);
        // Only regions with names of their own are landmarks.
        writer.Open(
            "div",
            ("class", "table"),
            ("role", table.Caption is null ? "group" : "region"),
            ("aria-labelledby", table.Caption is null ? anchor : caption),
            ("tabindex", "0")).Line();
        writer.Open("table").Line();
        if (table.Caption is not null) inline.WriteBlock(writer, "caption", table.Caption, caption);
        WriteRows(table);
        writer.Close("table").Line();
        writer.Close("div").Line();
    }

    private void WriteRows(EditionTable table)
    {
        var reaching = new int[table.Alignments.Length];
        for (var i = 0; i < table.Rows.Length; i++)
        {
            if (i == 0 && table.HeaderRows > 0) writer.Open("thead").Line();
            if (i == table.HeaderRows) writer.Open("tbody").Line();
            writer.Open("tr").Line();
            WriteCells(table, table.Rows[i], i < table.HeaderRows, reaching);
            writer.Close("tr").Line();
            if (i == table.HeaderRows - 1) writer.Close("thead").Line();
        }

        if (table.Rows.Length > table.HeaderRows) writer.Close("tbody").Line();
    }

    /// <param name="reaching">By column: into how many further rows a cell reaches.</param>
    private void WriteCells(EditionTable table, EditionTableRow row, bool isHeader, int[] reaching)
    {
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < reaching.Length && reaching[column] > 0)
            {
                reaching[column++]--;
            }

            WriteCell(cell, isHeader, table.Alignments[Math.Min(column, table.Alignments.Length - 1)]);
            for (var end = Math.Min(reaching.Length, column + cell.ColumnSpan); column < end; column++)
            {
                reaching[column] = cell.RowSpan - 1;
            }
        }

        for (; column < reaching.Length; column++)
        {
            reaching[column] = Math.Max(0, reaching[column] - 1);
        }
    }

    /// <summary>An empty cell is no header, even in the row of headers.</summary>
    private void WriteCell(EditionTableCell cell, bool isHeader, ColumnAlignment alignment)
    {
        var element = isHeader && !cell.Blocks.IsEmpty ? "th" : "td";
        (string, string?)[] attributes =
        [
            ("class", alignment switch { ColumnAlignment.Centre => "centre", ColumnAlignment.End => "end", _ => null }),
            ("scope", element == "td" ? null : cell.ColumnSpan > 1 ? "colgroup" : "col"),
            ("colspan", Span(cell.ColumnSpan)),
            ("rowspan", Span(cell.RowSpan)),
        ];
        writer.Open(element, attributes);
        if (cell.Blocks is [EditionParagraph line])
        {
            inline.WriteApart(writer, line.Text);
        }
        else
        {
            writeBlocks(cell.Blocks);
        }

        writer.Close(element).Line();
    }

    private static string? Span(int span) => span == 1 ? null : span.ToString(CultureInfo.InvariantCulture);
}
