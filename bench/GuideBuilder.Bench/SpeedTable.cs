using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace GuideBuilder.Bench;

/// <summary>The measurements as a table in Markdown.</summary>
internal static class SpeedTable
{
    internal static string Render(ImmutableArray<MeasuredRow> rows)
    {
        var whole = rows.Single(r => r.Name == InProcess.Baseline).Median;
        var table = new StringBuilder("| what | median | fastest | ratio |\n| --- | ---: | ---: | ---: |\n");
        foreach (var row in rows)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {Milliseconds(row.Median)} | {Milliseconds(row.Fastest)} | {row.Median / whole:0.00} |\n");
        }

        return table.ToString();
    }

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0} ms");
}
