using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Publishing.Output;

/// <summary>
/// The folder that holds the last good build. A new build is written beside it and takes its place by renaming, so
/// that a failed or interrupted one leaves it untouched.
/// </summary>
public sealed class OutputFolder
{
    private static readonly ImmutableArray<string> NamesOfABuild =
        [Manifest.FileName, BuildInputs.FileName, .. Enum.GetNames<OutputFormat>().Select(n => n.ToLowerInvariant())];

    private readonly IOutputVolume volume;
    private readonly string folder;
    private readonly string name;
    private readonly string parent;
    private readonly string beside;
    private readonly string previous;
    private readonly string lockFile;

    /// <param name="folder">Absolute.</param>
    public OutputFolder(IOutputVolume volume, string folder)
    {
        this.volume = volume;
        this.folder = Path.TrimEndingDirectorySeparator(folder);
        name = Path.GetFileName(this.folder) is { Length: > 0 } last ? last : this.folder;
        parent = Path.GetDirectoryName(this.folder) ?? "";
        beside = Path.Combine(parent, $".{name}-new");
        previous = Path.Combine(parent, $".{name}-previous");
        lockFile = Path.Combine(parent, $".{name}-lock");
    }

    /// <summary>Replaces what the folder holds by <paramref name="files"/>, or leaves it as it is and adds a finding.</summary>
    public bool Replace(ImmutableArray<OutputFile> files, FindingBag findings)
    {
        try
        {
            if ((FindStranger() ?? ReplaceAlone(files)) is not { } refusal)
            {
                return true;
            }

            findings.Add(refusal);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            findings.Add(PublishingFindings.CannotWrite(name, DiskFault.Words(e)));
        }

        return false;
    }

    /// <summary>What no build made is not ours to delete: a slip in <c>--output</c> must not cost anybody a folder.</summary>
    private Finding? FindStranger()
    {
        if (volume.FileExists(folder))
        {
            return PublishingFindings.OutputIsFile(name);
        }

        return volume.FolderExists(folder) && volume.NamesIn(folder).Except(NamesOfABuild).Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger
            ? PublishingFindings.OutputHoldsOther(name, stranger)
            : null;
    }

    private Finding? ReplaceAlone(ImmutableArray<OutputFile> files)
    {
        volume.CreateFolder(parent);
        using var held = volume.TryLock(lockFile);
        if (held is null)
        {
            return PublishingFindings.AnotherBuild(name);
        }

        Recover();
        try
        {
            WriteBeside(files);
            Swap();
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Discard(beside);
            throw;
        }

        Discard(previous);
        return null;
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
        catch (Exception e) when (DiskFault.Is(e))
        {
            if (volume.FolderExists(previous))
            {
                volume.MoveFolder(previous, folder);
            }

            throw;
        }
    }

    /// <summary>What cannot be deleted changes nothing about the build; the next one clears it away.</summary>
    private void Discard(string path)
    {
        try
        {
            DeleteIfThere(path);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            // See above.
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
