namespace GuideBuilder.Bench;

/// <summary>A folder of its own for what is built while measuring, deleted at the end.</summary>
internal sealed class ScratchFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("guide-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
