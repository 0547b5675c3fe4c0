using System.Collections.Immutable;
using System.Security.Cryptography;

namespace GuideBuilder.Tests;

/// <summary>Everything under a folder: each path with a checksum of its bytes, so that two moments can be compared.</summary>
internal static class Tree
{
    internal static ImmutableSortedDictionary<string, string> Of(string folder)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Add(new DirectoryInfo(folder), "", entries);
        return entries.ToImmutable();
    }

    internal static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static void Add(DirectoryInfo folder, string prefix, ImmutableSortedDictionary<string, string>.Builder entries)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is { } target)
            {
                entries.Add(path, "link to " + target);
            }
            else if (entry is DirectoryInfo inner)
            {
                entries.Add(path, "folder");
                Add(inner, path + "/", entries);
            }
            else
            {
                entries.Add(path, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(entry.FullName))));
            }
        }
    }
}
