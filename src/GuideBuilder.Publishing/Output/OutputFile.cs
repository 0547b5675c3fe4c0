namespace GuideBuilder.Publishing.Output;

/// <summary>A file to be written, complete in memory before anything is touched on disk.</summary>
/// <param name="Path">Relative to the output folder, with <c>/</c>.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
