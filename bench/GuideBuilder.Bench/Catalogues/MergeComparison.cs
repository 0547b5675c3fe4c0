using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Bench.Catalogues;

/// <summary>Merges catalogues with a template of which each tenth text is reworded, inside the tool and with gettext's <c>msgmerge</c>.</summary>
internal static class MergeComparison
{
    private const int Rounds = 5;

    /// <param name="repeated">One more, made larger than any in use; it is measured once, because msgmerge takes long.</param>
    public static void Run(string folder, ImmutableArray<string> paths, byte[] repeated)
    {
        using var scratch = new ScratchFolder();
        Console.WriteLine("\n| merge | entries | inside the tool | msgmerge | ratio |\n| --- | ---: | ---: | ---: | ---: |");
        foreach (var path in paths)
        {
            Compare(Path.GetRelativePath(folder, path), File.ReadAllBytes(path), Rounds, scratch.Path);
        }

        Compare("the first one, repeated", repeated, 1, scratch.Path);
    }

    private static void Compare(string name, byte[] bytes, int rounds, string scratch)
    {
        var old = PoReader.Parse("x.po", bytes, new FindingBag());
        var template = Reworded(old);
        var (oldPath, newPath) = (Path.Combine(scratch, "old.po"), Path.Combine(scratch, "new.pot"));
        File.WriteAllBytes(oldPath, bytes);
        File.WriteAllBytes(newPath, template);
        var ours = Fastest(rounds + 2, () => PoMerge.Merge(PoReader.Parse("x.po", bytes, new FindingBag()), PoReader.Parse("x.pot", template, new FindingBag()), new FindingBag()));
        var theirs = Fastest(rounds, () => Start("msgmerge", "-q", "--previous", "-o", "/dev/null", oldPath, newPath));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {old.Entries.Length} | {ours.TotalMilliseconds:0.0} ms | {theirs.TotalMilliseconds:0} ms | {theirs / ours:0.0} |"));
    }

    private static byte[] Reworded(PoFile file)
    {
        var edits = new PoEdits(file);
        foreach (var entry in file.Entries.Where((e, i) => i % 10 == 0 && !e.IsObsolete))
        {
            edits.Replace(entry, new NewEntry(entry.Context, "Now " + entry.Id, entry.PluralId, [.. entry.Translations.Select(_ => "")]) { Flags = entry.Flags });
        }

        return edits.ToBytes();
    }

    private static TimeSpan Fastest(int times, Action act) => Enumerable.Range(0, times).Select(_ =>
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
}
