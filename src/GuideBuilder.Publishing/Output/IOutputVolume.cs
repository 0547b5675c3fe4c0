namespace GuideBuilder.Publishing.Output;

/// <summary>The disk as <see cref="OutputFolder"/> sees it. Its members throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</summary>
public interface IOutputVolume
{
    bool FolderExists(string path);

    bool FileExists(string path);

    /// <summary>The names of the files and folders directly in a folder, in no order.</summary>
    IEnumerable<string> NamesIn(string path);

    byte[] ReadFile(string path);

    void WriteFile(string path, ReadOnlySpan<byte> bytes);

    void CreateFolder(string path);

    /// <summary>Renames a folder within one disk.</summary>
    void MoveFolder(string from, string to);

    void DeleteFolder(string path);

    /// <summary>Held until disposed; null while another process holds it.</summary>
    IDisposable? TryLock(string path);
}

/// <summary>The machine's own disk.</summary>
public sealed class DiskVolume : IOutputVolume
{
    // EAGAIN of Linux, which is what .NET passes on when flock is refused.
    private const int HeldElsewhere = 11;

    public bool FolderExists(string path) => Directory.Exists(path);

    public bool FileExists(string path) => File.Exists(path);

    public IEnumerable<string> NamesIn(string path) => Directory.EnumerateFileSystemEntries(path).Select(e => Path.GetFileName(e));

    public byte[] ReadFile(string path) => File.ReadAllBytes(path);

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    public void DeleteFolder(string path) => Directory.Delete(path, recursive: true);

    public IDisposable? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e.HResult == HeldElsewhere)
        {
            return null;
        }
    }
}
