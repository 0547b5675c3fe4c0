namespace GuideBuilder.Cli;

/// <summary>What the shell is told.</summary>
internal enum ExitCode
{
    AllRight = 0,
    /// <summary>Findings of an error.</summary>
    Blocked = 1,
    /// <summary>Wrong usage, or a project that cannot be read.</summary>
    Usage = 2,
    /// <summary>A bug.</summary>
    InternalFault = 3,
}
