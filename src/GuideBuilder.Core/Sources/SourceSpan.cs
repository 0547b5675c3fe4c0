namespace GuideBuilder.Core.Sources;

/// <summary>A place in a file of the project.</summary>
/// <param name="Path">Relative to the project's folder, with <c>/</c>.</param>
/// <param name="Line">From 1; 0 when the whole file is meant.</param>
/// <param name="Column">From 1, in UTF-16 code units; 0 when the whole file is meant.</param>
public sealed record SourceSpan(string Path, int Line, int Column)
{
    public static SourceSpan WholeFile(string path) => new(path, 0, 0);

    public override string ToString() => Line == 0 ? Path : FormattableString.Invariant($"{Path}:{Line}:{Column}");
}
