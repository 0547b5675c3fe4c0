using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Templates;

namespace GuideBuilder.Publishing.Press;

/// <summary>Reads <c>templates/press/*.yaml</c>.</summary>
public sealed class PressProfileLoader
{
    private const int MostPages = 10_000;
    private const int MostInk = 400;

    // In pixels to the inch: film and plates have no more.
    private const int FinestImage = 10_000;

    // In millimetres: beyond, a measure is a slip.
    private const int WidestBleed = 50;
    private const int WidestSafety = 100;
    private const int LongestMark = 50;
    private const int WidestLine = 10;
    private const int LargestType = 50;

    private static readonly ImmutableArray<string> Versions =
        ["PDF/X-1a", "PDF/X-1a:2001", "PDF/X-1a:2003", "PDF/X-3", "PDF/X-3:2002", "PDF/X-3:2003", "PDF/X-4", "PDF/X-4p", "PDF/X-6", "PDF/X-6p"];

    private readonly TemplateValues values;
    private readonly ConditionReader conditions;

    private PressProfileLoader(IProjectFiles files, FindingBag findings)
    {
        values = new TemplateValues(TemplateKind.Press, findings);
        conditions = new ConditionReader(files, values, findings);
    }

    /// <summary>Where the profile of a name is kept.</summary>
    public static string PathOf(string name) => TemplateKind.Press.PathOf(name);

    /// <summary>The names of a project's profiles, in ordinal order.</summary>
    public static ImmutableArray<string> NamesIn(IProjectFiles files)
    {
        var folder = TemplateKind.Press.Folder;
        var paths = files.List(folder.TrimEnd('/'), ".yaml").Paths;
        return paths.IsDefault ? [] : [.. paths.Select(p => p[folder.Length..^".yaml".Length]).Order(StringComparer.Ordinal)];
    }

    /// <param name="name">Of the file, without extension.</param>
    /// <returns>Null after a finding of an error.</returns>
    public static PressProfile? Load(IProjectFiles files, string name, FindingBag findings)
    {
        var own = new FindingBag();
        var map = new TemplateSource(files, TemplateKind.Press, own).Read(name);
        var profile = map is null ? null : new PressProfileLoader(files, own).Read(name, new YamlFields(map, TemplateKind.Press.Owner, own));
        findings.AddRange(own.ToSorted());
        return own.HasErrors ? null : profile;
    }

    private PressProfile Read(string name, YamlFields root)
    {
        var title = conditions.Words(root, "title");
        var profile = new PressProfile(name, title, values.Group(root, "condition", conditions.Read))
        {
            Intents = values.Texts(root, "intents"),
            Versions = values.Texts(root, "versions", Versions),
            Pages = values.Group(root, "pages", ReadPages),
            Bleed = values.Group(root, "bleed", fields => new BleedDemand(values.Length(fields, "width", WidestBleed), values.RequiredSwitch(fields, "binding"))),
            Safety = values.Group(root, "safety", fields => new SafetyDemand(values.Length(fields, "trim", WidestSafety), values.Length(fields, "binding", WidestSafety))),
            Marks = values.Group(root, "marks", ReadMarks),
            Colour = values.Group(root, "colour", fields => new ColourDemand(values.RequiredSwitch(fields, "rgb"), values.RequiredSwitch(fields, "spot"))),
            Ink = values.Group(root, "ink", ReadInk),
            Images = values.Group(root, "images", ReadImages),
            Lines = values.Group(root, "lines", fields => new LineDemand(values.Length(fields, "least", WidestLine), values.Length(fields, "reversed", WidestLine))),
            Type = values.Group(root, "type", ReadType),
            Fonts = values.RequiredChoice<FontDemand>(root, "fonts"),
            AllowsTransparency = values.RequiredSwitch(root, "transparency"),
            AllowsLayers = values.RequiredSwitch(root, "layers"),
        };
        root.RejectOthers();
        return profile;
    }

    private PagesDemand ReadPages(YamlFields? fields)
    {
        var least = values.Whole(fields, "least", 1, MostPages);
        var most = values.Whole(fields, "most", 0, MostPages);
        if (most > 0 && most < least && fields?.Optional("most") is { } text)
        {
            most = values.Refuse(text, "0 for any, or at least as many as “least”", 0);
        }

        return new PagesDemand(values.Whole(fields, "multiple", 1, MostPages), least, most, values.RequiredSwitch(fields, "blank"), values.RequiredSwitch(fields, "mixed-sizes"));
    }

    private MarksDemand ReadMarks(YamlFields? fields)
    {
        var (crop, slug) = (values.RequiredSwitch(fields, "crop"), values.RequiredSwitch(fields, "slug"));
        var refused = values.RequiredSwitch(fields, "refused");
        if (refused && (crop || slug) && fields?.Optional("refused") is { } text)
        {
            refused = values.Refuse(text, "false, which it must be where files have crop marks or a slug", false);
        }

        return new MarksDemand(
            crop,
            values.Length(fields, "offset", LongestMark),
            values.Length(fields, "length", LongestMark, isPositive: crop),
            values.Length(fields, "width", WidestLine, isPositive: crop),
            slug,
            refused);
    }

    private InkDemand ReadInk(YamlFields? fields) => new(
        values.Percentage(fields, "most", MostInk),
        values.Percentage(fields, "least"),
        values.RequiredSwitch(fields, "black-text-alone"),
        values.RequiredSwitch(fields, "black-overprints"));

    private ImageDemand ReadImages(YamlFields? fields)
    {
        var (least, line) = (values.Whole(fields, "least", 0, FinestImage), values.Whole(fields, "line-art-least", 0, FinestImage));
        return new ImageDemand(least, values.Whole(fields, "wanted", least, FinestImage), line, values.Whole(fields, "line-art-wanted", line, FinestImage));
    }

    private TypeDemand ReadType(YamlFields? fields) =>
        new(values.Length(fields, "least", LargestType), values.Length(fields, "reversed", LargestType), values.Length(fields, "coloured", LargestType));
}
