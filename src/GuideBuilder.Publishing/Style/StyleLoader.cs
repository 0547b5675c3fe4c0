using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>Reads <c>templates/print/*.yaml</c>.</summary>
public sealed class StyleLoader
{
    // Of the room between the margins, in points: 10 mm.
    private const double LeastRoom = 28.3;

    private readonly FindingBag findings;
    private readonly StyleValues values;
    private readonly TextStyleReader texts;

    private StyleLoader(YamlFields root, FindingBag findings)
    {
        this.findings = findings;
        values = new StyleValues(findings);
        var inks = new Inks(ReadEach(root, "palette", ReadInk), findings);
        texts = new TextStyleReader(values, inks, findings);
        Inks = inks;
    }

    private Inks Inks { get; }

    /// <summary>Where the style of a name is kept.</summary>
    public static string PathOf(string name) => StyleSource.PathOf(name);

    /// <param name="name">Of the file, without extension.</param>
    /// <returns>Null after a finding of an error.</returns>
    public static BookStyle? Load(IProjectFiles files, string name, FindingBag findings)
    {
        var own = new FindingBag();
        var map = new StyleSource(files, own).Read(name);
        var style = map is null ? null : Read(new YamlFields(map, "The style", own), own);
        findings.AddRange(own.ToSorted());
        return own.HasErrors ? null : style;
    }

    private static BookStyle Read(YamlFields root, FindingBag findings)
    {
        var style = new StyleLoader(root, findings).Read(root);
        root.RejectOthers();
        return style;
    }

    private BookStyle Read(YamlFields root) => new(
        ReadPage(Section(root, "page")),
        Inks.Palette,
        texts.ReadRoles(Section(root, "styles")),
        ReadEach(root, "scripts", (_, fields) => texts.ReadScript(fields)),
        ReadList(Section(root, "list")),
        ReadEach(root, "boxes", (_, fields) => ReadBox(fields)),
        ReadQuote(Section(root, "quote")),
        ReadColumns(Section(root, "columns")),
        ReadTable(Section(root, "table")),
        ReadPicture(Section(root, "pictures")),
        ReadNotes(Section(root, "footnotes")),
        ReadContents(Section(root, "contents")),
        ReadRunning(Section(root, "running")),
        ReadChapter(Section(root, "chapters")),
        ReadCover(Section(root, "cover")));

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
        if (fields is not null && !findings.HasErrors && Math.Min(page.Width - page.Inner - page.Outer, page.Height - page.Top - page.Bottom) < LeastRoom)
        {
            findings.Add(PublishingFindings.StyleValueUnreadable(fields.Span, "page", "a page whose margins leave 10 mm for the text"));
        }

        return page;
    }

    private ListStyle ReadList(YamlFields? fields)
    {
        var bullets = fields is null ? [] : fields.RequiredList("bullets").Select(b => b.Text).ToImmutableArray();
        var list = new ListStyle(
            values.Length(fields, "indent"),
            bullets.IsEmpty ? ["•"] : bullets,
            fields?.Required("task-box")?.Text ?? "☐",
            fields?.Required("task-font")?.Text ?? "Noto Sans Symbols2");
        fields?.RejectOthers();
        return list;
    }

    private BoxStyle ReadBox(YamlFields fields)
    {
        var box = new BoxStyle(
            ReadFrame(fields),
            values.Choice(fields, "text", TextRole.Body),
            !values.Switch(fields, "divided"));
        fields.RejectOthers();
        return box;
    }

    private FrameStyle ReadQuote(YamlFields? fields)
    {
        var frame = fields is null ? new FrameStyle(null, null, 0, 0, 0, 0, 0) : ReadFrame(fields);
        fields?.RejectOthers();
        return frame;
    }

    private FrameStyle ReadFrame(YamlFields fields) => new(
        Inks.Optional(fields, "fill"),
        Inks.Optional(fields, "bar"),
        values.OptionalLength(fields, "bar-width"),
        values.Length(fields, "padding"),
        values.OptionalLength(fields, "radius"),
        values.OptionalLength(fields, "before"),
        values.OptionalLength(fields, "after"));

    private ColumnsStyle ReadColumns(YamlFields? fields)
    {
        var columns = new ColumnsStyle(values.Length(fields, "gap"), values.Length(fields, "before"), values.Length(fields, "after"));
        fields?.RejectOthers();
        return columns;
    }

    private TableStyle ReadTable(YamlFields? fields)
    {
        var table = new TableStyle(
            values.Length(fields, "padding-x"),
            values.Length(fields, "padding-y"),
            Inks.Optional(fields, "rule"),
            values.Length(fields, "rule-width"),
            values.Length(fields, "header-rule-width"),
            Inks.Optional(fields, "header-fill"),
            values.Length(fields, "keep-rows-up-to"),
            values.Length(fields, "before"),
            values.Length(fields, "after"));
        fields?.RejectOthers();
        return table;
    }

    private PictureStyle ReadPicture(YamlFields? fields)
    {
        var picture = new PictureStyle(
            values.Length(fields, "before"),
            values.Length(fields, "after"),
            values.Length(fields, "caption-gap"),
            values.Choice(fields, "align", TextAlignment.Start));
        fields?.RejectOthers();
        return picture;
    }

    private NotesStyle ReadNotes(YamlFields? fields)
    {
        var area = new FootnoteStyle(
            values.Length(fields, "above"),
            values.Length(fields, "below"),
            Inks.Optional(fields, "rule"),
            values.Length(fields, "rule-width"),
            values.Length(fields, "rule-length"));
        var notes = new NotesStyle(area, values.Percentage(fields, "mark-size"), values.Percentage(fields, "mark-rise"), values.Length(fields, "indent"));
        fields?.RejectOthers();
        return notes;
    }

    private ContentsStyle ReadContents(YamlFields? fields)
    {
        var contents = new ContentsStyle(
            values.Choice(fields, "levels", 1, ("1", 1), ("2", 2)),
            fields?.Node("leader") is null ? "" : fields.Optional("leader")?.Text ?? "",
            values.Length(fields, "number-room"),
            values.Length(fields, "indent"));
        fields?.RejectOthers();
        return contents;
    }

    private RunningStyle ReadRunning(YamlFields? fields)
    {
        var running = new RunningStyle(
            values.Choice(fields, "verso", RunningText.None),
            values.Choice(fields, "recto", RunningText.None),
            values.Length(fields, "edge"));
        fields?.RejectOthers();
        return running;
    }

    private ChapterStyle ReadChapter(YamlFields? fields)
    {
        var chapter = new ChapterStyle(
            values.Choice(fields, "opening", ChapterOpening.Filled),
            values.Percentage(fields, "new-page-when-filled"));
        fields?.RejectOthers();
        return chapter;
    }

    private CoverStyle ReadCover(YamlFields? fields)
    {
        var cover = new CoverStyle(Inks.Required(fields, "ground"), Inks.Required(fields, "sun"), Inks.Required(fields, "land"));
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
