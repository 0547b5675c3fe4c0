using System.Collections.Concurrent;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Starter;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Tests.Fuzzing;

/// <summary>Damages each text file of the small project in many ways: whatever comes, findings tell it and nothing throws.</summary>
public sealed class HostileProjectTests
{
    // Painting takes as long as all the rest, and meets hostile input only after all checks. No divisor of the number of kinds.
    private const int PaintedEach = 7;

    private static readonly FontLibrary Fonts = new(FontLibrary.SystemFolders);

    private static readonly MemoryProjectFiles Sound = StarterProject.Files().Aggregate(new MemoryProjectFiles(), (files, file) => files.With(file.Path, file.Bytes));

    /// <summary>Those that a build reads: damage to others changes nothing.</summary>
    public static TheoryData<string> Texts
    {
        get
        {
            var files = new WatchedFiles(Sound);
            Build(files, writes: true);
            return [.. files.Read.Where(p => !p.EndsWith(".icc", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public void The_project_itself_is_sound()
    {
        var result = Build(Sound, writes: true);
        Assert.Empty(result.Findings);
        Assert.NotEmpty(result.Files);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_damage_to_a_file_throws_or_stops_a_build_without_a_word(string path)
    {
        var original = Sound.Read(path).Bytes!;
        // Files of different lengths of name have different damages painted.
        for (var number = 0; number < Mutation.Kinds; number++)
        {
            var damaged = Mutation.Apply(original, number % Mutation.Kinds, new Draws(Seed(path, number)));
            var files = Sound.With(path, damaged);
            try
            {
                var writes = (number + path.Length) % PaintedEach == 0;
                Check(Build(files, writes), writes, files);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Damage {number} of {path}:\n{Encoding.UTF8.GetString(damaged)}", e);
            }
        }
    }

    private static BuildResult Build(IProjectFiles files, bool writes) => new Builder(files, Fonts).Build(BuildRequest.Everything(jobs: 1), writes);

    private static ulong Seed(string path, int number) => path.Aggregate((ulong)number, (seed, c) => (seed * 31) + c);

    private static void Check(BuildResult result, bool writes, MemoryProjectFiles files)
    {
        Assert.Equal(writes && result.IsReadable && !result.HasErrors, !result.Files.IsEmpty);
        Assert.True(result.IsReadable || result.HasErrors, "The project cannot be read, and no finding says why.");
        Assert.All(result.Findings, finding =>
        {
            Assert.NotEqual("", finding.Message);
            Assert.NotEqual("", finding.Hint);
            CheckPlace(finding, files);
        });
    }

    private sealed class WatchedFiles(IProjectFiles files) : IProjectFiles
    {
        private readonly ConcurrentDictionary<string, bool> read = new(StringComparer.Ordinal);

        public IEnumerable<string> Read => read.Keys;

        public bool Exists(string path) => files.Exists(path);

        public FileList List(string folder, string extension) => files.List(folder, extension);

        FileContent IProjectFiles.Read(string path)
        {
            read.TryAdd(path, true);
            return files.Read(path);
        }
    }

    private static void CheckPlace(Finding finding, IProjectFiles files)
    {
        if (finding.Span is not { Line: > 0 } span)
        {
            return;
        }

        var lines = Encoding.UTF8.GetString(files.Read(span.Path).Bytes!).ReplaceLineEndings("\n").Split('\n');
        Assert.InRange(span.Line, 1, lines.Length);
        Assert.InRange(span.Column, 0, lines[span.Line - 1].Length + 1);
    }
}
