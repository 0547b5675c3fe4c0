using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Content.Model;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Bench.Comparison;

/// <summary>Runs the contestants, all of them in each round.</summary>
internal static class Race
{
    internal static ImmutableArray<RaceResult> Run(ImmutableArray<Contestant> contestants, int rounds, string folder)
    {
        var uses = contestants.ToDictionary(c => c.Name, _ => new List<ProcessUse>(), StringComparer.Ordinal);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in contestants.Where(c => round == 0 || !c.IsSlow))
            {
                uses[contestant.Name].Add(ProcessUse.Of(() => contestant.Run(Empty(Target(folder, contestant)))));
            }
        }

        return [.. contestants.Select(c => Judge(c, uses[c.Name], Target(folder, c)))];
    }

    /// <summary>The same in this process, when everything is compiled and the fonts are open.</summary>
    internal static TimeSpan Warm(string project, int rounds)
    {
        var builder = new Builder(new ProjectFolder(project), new FontLibrary(FontLibrary.SystemFolders));
        var request = BuildRequest.Everything(2) with { Formats = [OutputFormat.Print] };
        return Measuring.Run([new Measurement("", () => builder.Build(request, writes: true))], rounds)[0].Median;
    }

    private static RaceResult Judge(Contestant contestant, List<ProcessUse> uses, string target)
    {
        var files = Directory.GetFiles(target, "*.pdf", SearchOption.AllDirectories);
        return new RaceResult(
            contestant.Name,
            contestant.Version(),
            new ProcessUse(Median(uses, u => u.Wall), Median(uses, u => u.Cpu), uses.Max(u => u.Memory)),
            uses.Count,
            files.Length,
            files.Sum(f => PdfFile.Open(f, File.ReadAllBytes(f)).Pages.Length),
            files.Sum(f => new FileInfo(f).Length));
    }

    private static TimeSpan Median(List<ProcessUse> uses, Func<ProcessUse, TimeSpan> part) => uses.Select(part).Order().ElementAt(uses.Count / 2);

    private static string Target(string folder, Contestant contestant) => Path.Combine(folder, contestant.Name.Replace(' ', '-'));

    private static string Empty(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Directory.CreateDirectory(folder).FullName;
    }
}

/// <param name="Use">The median of the rounds, and the most memory.</param>
/// <param name="Size">Of all files, in bytes.</param>
internal sealed record RaceResult(string Name, string Version, ProcessUse Use, int Rounds, int Files, int Pages, long Size);
