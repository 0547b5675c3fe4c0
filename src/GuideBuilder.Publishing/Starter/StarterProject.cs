using System.Reflection;

namespace GuideBuilder.Publishing.Starter;

/// <summary>A small project that builds as it is; the files are carried in the program.</summary>
public static class StarterProject
{
    private const string Prefix = "starter/";

    /// <summary>Paths relative to the project's folder, with <c>/</c>, in ordinal order.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        var assembly = typeof(StarterProject).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (n[Prefix.Length..], Read(assembly, n)));
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
