using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Publishing.Tests.Specimen;

/// <summary>
/// Where every line of the specimen stands. A difference is no fault by itself: look at the pages, and write the files anew
/// with the environment variable GUIDE_RENEW=1 when they are better than before.
/// </summary>
public sealed class GoldenTests
{
    [Theory]
    [MemberData(nameof(SpecimenBuild.EachTag), MemberType = typeof(SpecimenBuild))]
    public void Each_line_stands_where_it_stood(string tag)
    {
        var path = Path.Combine(SpecimenBuild.Folder, "..", "Golden", $"specimen-{tag}.txt");
        var snapshot = Snapshot.Of(SpecimenBuild.BookIn(tag));
        if (Environment.GetEnvironmentVariable("GUIDE_RENEW") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, snapshot);
        }

        var golden = File.ReadAllText(path).ReplaceLineEndings("\n");
        var madeWith = golden.Split('\n')[0];
        Assert.SkipWhen(madeWith != Snapshot.FirstLine, $"The file was made with {madeWith.Trim('#', ' ')}, and this machine has {NativeLibraries.Versions}, which may place glyphs elsewhere.");
        Assert.Equal(golden, snapshot);
    }
}
