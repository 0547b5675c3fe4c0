using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Publishing.Output;

/// <summary>
/// The folder that holds the last good build. A new build is written beside it and takes its place by renaming, so
/// that a failed or interrupted one leaves it untouched.
/// </summary>
public sealed class OutputFolder
{
    private readonly IOutputVolume volume;
    private readonly string folder;
    private readonly string beside;
    private readonly string previous;
    private readonly string lockFile;

    /// <param name="folder">Absolute.</param>
    public OutputFolder(IOutputVolume volume, string folder)
    {
        this.volume = volume;
        this.folder = Path.TrimEndingDirectorySeparator(folder);
        var name = Path.GetFileName(this.folder);
        var parent = Path.GetDirectoryName(this.folder) ?? "";
        beside = Path.Combine(parent, $".{name}-new");
        previous = Path.Combine(parent, $".{name}-previous");
        lockFile = Path.Combine(parent, $".{name}-lock");
    }

    /// <summary>Replaces what the folder holds by <paramref name="files"/>, or leaves it as it is and adds a finding.</summary>
    public bool Replace(ImmutableArray<OutputFile> files, FindingBag findings)
    {
        try
        {
            volume.CreateFolder(Path.GetDirectoryName(folder)!);
            using var held = volume.Lock(lockFile);
            Recover();
            WriteBeside(files);
            Swap();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard();
            findings.Add(PublishingFindings.CannotWrite(Path.GetFileName(folder), e.Message));
            return false;
        }
    }

    /// <summary>Mends what a build that was killed left behind.</summary>
    private void Recover()
    {
        if (!volume.FolderExists(folder) && volume.FolderExists(previous))
        {
            volume.MoveFolder(previous, folder);
        }

        DeleteIfThere(previous);
        DeleteIfThere(beside);
    }

    private void WriteBeside(ImmutableArray<OutputFile> files)
    {
        HashSet<string> made = new(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.Combine(beside, file.Path);
            if (made.Add(Path.GetDirectoryName(path)!))
            {
                volume.CreateFolder(Path.GetDirectoryName(path)!);
            }

            volume.WriteFile(path, file.Bytes.Span);
        }
    }

    private void Swap()
    {
        if (volume.FolderExists(folder))
        {
            volume.MoveFolder(folder, previous);
        }

        try
        {
            volume.MoveFolder(beside, folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (volume.FolderExists(previous))
            {
                volume.MoveFolder(previous, folder);
            }

            throw;
        }

        DeleteIfThere(previous);
    }

    private void Discard()
    {
        try
        {
            DeleteIfThere(beside);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The finding about the first fault says enough; the next build clears the rest away.
        }
    }

    private void DeleteIfThere(string path)
    {
        if (volume.FolderExists(path))
        {
            volume.DeleteFolder(path);
        }
    }
}
