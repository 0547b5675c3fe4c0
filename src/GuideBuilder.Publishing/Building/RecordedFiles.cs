using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Building;

/// <summary>Passes on the files of a project and remembers what was seen of them: contents, lists, and what is not there. Safe to share between threads.</summary>
internal sealed class RecordedFiles(IProjectFiles files) : IProjectFiles
{
    private readonly ConcurrentDictionary<string, string> seen = new(StringComparer.Ordinal);

    public bool Exists(string path)
    {
        var exists = files.Exists(path);
        seen[$"{path}\0exists"] = exists ? "yes" : "no";
        return exists;
    }

    public FileList List(string folder, string extension)
    {
        var list = files.List(folder, extension);
        seen[$"{folder}\0{extension}"] = string.Join('\0', list.Paths) + list.Problem;
        return list;
    }

    public FileContent Read(string path)
    {
        var content = files.Read(path);
        seen[$"{path}\0"] = content.Bytes is null ? $"{content.Problem}" : Convert.ToHexString(SHA256.HashData(content.Bytes));
        return content;
    }

    /// <summary>Of all that was seen so far of the files whose paths are chosen.</summary>
    /// <returns>SHA-256 in hexadecimal digits.</returns>
    public string Digest(Func<string, bool> chooses)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (key, value) in seen.Where(s => chooses(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            digest.AppendData(Encoding.UTF8.GetBytes($"{key}\0{value}\0\n"));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }
}
