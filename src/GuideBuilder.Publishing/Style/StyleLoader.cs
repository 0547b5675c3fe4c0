using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Templates;
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
    private readonly TemplateValues values;
    private readonly TextStyleReader texts;

    private StyleLoader(YamlFields root, FindingBag findings)
    {
        this.findings = findings;
        values = new TemplateValues(TemplateKind.Style, findings);
        var inks = new Inks(ReadEach(root, "palette", ReadInk), findings);
        texts = new TextStyleReader(values, inks, findings);
        Inks = inks;
    }

    private Inks Inks { get; }

    /// <summary>Where the style of a name is kept.</summary>
    public static string PathOf(string name) => TemplateKind.Style.PathOf(name);

    /// <param name="name">Of the file, without extension.</param>
    /// <returns>Null after a finding of an error.</returns>
    public static BookStyle? Load(IProjectFiles files, string name, FindingBag findings)
    {
        var own = new FindingBag();
        var map = new TemplateSource(files, TemplateKind.Style, own).Read(name);
        var style = map is null ? null : Read(new YamlFields(map, "The style", own), own);
        findings.AddRange(own.ToSorted());
        return own.HasErrors || style is null ? null : style with { Name = name };
    }

    private static BookStyle Read(YamlFields root, FindingBag findings)
    {
        var style = new StyleLoader(root, findings).Read(root);
        root.RejectOthers();
        return style;
    }

    private BookStyle Read(YamlFields root)
    {
        var forms = new FormReader(values, findings);
        var style = ReadBook(root) with
        {
            Fit = values.OptionalGroup(root, "fit", forms.ReadFit) ?? FitStyle.None,
            Office = values.OptionalGroup(root, "office", forms.ReadOffice),
        };
        forms.CheckOffice(style.Office, style.Page, root);
        style = style with { Form = values.OptionalGroup(root, "form", fields => forms.Read(fields, style)) ?? style.Form };
        forms.CheckMargins(style.Form, style.Page, root);
        return style;
    }

    private BookStyle ReadBook(YamlFields root) => new(
        values.Group(root, "page", ReadPage),
        Inks.Palette,
        values.Group(root, "styles", texts.ReadRoles),
        ReadEach(root, "scripts", (_, fields) => texts.ReadScript(fields)),
        values.Group(root, "list", ReadList),
        ReadEach(root, "boxes", (_, fields) => ReadBox(fields)),
        values.Group(root, "quote", ReadQuote),
        values.Group(root, "columns", ReadColumns),
        values.Group(root, "table", ReadTable),
        values.Group(root, "pictures", ReadPicture),
        values.Group(root, "footnotes", ReadNotes),
        values.Group(root, "contents", ReadContents),
        values.Group(root, "running", ReadRunning),
        values.Group(root, "chapters", ReadChapter),
        values.Group(root, "cover", ReadCover))
    {
        Ruled = values.Group(root, "ruled", ReadRuled),
    };

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
        if (fields is not null && !findings.HasErrors && Math.Min(page.Width - page.Inner - page.Outer, page.Height - page.Top - page.Bottom) < LeastRoom)
        {
            findings.Add(PublishingFindings.StyleValueUnreadable(fields.Span, "page", "a page whose margins leave 10 mm for the text"));
        }

        return page;
    }

    private ListStyle ReadList(YamlFields? fields)
    {
        var bullets = fields is null ? [] : fields.RequiredList("bullets").Select(b => b.Text).ToImmutableArray();
        return new ListStyle(
            values.Length(fields, "indent"),
            bullets.IsEmpty ? ["•"] : bullets,
            fields?.Required("task-box")?.Text ?? "☐",
            fields?.Required("task-font")?.Text ?? "Noto Sans Symbols2");
    }

    private BoxStyle ReadBox(YamlFields fields) => new(
        ReadFrame(fields),
        values.Choice(fields, "text", TextRole.Body),
        !values.Switch(fields, "divided"));

    private FrameStyle ReadQuote(YamlFields? fields) =>
        fields is null ? new FrameStyle(null, null, 0, 0, 0, 0, 0) : ReadFrame(fields);

    private FrameStyle ReadFrame(YamlFields fields) => new(
        Inks.Optional(fields, "fill"),
        Inks.Optional(fields, "bar"),
        values.OptionalLength(fields, "bar-width"),
        values.Length(fields, "padding"),
        values.OptionalLength(fields, "radius"),
        values.OptionalLength(fields, "before"),
        values.OptionalLength(fields, "after"));

    private ColumnsStyle ReadColumns(YamlFields? fields) =>
        new(values.Length(fields, "gap"), values.Length(fields, "before"), values.Length(fields, "after"));

    private TableStyle ReadTable(YamlFields? fields) => new(
        values.Length(fields, "padding-x"),
        values.Length(fields, "padding-y"),
        Inks.Optional(fields, "rule"),
        values.Length(fields, "rule-width"),
        values.Length(fields, "header-rule-width"),
        Inks.Optional(fields, "header-fill"),
        values.Length(fields, "keep-rows-up-to"),
        values.Length(fields, "before"),
        values.Length(fields, "after"));

    private PictureStyle ReadPicture(YamlFields? fields) => new(
        values.Length(fields, "before"),
        values.Length(fields, "after"),
        values.Length(fields, "caption-gap"),
        values.Choice(fields, "align", TextAlignment.Start));

    private NotesStyle ReadNotes(YamlFields? fields)
    {
        var area = new FootnoteStyle(
            values.Length(fields, "above"),
            values.Length(fields, "below"),
            Inks.Optional(fields, "rule"),
            values.Length(fields, "rule-width"),
            values.Length(fields, "rule-length"));
        return new NotesStyle(area, values.Percentage(fields, "mark-size"), values.Percentage(fields, "mark-rise"), values.Length(fields, "indent"));
    }

    private ContentsStyle ReadContents(YamlFields? fields) => new(
        values.Choice(fields, "levels", 1, ("1", 1), ("2", 2)),
        fields?.Node("leader") is null ? "" : fields.Optional("leader")?.Text ?? "",
        values.Length(fields, "number-room"),
        values.Length(fields, "indent"));

    private RunningStyle ReadRunning(YamlFields? fields) => new(
        values.Choice(fields, "verso", RunningText.None),
        values.Choice(fields, "recto", RunningText.None),
        values.Length(fields, "edge"));

    private ChapterStyle ReadChapter(YamlFields? fields) => new(
        values.Choice(fields, "opening", ChapterOpening.Filled),
        values.Percentage(fields, "new-page-when-filled"),
        fields is null ? 0 : values.OptionalLength(fields, "picture"),
        fields is null ? 0 : values.OptionalLength(fields, "picture-gap"));

    private RuledStyle ReadRuled(YamlFields? fields) =>
        new(Inks.Required(fields, "rule"), values.Length(fields, "rule-width"), fields is null ? 1 : values.TypeLength(fields, "distance"));

    private CoverStyle ReadCover(YamlFields? fields) =>
        new(Inks.Required(fields, "ground"), Inks.Required(fields, "sun"), Inks.Required(fields, "land"));

    private Ink ReadInk(string name, YamlFields fields)
    {
        var cmyk = values.Percentages(fields, "cmyk", 4);
        return new Ink(name, cmyk[0], cmyk[1], cmyk[2], cmyk[3], values.Srgb(fields, "srgb"));
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
                    fields.RejectOthers();
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
