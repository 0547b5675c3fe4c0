[assembly: AssemblyFixture(typeof(GuideBuilder.Tests.BuiltProject))]

namespace GuideBuilder.Tests;

/// <summary>What <c>guide new</c> makes, built once and well. Each test works on a copy.</summary>
public sealed class BuiltProject : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("guide-tests-").FullName;

    public BuiltProject()
    {
        var project = Path.Combine(root, "built");
        Made = GuideProgram.Run("new", project);
        Built = GuideProgram.Run("build", "--project", project);
        Folder = project;
    }

    internal string Folder { get; }

    internal GuideRun Made { get; }

    internal GuideRun Built { get; }

    public void Dispose() => Directory.Delete(root, recursive: true);

    internal SmallProject Copy()
    {
        Assert.Equal((0, ""), (Built.ExitCode, Built.Errors));
        return new SmallProject(Folder);
    }
}
