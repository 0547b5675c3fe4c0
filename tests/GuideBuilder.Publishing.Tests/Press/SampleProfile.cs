using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Press;

/// <summary>A press profile of which each line is known, so that the real ones can be changed freely.</summary>
internal static class SampleProfile
{
    public const string FilePath = "templates/press/shop.yaml";

    public const string Text =
        """
        title: A shop
        condition: { identifier: FOGRA39, description: Coated paper, profile: coated.icc }
        intents: [FOGRA39, FOGRA51]
        versions: [PDF/X-4, "PDF/X-1a:2001"]
        pages: { multiple: 4, least: 8, most: 64, blank: true, mixed-sizes: false }
        bleed: { width: 2 mm, binding: false }
        safety: { trim: 4 mm, binding: 15 mm }
        marks: { crop: true, offset: 3 mm, length: 5 mm, width: 0.25 pt, slug: true, refused: false }
        colour: { rgb: true, spot: false }
        ink: { most: 280 %, least: 10 %, black-text-alone: true, black-overprints: false }
        images: { least: 200, wanted: 250, line-art-least: 550, line-art-wanted: 1000 }
        lines: { least: 0.25 pt, reversed: 0.5 pt }
        type: { least: 6 pt, reversed: 7 pt, coloured: 8 pt }
        fonts: embedded
        transparency: true
        layers: false
        """;

    public static MemoryProjectFiles Files { get; } = new MemoryProjectFiles((FilePath, Text)).With("templates/press/coated.icc", [.. RealBuild.Press.Condition.Profile.Span]);

    public static (PressProfile? Profile, IReadOnlyList<Finding> Findings) Load(MemoryProjectFiles files, string name = "shop")
    {
        var findings = new FindingBag();
        var profile = PressProfileLoader.Load(files, name, findings);
        return (profile, findings.ToSorted());
    }

    /// <summary>With one place of the file written in another way.</summary>
    public static (PressProfile? Profile, IReadOnlyList<Finding> Findings) Load(string written, string instead)
    {
        Assert.Contains(written, Text, StringComparison.Ordinal);
        return Load(Files.With(FilePath, Text.Replace(written, instead, StringComparison.Ordinal)));
    }
}
