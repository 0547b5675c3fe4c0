namespace GuideBuilder.Core.Findings;

/// <summary>How much a finding matters. Only <see cref="Error"/> stops a build.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
