using System.Collections.Immutable;

namespace GuideBuilder.Core.Sources;

/// <summary>The project's folder as the loaders see it. Paths are relative to it, with <c>/</c>; none leads out of it.</summary>
public interface IProjectFiles
{
    bool Exists(string path);

    /// <summary>The files directly in <paramref name="folder"/> whose names end in <paramref name="extension"/>, in ordinal order; empty when there is no such folder.</summary>
    FileList List(string folder, string extension);

    FileContent Read(string path);
}

/// <param name="Problem">Why the folder cannot be listed; null when it can.</param>
public sealed record FileList(ImmutableArray<string> Paths, string? Problem = null);

/// <param name="Bytes">Null when the file cannot be read.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
public sealed record FileContent(byte[]? Bytes, string? Problem = null);
