namespace GuideBuilder.Tests;

/// <summary>One way to break a project, and what its editor must be told.</summary>
/// <param name="Finding">How the finding's line begins: place, severity, code and the telling part of the message.</param>
/// <param name="Hint">A part of the line below it.</param>
/// <param name="Marker">Its line's number is what <c>@</c> stands for in <paramref name="Finding"/>, so that files may grow above it.</param>
internal sealed record Slip(Action<SmallProject> Make, string Finding, string Hint, int ExitCode = 1, string? Marker = null)
{
    internal string FindingIn(SmallProject project)
    {
        if (Marker is null)
        {
            return Finding;
        }

        var line = Array.FindIndex(File.ReadAllLines(project.PathOf(Finding.Split(':')[0])), l => l.Contains(Marker, StringComparison.Ordinal));
        Assert.True(line >= 0, $"No line holds {Marker}");
        return Finding.Replace("@", $"{line + 1}", StringComparison.Ordinal);
    }
}
