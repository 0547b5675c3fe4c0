using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Bench.Catalogues;

/// <summary>Measures how fast translation files are read, beside the mere turning of the same bytes into letters.</summary>
internal static class CatalogueRun
{
    internal const string Verb = "catalogues";

    internal const string Usage =
        """
          catalogues [DIR]   instead: how fast the .po files of a folder are read, each repeated with other msgids up to 4 MB (locales)
        """;

    private const int Size = 4_000_000;
    private const int Rounds = 9;

    internal static bool Run(string folder)
    {
        var files = Directory.GetFiles(folder, "*.po", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToImmutableArray();
        if (files.IsEmpty)
        {
            return false;
        }

        Console.WriteLine("| file | MB | read, MB/s | letters only, MB/s | ratio |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var path in files)
        {
            var bytes = Repeat(File.ReadAllBytes(path));
            var rows = Measuring.Run(
                [new Measurement("read", () => PoReader.Read("x.po", bytes, new FindingBag())), new Measurement("letters", () => Encoding.UTF8.GetString(bytes))],
                Rounds);
            var (read, letters) = (bytes.Length / rows[0].Median.TotalSeconds / 1e6, bytes.Length / rows[1].Median.TotalSeconds / 1e6);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetRelativePath(folder, path)} | {bytes.Length / 1e6:0.0} | {read:0} | {letters:0} | {letters / read:0.0} |"));
        }

        CompareMerge(files.MaxBy(f => new FileInfo(f).Length)!);
        return true;
    }

    /// <summary>The largest file, and the same repeated, against a template of which each fourth text has another word in front.</summary>
    private static void CompareMerge(string path)
    {
        using var scratch = new ScratchFolder();
        Console.WriteLine("\n| merge | entries | inside the tool | msgmerge | ratio |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var bytes in (byte[][])[File.ReadAllBytes(path), Repeat(File.ReadAllBytes(path))])
        {
            var old = PoReader.Read("x.po", bytes, new FindingBag());
            var template = Changed(old);
            var (oldPath, newPath) = (Path.Combine(scratch.Path, "old.po"), Path.Combine(scratch.Path, "new.pot"));
            File.WriteAllBytes(oldPath, bytes);
            File.WriteAllBytes(newPath, template);
            var ours = Fastest(3, () => PoMerge.Merge(PoReader.Read("x.po", bytes, new FindingBag()), PoReader.Read("x.pot", template, new FindingBag()), new FindingBag()));
            var theirs = Fastest(1, () => Start("msgmerge", "-q", "--previous", "-o", "/dev/null", oldPath, newPath));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileName(path)} | {old.Entries.Length} | {ours.TotalMilliseconds:0} ms | {theirs.TotalMilliseconds:0} ms | {theirs / ours:0.0} |"));
        }
    }

    private static byte[] Changed(PoFile file)
    {
        var edits = new PoEdits(file);
        foreach (var entry in file.Entries.Where((e, i) => i % 4 == 0 && !e.IsObsolete))
        {
            edits.Replace(entry, new NewEntry(entry.Context, "Now " + entry.Id, entry.PluralId, entry.Translations) { Flags = entry.Flags });
        }

        return edits.ToBytes();
    }

    private static TimeSpan Fastest(int times, Action act) => Enumerable.Range(0, times + 1).Select(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }).Min();

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false }) ?? throw new InvalidOperationException($"{program} does not start.");
        process.WaitForExit();
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
