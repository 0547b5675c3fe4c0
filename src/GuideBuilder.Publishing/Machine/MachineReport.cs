using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Publishing.Machine;

/// <summary>What a machine has of the things a project needs.</summary>
public sealed record MachineReport(ImmutableArray<MachinePart> Parts)
{
    public bool IsComplete => Parts.All(p => p.IsThere);

    /// <param name="files">The project whose languages' fonts are looked for; without a readable one only the libraries are.</param>
    public static MachineReport Make(IProjectFiles files, FontLibrary fonts, FindingBag findings)
    {
        var missing = NativeLibraries.FindMissing();
        var parts = ImmutableArray.CreateBuilder<MachinePart>();
        parts.AddRange(missing.Select(m => new MachinePart(m.Part, IsThere: false)));
        if (missing.IsEmpty)
        {
            parts.Add(new MachinePart(NativeLibraries.Versions, IsThere: true));
            parts.AddRange(FontParts(files, fonts, findings));
        }

        return new MachineReport(parts.ToImmutable());
    }

    private static IEnumerable<MachinePart> FontParts(IProjectFiles files, FontLibrary fonts, FindingBag findings) =>
        (ProjectLoader.Load(files, findings)?.Locales ?? [])
            .SelectMany(l => l.Fonts)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(f => new MachinePart(f, fonts.Find(f, bold: false, italic: false) is not null));
}

public sealed record MachinePart(string Name, bool IsThere);
