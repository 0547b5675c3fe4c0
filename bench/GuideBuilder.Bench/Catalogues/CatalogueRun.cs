using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Bench.Catalogues;

/// <summary>Measures how fast translation files are read by one processor core, beside the mere turning of the same bytes into letters.</summary>
internal static class CatalogueRun
{
    internal const string Verb = "catalogues";

    internal const string Usage =
        """
          catalogues [DIR]   instead: how fast the .po files of a folder are read, each repeated with other msgids up to 4 MB (locales)
        """;

    private const int Size = 4_000_000;
    private const int Rounds = 9;

    /// <summary>Files whose merge is compared with that of msgmerge.</summary>
    private const int Merged = 8;

    /// <summary>The reading of each is measured; large folders hold many files alike.</summary>
    private const int MostRead = 24;

    internal static bool Run(string folder)
    {
        var files = Directory.GetFiles(folder, "*.po", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToImmutableArray();
        if (files.IsEmpty)
        {
            return false;
        }

        Console.WriteLine("| file | MB | read, MB/s | letters only, MB/s | ratio |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var path in files.Take(MostRead))
        {
            var bytes = Repeat(File.ReadAllBytes(path));
            var read = bytes.Length / ProcessorTime(() => PoReader.Read("x.po", bytes, new FindingBag())).TotalSeconds / 1e6;
            var letters = bytes.Length / ProcessorTime(() => Encoding.UTF8.GetString(bytes)).TotalSeconds / 1e6;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetRelativePath(folder, path)} | {bytes.Length / 1e6:0.0} | {read:0} | {letters:0} | {letters / read:0.0} |"));
        }

        var largest = files.OrderByDescending(f => new FileInfo(f).Length).ThenBy(f => f, StringComparer.Ordinal).ToImmutableArray();
        MergeComparison.Run(folder, [.. largest.Take(Merged)], Repeat(File.ReadAllBytes(largest[0])));
        return true;
    }

    /// <summary>Of all threads, the collection of garbage included: what a machine shared with other work shows truly. The median of rounds that are long enough for its clock.</summary>
    private static TimeSpan ProcessorTime(Action act)
    {
        const int times = 4;
        var rounds = Enumerable.Range(0, Rounds + 4).Select(_ =>
        {
            var start = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < times; i++)
            {
                act();
            }

            return (Environment.CpuUsage.TotalTime - start) / times;
        }).ToImmutableArray();
        return rounds.Skip(4).Order().ElementAt(Rounds / 2);
    }

    /// <summary>A number goes before each msgid but the first, which is the header's.</summary>
    private static byte[] Repeat(byte[] po)
    {
        var text = Encoding.UTF8.GetString(po);
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) + 1;
        var (header, rest) = (text[..end], text[end..]);
        var result = new StringBuilder(header);
        for (var i = 0; result.Length < Size && rest.Length > 0; i++)
        {
            result.Append(rest.Replace("\nmsgid \"", string.Create(CultureInfo.InvariantCulture, $"\nmsgid \"{i}\"\n\""), StringComparison.Ordinal));
        }

        return Encoding.UTF8.GetBytes(result.ToString());
    }
}
