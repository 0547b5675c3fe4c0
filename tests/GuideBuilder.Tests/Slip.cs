namespace GuideBuilder.Tests;

/// <summary>One way to break a project, and what its editor must be told.</summary>
/// <param name="Finding">How the finding's line begins: place, severity, code and the telling part of the message.</param>
/// <param name="Hint">A part of the line below it.</param>
internal sealed record Slip(Action<SmallProject> Make, string Finding, string Hint, int ExitCode = 1);
