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

    internal static Fingerprint Of(FontLibrary fonts) => new(
        Version,
        string.Create(CultureInfo.InvariantCulture, $"{NativeLibraries.Versions}, .NET {Environment.Version.Major}"),
        [.. fonts.Loaded.Select(f => $"{f.Key} {f.Fingerprint}")]);
}
