using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Cli.Verbs;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    /// <param name="shown">What the user is told when it cannot be written.</param>
    /// <returns>False when it could not be written; standard error says why.</returns>
    internal static bool Write(string path, ReadOnlyMemory<byte> bytes, string shown)
    {
        var beside = path + "-new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllBytes(beside, bytes.ToArray());
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
            Console.Error.WriteLine(Words.CannotWrite(shown, DiskFault.Words(e)));
            Delete(beside);
            return false;
        }
    }

    /// <summary>Where that fails too, the message says why already.</summary>
    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (DiskFault.Is(e))
        {
        }
    }
}
