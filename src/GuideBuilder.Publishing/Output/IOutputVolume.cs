namespace GuideBuilder.Publishing.Output;

/// <summary>The disk as <see cref="OutputFolder"/> sees it. Its members throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/>.</summary>
public interface IOutputVolume
{
    bool FolderExists(string path);

    void WriteFile(string path, ReadOnlySpan<byte> bytes);

    void CreateFolder(string path);

    /// <summary>Renames a folder within one disk.</summary>
    void MoveFolder(string from, string to);

    void DeleteFolder(string path);

    /// <summary>Held until disposed; refused while another process holds it.</summary>
    IDisposable Lock(string path);
}

/// <summary>The machine's own disk.</summary>
public sealed class DiskVolume : IOutputVolume
{
    public bool FolderExists(string path) => Directory.Exists(path);

    public void WriteFile(string path, ReadOnlySpan<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, preallocationSize: bytes.Length);
        RandomAccess.Write(handle, bytes, 0);
    }

    public void CreateFolder(string path) => Directory.CreateDirectory(path);

    public void MoveFolder(string from, string to) => Directory.Move(from, to);

    public void DeleteFolder(string path) => Directory.Delete(path, recursive: true);

    public IDisposable Lock(string path) =>
        new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
}
