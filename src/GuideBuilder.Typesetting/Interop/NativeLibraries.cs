using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GuideBuilder.Typesetting.Interop;

/// <summary>Finds HarfBuzz, ICU and, for those who check spelling, Hunspell on the machine.</summary>
public static class NativeLibraries
{
    internal const string HarfBuzz = "harfbuzz";
    internal const string HarfBuzzSubset = "harfbuzz-subset";
    internal const string Hunspell = "hunspell";

    private static readonly string[] HarfBuzzNames = ["libharfbuzz.so.0", "libharfbuzz.0.dylib", "libharfbuzz-0.dll"];
    private static readonly string[] SubsetNames = ["libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "libharfbuzz-subset-0.dll"];
    private static readonly string[] HunspellNames = ["libhunspell-1.7.so.0", "libhunspell-1.7.0.dylib", "libhunspell-1.7-0.dll"];

    /// <summary>The parts that cannot be loaded, each with the Debian package that holds it.</summary>
    public static ImmutableArray<(string Part, string DebianPackage)> FindMissing()
    {
        var missing = ImmutableArray.CreateBuilder<(string, string)>();
        if (!TryLoadAny(HarfBuzzNames, out _))
        {
            missing.Add(("HarfBuzz", "libharfbuzz0b"));
        }

        if (!TryLoadAny(SubsetNames, out _))
        {
            missing.Add(("HarfBuzz subset", "libharfbuzz-subset0"));
        }

        if (IcuLibrary.Find() is null)
        {
            missing.Add(("ICU", "libicu72"));
        }

        return missing.ToImmutable();
    }

    /// <summary>No book needs it.</summary>
    internal static bool HasHunspell => TryLoadAny(HunspellNames, out _);

    /// <summary>The versions in use, for the fingerprint of a build. Call only when nothing is missing.</summary>
    public static string Versions => $"HarfBuzz {HarfBuzzVersion()}, ICU {IcuLibrary.Find()!.Version}";

    private static unsafe string HarfBuzzVersion() => Marshal.PtrToStringUTF8((nint)HarfBuzzMethods.hb_version_string()) ?? "?";

    // CA2255: a resolver must be there before the first call, and only the module itself can see to that.
#pragma warning disable CA2255
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        var names = name switch { HarfBuzz => HarfBuzzNames, HarfBuzzSubset => SubsetNames, Hunspell => HunspellNames, _ => [] };
        return TryLoadAny(names, out var handle) ? handle : 0;
    }

    private static bool TryLoadAny(string[] names, out nint handle)
    {
        foreach (var name in names)
        {
            if (NativeLibrary.TryLoad(name, out handle))
            {
                return true;
            }
        }

        handle = 0;
        return false;
    }
}
