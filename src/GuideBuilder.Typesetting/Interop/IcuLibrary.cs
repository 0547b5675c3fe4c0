using System.Globalization;
using System.Runtime.InteropServices;

namespace GuideBuilder.Typesetting.Interop;

/// <summary>
/// The C interface of ICU's common library, as far as it is used: https://unicode-org.github.io/icu/. Its functions
/// carry the version as a suffix, so that they are looked up by name.
/// </summary>
internal sealed unsafe class IcuLibrary
{
    private const int NewestVersion = 90;
    private const int OldestVersion = 60;

    private static readonly Lazy<IcuLibrary?> Instance = new(Probe);

    internal readonly delegate* unmanaged<nint> UbidiOpen;
    internal readonly delegate* unmanaged<nint, void> UbidiClose;
    internal readonly delegate* unmanaged<nint, char*, int, byte, byte*, int*, void> UbidiSetPara;
    internal readonly delegate* unmanaged<nint, int*, byte*> UbidiGetLevels;
    internal readonly delegate* unmanaged<int, byte*, char*, int, int*, nint> UbrkOpen;
    internal readonly delegate* unmanaged<nint, void> UbrkClose;
    internal readonly delegate* unmanaged<nint, char*, int, int*, void> UbrkSetText;
    internal readonly delegate* unmanaged<nint, int> UbrkNext;
    internal readonly delegate* unmanaged<nint, int> UbrkGetRuleStatus;
    internal readonly delegate* unmanaged<int, int*, int> UscriptGetScript;
    internal readonly delegate* unmanaged<int, byte*> UscriptGetShortName;

    private IcuLibrary(nint handle, int version)
    {
        Version = version;
        var suffix = "_" + version.ToString(CultureInfo.InvariantCulture);
        UbidiOpen = (delegate* unmanaged<nint>)NativeLibrary.GetExport(handle, "ubidi_open" + suffix);
        UbidiClose = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(handle, "ubidi_close" + suffix);
        UbidiSetPara = (delegate* unmanaged<nint, char*, int, byte, byte*, int*, void>)NativeLibrary.GetExport(handle, "ubidi_setPara" + suffix);
        UbidiGetLevels = (delegate* unmanaged<nint, int*, byte*>)NativeLibrary.GetExport(handle, "ubidi_getLevels" + suffix);
        UbrkOpen = (delegate* unmanaged<int, byte*, char*, int, int*, nint>)NativeLibrary.GetExport(handle, "ubrk_open" + suffix);
        UbrkClose = (delegate* unmanaged<nint, void>)NativeLibrary.GetExport(handle, "ubrk_close" + suffix);
        UbrkSetText = (delegate* unmanaged<nint, char*, int, int*, void>)NativeLibrary.GetExport(handle, "ubrk_setText" + suffix);
        UbrkNext = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(handle, "ubrk_next" + suffix);
        UbrkGetRuleStatus = (delegate* unmanaged<nint, int>)NativeLibrary.GetExport(handle, "ubrk_getRuleStatus" + suffix);
        UscriptGetScript = (delegate* unmanaged<int, int*, int>)NativeLibrary.GetExport(handle, "uscript_getScript" + suffix);
        UscriptGetShortName = (delegate* unmanaged<int, byte*>)NativeLibrary.GetExport(handle, "uscript_getShortName" + suffix);
    }

    internal int Version { get; }

    /// <summary>Null when the machine has no ICU from 60 to 90.</summary>
    internal static IcuLibrary? Find() => Instance.Value;

    /// <exception cref="InvalidOperationException">ICU is missing; <see cref="NativeLibraries.FindMissing"/> says so beforehand.</exception>
    internal static IcuLibrary Require() => Find() ?? throw new InvalidOperationException("ICU is not installed.");

    internal static void Check(int status, string function)
    {
        // Negative values are warnings (U_ZERO_ERROR is 0).
        if (status > 0)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{function} failed with ICU status {status}."));
        }
    }

    private static IcuLibrary? Probe()
    {
        for (var version = NewestVersion; version >= OldestVersion; version--)
        {
            foreach (var name in Names(version))
            {
                if (NativeLibrary.TryLoad(name, out var handle))
                {
                    return new IcuLibrary(handle, version);
                }
            }
        }

        return null;
    }

    private static string[] Names(int version)
    {
        var number = version.ToString(CultureInfo.InvariantCulture);
        return [$"libicuuc.so.{number}", $"libicuuc.{number}.dylib", $"icuuc{number}.dll"];
    }
}
