using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Publishing.Machine;

/// <summary>What a machine has of the things a project needs.</summary>
/// <param name="FontsAreKnown">False when there is no project whose fonts could be looked for.</param>
public sealed record MachineReport(ImmutableArray<MachinePart> Parts, bool FontsAreKnown)
{
    public bool IsComplete => Parts.All(p => p.IsThere);

    /// <param name="files">The project whose languages' fonts are looked for; without a readable one only the libraries are.</param>
    public static MachineReport Make(IProjectFiles files, FontLibrary fonts, FindingBag findings)
    {
        var missing = NativeLibraries.FindMissing();
        var parts = ImmutableArray.CreateBuilder<MachinePart>();
        parts.AddRange(missing.Select(m => new MachinePart(m.Part, IsThere: false)));
        if (!missing.IsEmpty)
        {
            return new MachineReport(parts.ToImmutable(), FontsAreKnown: false);
        }

        var project = ProjectLoader.Load(files, findings);
        parts.Add(new MachinePart(NativeLibraries.Versions, IsThere: true));
        parts.AddRange(FontParts(project?.Locales ?? [], fonts));
        return new MachineReport(parts.ToImmutable(), FontsAreKnown: project is not null);
    }

    private static IEnumerable<MachinePart> FontParts(ImmutableArray<Locale> locales, FontLibrary fonts) =>
        locales
            .SelectMany(l => l.Fonts)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(f => new MachinePart(f, fonts.Find(f, bold: false, italic: false) is not null));
}

public sealed record MachinePart(string Name, bool IsThere);
