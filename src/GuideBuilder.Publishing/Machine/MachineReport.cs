using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Interop;
using GuideBuilder.Typesetting.Spelling;

namespace GuideBuilder.Publishing.Machine;

/// <summary>What a machine has of the things a project needs.</summary>
/// <param name="FontsAreKnown">False when there is no project whose fonts could be looked for.</param>
public sealed record MachineReport(ImmutableArray<MachinePart> Parts, bool FontsAreKnown)
{
    public bool IsComplete => Parts.All(p => p.IsThere || !p.IsNeeded);

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
        parts.AddRange(SpellingParts(project, new SpellingLibrary(SpellingLibrary.SystemFolders)));
        return new MachineReport(parts.ToImmutable(), FontsAreKnown: project is not null);
    }

    private static IEnumerable<MachinePart> FontParts(ImmutableArray<Locale> locales, FontLibrary fonts) =>
        locales
            .SelectMany(l => l.Fonts)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(f => new MachinePart(f, fonts.Find(f, bold: false, italic: false) is not null));

    /// <summary>One part for each language that is translated into, and one for all of those without a dictionary.</summary>
    private static IEnumerable<MachinePart> SpellingParts(Project? project, SpellingLibrary dictionaries)
    {
        ImmutableArray<(Locale Locale, DebianDictionary? Known)> all = [.. (project?.Locales ?? []).Where(l => l.Tag != project!.SourceLocale.Tag).Select(l => (l, DebianDictionary.Of(l)))];
        foreach (var (locale, known) in all.Where(l => l.Known is not null))
        {
            yield return new MachinePart($"spelling of {locale.EnglishName} ({known!.DebianPackage})", dictionaries.Has(known.Name)) { IsNeeded = false };
        }

        if (all.Where(l => l.Known is null).Select(l => l.Locale.EnglishName).ToList() is { Count: > 0 } without)
        {
            yield return new MachinePart($"spelling of {string.Join(", ", without)} (no good dictionary is known)", IsThere: false) { IsNeeded = false };
        }
    }
}

public sealed record MachinePart(string Name, bool IsThere)
{
    /// <summary>False for what no build needs.</summary>
    public bool IsNeeded { get; init; } = true;
}
