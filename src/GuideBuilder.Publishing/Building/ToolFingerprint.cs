using System.Globalization;
using System.Reflection;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Publishing.Building;

/// <summary>What a build was made with, beside its inputs.</summary>
public static class ToolFingerprint
{
    public static string Version { get; } =
        typeof(ToolFingerprint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>Versions of HarfBuzz, ICU and the runtime.</summary>
    internal static string Libraries => string.Create(CultureInfo.InvariantCulture, $"{NativeLibraries.Versions}, .NET {Environment.Version}");

    /// <summary>The tool's own modules and those of its packages: the version does not tell two states of the tool apart while it is worked on.</summary>
    internal static string Modules => field ??= ModulesOf(typeof(ToolFingerprint).Assembly);

    internal static Fingerprint Of(FontLibrary fonts) => new(
        Version,
        Libraries,
        [.. fonts.Loaded.Select(f => $"{f.Key} {f.Fingerprint}")]);

    private static string ModulesOf(Assembly assembly)
    {
        var modules = new SortedDictionary<string, Guid>(StringComparer.Ordinal);
        Add(assembly);
        return string.Join(' ', modules.Select(m => $"{m.Key} {m.Value}"));

        void Add(Assembly part)
        {
            if (!modules.TryAdd(part.GetName().Name!, part.ManifestModule.ModuleVersionId))
            {
                return;
            }

            foreach (var name in part.GetReferencedAssemblies().Where(n => n.Name is not ("mscorlib" or "netstandard") && !n.Name!.StartsWith("System.", StringComparison.Ordinal) && !n.Name.StartsWith("Microsoft.", StringComparison.Ordinal)))
            {
                Add(Assembly.Load(name));
            }
        }
    }
}
