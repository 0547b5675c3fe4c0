using System.Collections.Immutable;
using System.Security.Cryptography;

namespace GuideBuilder.Publishing.Output;

/// <summary>What an earlier build left in a folder, and what it was made from.</summary>
public sealed class LastBuild
{
    private readonly IOutputVolume volume;
    private readonly string folder;
    private readonly ImmutableDictionary<string, Artifact> artifacts;

    private LastBuild(IOutputVolume volume, string folder, BuildInputs inputs, Manifest manifest)
    {
        (this.volume, this.folder, Inputs) = (volume, folder, inputs);
        artifacts = manifest.Artifacts.ToImmutableDictionary(a => a.Path, StringComparer.Ordinal);
    }

    public BuildInputs Inputs { get; }

    /// <param name="folder">Absolute.</param>
    /// <returns>Null when there is none, or none that says what it was made from.</returns>
    public static LastBuild? Read(IOutputVolume volume, string folder)
    {
        try
        {
            return volume.FileExists(Path.Combine(folder, BuildInputs.FileName))
                && BuildInputs.Read(volume.ReadFile(Path.Combine(folder, BuildInputs.FileName))) is { } inputs
                && ManifestReader.Read(volume.ReadFile(Path.Combine(folder, Manifest.FileName))) is { } manifest
                ? new LastBuild(volume, folder, inputs, manifest)
                : null;
        }
        catch (Exception e) when (DiskFault.Is(e) || e is ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A file as the build made it.</summary>
    /// <returns>Null when it is not there any more, or has been changed.</returns>
    public (OutputFile File, Artifact Artifact)? Find(string path)
    {
        try
        {
            if (!artifacts.TryGetValue(path, out var artifact))
            {
                return null;
            }

            var bytes = volume.ReadFile(Path.Combine(folder, path));
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == artifact.Sha256 ? (new OutputFile(path, bytes), artifact) : null;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            return null;
        }
    }
}
