using System.Collections.Immutable;
using GuideBuilder.Content.Files;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>Reads <c>templates/print/*.yaml</c>.</summary>
public sealed class StyleLoader
{
    private readonly FindingBag findings;
    private readonly StyleValues values;
    private ImmutableDictionary<string, Ink> palette = ImmutableDictionary<string, Ink>.Empty;

    private StyleLoader(FindingBag findings)
    {
        this.findings = findings;
        values = new StyleValues(findings);
    }

    /// <returns>Null after a finding of an error.</returns>
    public static BookStyle? Load(IProjectFiles files, string path, FindingBag findings)
    {
        var own = new FindingBag();
        var map = new ProjectReader(files, own).ReadYaml(path, "The style", "It says how the printed books look.");
        var style = map is null ? null : new StyleLoader(own).Read(map);
        findings.AddRange(own.ToSorted());
        return own.HasErrors ? null : style;
    }

    private BookStyle Read(YamlMap map)
    {
        var root = new YamlFields(map, "The style", findings);
        palette = ReadEach(root, "palette", ReadInk);
        var style = new BookStyle(
            ReadPage(Section(root, "page")),
            ReadRoles(Section(root, "styles")),
            ReadEach(root, "scripts", (_, fields) => ReadFactors(fields)),
            ReadList(Section(root, "list")),
            ReadBoxes(Section(root, "boxes")),
            ReadChapter(Section(root, "chapters")),
            ReadCover(Section(root, "cover")),
            palette);
        root.RejectOthers();
        return style;
    }

    private PageStyle ReadPage(YamlFields? fields)
    {
        var page = new PageStyle(
            values.Length(fields, "width"),
            values.Length(fields, "height"),
            values.Length(fields, "bleed"),
            values.Length(fields, "inner"),
            values.Length(fields, "outer"),
            values.Length(fields, "top"),
            values.Length(fields, "bottom"));
        fields?.RejectOthers();
        return page;
    }

    private ImmutableDictionary<TextRole, RoleStyle> ReadRoles(YamlFields? fields)
    {
        var roles = ImmutableDictionary.CreateBuilder<TextRole, RoleStyle>();
        foreach (var role in Enum.GetValues<TextRole>())
        {
            if (fields is not null && Section(fields, KebabCase.Of(role.ToString())) is { } section)
            {
                roles[role] = ReadRole(section);
            }
        }

        fields?.RejectOthers();
        return roles.ToImmutable();
    }

    private RoleStyle ReadRole(YamlFields fields)
    {
        var size = values.Length(fields, "size");
        var phone = values.OptionalLength(fields, "phone");
        var role = new RoleStyle(
            size,
            values.Length(fields, "leading"),
            values.OptionalLength(fields, "before"),
            values.OptionalLength(fields, "after"),
            values.Switch(fields, "bold"),
            values.Switch(fields, "balanced"),
            phone == 0 ? size : phone,
            TextInk(fields));
        fields.RejectOthers();
        return role;
    }

    private Ink TextInk(YamlFields fields)
    {
        var ink = OptionalInk(fields, "ink") ?? InkNamed("text", fields.Span);
        if (ink is not { Cyan: 0, Magenta: 0, Yellow: 0, Black: 100 })
        {
            findings.Add(PublishingFindings.TextNotBlack(fields.Span, ink.Name));
        }

        return ink;
    }

    private ScriptFactors ReadFactors(YamlFields fields)
    {
        var factors = new ScriptFactors(values.Factor(fields, "size"), values.Factor(fields, "leading"));
        fields.RejectOthers();
        return factors;
    }

    private ListStyle ReadList(YamlFields? fields)
    {
        var list = new ListStyle(values.Length(fields, "indent"), fields?.Required("bullet")?.Text ?? "•");
        fields?.RejectOthers();
        return list;
    }

    private ImmutableDictionary<BoxKind, FrameStyle> ReadBoxes(YamlFields? fields)
    {
        var boxes = ImmutableDictionary.CreateBuilder<BoxKind, FrameStyle>();
        foreach (var kind in Enum.GetValues<BoxKind>())
        {
            if (fields is not null && Section(fields, KebabCase.Of(kind.ToString())) is { } section)
            {
                boxes[kind] = ReadFrame(section);
            }
        }

        fields?.RejectOthers();
        return boxes.ToImmutable();
    }

    private FrameStyle ReadFrame(YamlFields fields)
    {
        var frame = new FrameStyle(
            OptionalInk(fields, "fill"),
            OptionalInk(fields, "bar"),
            values.OptionalLength(fields, "bar-width"),
            values.Length(fields, "padding"),
            values.OptionalLength(fields, "radius"),
            values.OptionalLength(fields, "before"),
            values.OptionalLength(fields, "after"));
        fields.RejectOthers();
        return frame;
    }

    private ChapterStyle ReadChapter(YamlFields? fields)
    {
        var chapter = new ChapterStyle(values.Percentage(fields, "new-page-when-filled"));
        fields?.RejectOthers();
        return chapter;
    }

    private CoverStyle ReadCover(YamlFields? fields)
    {
        var cover = new CoverStyle(RequiredInk(fields, "ground"), RequiredInk(fields, "sun"), RequiredInk(fields, "land"));
        fields?.RejectOthers();
        return cover;
    }

    private Ink ReadInk(string name, YamlFields fields)
    {
        var cmyk = values.Percentages(fields, "cmyk", 4);
        var ink = new Ink(name, cmyk[0], cmyk[1], cmyk[2], cmyk[3], values.Srgb(fields, "srgb"));
        fields.RejectOthers();
        return ink;
    }

    private Ink? OptionalInk(YamlFields fields, string name) =>
        fields.Optional(name) is { } text ? InkNamed(text.Text, text.Span) : null;

    private Ink RequiredInk(YamlFields? fields, string name) =>
        fields?.Required(name) is { } text ? InkNamed(text.Text, text.Span) : StyleValues.NoInk;

    private Ink InkNamed(string name, SourceSpan span)
    {
        if (palette.TryGetValue(name, out var ink))
        {
            return ink;
        }

        findings.Add(PublishingFindings.StyleIncomplete(span, $"colour “{name}” in its palette"));
        return StyleValues.NoInk;
    }

    private YamlFields? Section(YamlFields parent, string name)
    {
        if (parent.Node(name) is { } node)
        {
            return YamlFields.Of(node, $"“{name}”", findings);
        }

        findings.Add(PublishingFindings.StyleIncomplete(parent.Span, $"entry “{name}”"));
        return null;
    }

    private ImmutableDictionary<string, T> ReadEach<T>(YamlFields root, string name, Func<string, YamlFields, T> read)
    {
        var entries = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        if (root.Node(name) is YamlMap map)
        {
            foreach (var entry in map.Entries)
            {
                if (YamlFields.Of(entry.Value, $"“{entry.Key.Text}”", findings) is { } fields)
                {
                    entries[entry.Key.Text] = read(entry.Key.Text, fields);
                }
            }
        }
        else
        {
            findings.Add(PublishingFindings.StyleIncomplete(root.Span, $"entry “{name}”"));
        }

        return entries.ToImmutable();
    }
}
