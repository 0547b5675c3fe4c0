using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GuideBuilder.Content.Model;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Packaging;

/// <summary>What a print shop needs to know of an order: for people as text, for programs as JSON. In English, as slug lines are.</summary>
public sealed record JobTicket(Order Order, string Project, ImmutableArray<TicketItem> Items)
{
    private const int LabelWidth = 14;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string ToText()
    {
        var text = new StringBuilder("JOB TICKET\n\n");
        Line(text, "Order", Order.Name);
        Line(text, "Project", Project);
        Line(text, "Files", Invariant(Items.Length));
        if (Order.Remark is { } remark)
        {
            Line(text, "Remark", remark);
        }

        foreach (var item in Items)
        {
            text.Append('\n').Append(item.File).Append('\n');
            foreach (var (label, value) in item.Lines())
            {
                Line(text, label, value);
            }
        }

        return text.ToString();
    }

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("order", Order.Name);
            json.WriteString("project", Project);
            if (Order.Remark is { } remark)
            {
                json.WriteString("remark", remark);
            }

            json.WriteStartArray("items");
            foreach (var item in Items)
            {
                item.Write(json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Line(StringBuilder text, string label, string value)
    {
        foreach (var (line, i) in value.Split('\n').Select((l, i) => (l, i)))
        {
            text.Append("  ").Append((i == 0 ? label : "").PadRight(LabelWidth)).Append(line).Append('\n');
        }
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One file of an order.</summary>
/// <param name="File">Its name in the package.</param>
/// <param name="Locale">Null when several languages stand in it.</param>
/// <param name="Pages">Of the file.</param>
/// <param name="IsDraft">A translation in it has not been reviewed.</param>
/// <param name="Sha256">Of the file, in hexadecimal digits.</param>
public sealed record TicketItem(string File, Publication Publication, Locale? Locale, BookStyle Style, PressProfile Press, OrderItem Item, int Pages, bool IsDraft, string Sha256)
{
    /// <summary>What must hold before readers get it has been shown to hold.</summary>
    public bool IsReleased { get; init; }

    private const double PointsToTheMillimetre = 72 / 25.4;

    /// <summary>As the trade says it.</summary>
    private string Binding => Style.Form switch
    {
        BoundForm bound => (bound.Binding == Publishing.Style.Binding.Stapled ? "saddle stitched, 2 staples" : "perfect bound") + (IsRightToLeft ? ", bound at the RIGHT edge" : ", bound at the left edge"),
        _ => "none",
    };

    private bool IsRightToLeft => Locale is { RightToLeft: true };

    private string Fold => Style.Form switch
    {
        FoldedForm { Fold: FoldKind.None } or not FoldedForm => "none",
        FoldedForm form => $"{(form.Fold == FoldKind.Wrap ? "wrap fold" : "zigzag fold")}, {(form.HasLevelCreases ? "level" : "upright")} creases, panels of {string.Join(" + ", form.Panels.Select(Millimetres))} mm"
            + (form.HasLevelCreases ? ", from the top of page 1" : IsRightToLeft ? ", from the right on page 2; the front is at the left of page 1" : ", from the left on page 2; the front is at the right of page 1"),
    };

    private string PageCount => Style.Form is BoundForm
        ? string.Create(CultureInfo.InvariantCulture, $"{Pages}, single pages in running order, cover included")
        : Pages == 1 ? "1, printed on one side" : "2, front and back of one sheet, head to head";

    private string Trim => $"{Millimetres(Style.Page.Width)} x {Millimetres(Style.Page.Height)} mm{(Style.Form is FoldedForm { Fold: not FoldKind.None } ? " (flat)" : "")}";

    private string Bleed => $"{Millimetres(Press.Bleed.Width)} mm" + (Press.Bleed.AtBinding || Style.Form is not BoundForm ? " on all sides" : ", none at the binding edge");

    private string Language => Locale is null ? "several languages" : $"{Locale.EnglishName} ({Locale.Tag})" + (IsRightToLeft ? ", read from right to left" : "");

    private string Text => IsDraft ? "draft translation: no native speaker has reviewed it yet" : IsReleased ? "released: reviewed, and all telephone numbers checked" : "telephone numbers must be checked before printing";

    internal IEnumerable<(string Label, string Value)> Lines() =>
    [
        ("Publication", $"{Publication.Id}, edition {Publication.Edition}, {Date}"),
        ("Language", Language),
        ("Text", Text),
        ("Quantity", Item.Quantity.ToString(CultureInfo.InvariantCulture)),
        ("Trim size", Trim),
        ("Bleed", Bleed),
        ("Pages", PageCount),
        ("Colours", $"CMYK, {(Pages == 1 ? "4/0" : "4/4")}, for {Press.Condition.Identifier} ({Press.Condition.Description})"),
        ("Paper", Item.Paper),
        ("Binding", Binding),
        ("Fold", Fold),
        ("Marks", Marks),
        ("Profile", $"{Press.Name}: {Press.Title}"),
        ("SHA-256", Sha256),
    ];

    private string Marks => (Press.Marks.HasCrop, Style.Form is FoldedForm { Fold: not FoldKind.None } && !Press.Marks.AreRefused) switch
    {
        (true, true) => "crop marks and dashed fold marks outside the trim",
        (true, false) => "crop marks outside the trim",
        (false, true) => "dashed fold marks outside the trim",
        _ => "none",
    };

    private string Date => Publication.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("file", File);
        json.WriteString("publication", Publication.Id);
        json.WriteString("edition", Publication.Edition);
        json.WriteString("date", Date);
        json.WriteString("style", Style.Name);
        if (Locale is not null)
        {
            json.WriteString("locale", Locale.Tag);
        }

        json.WriteNumber("quantity", Item.Quantity);
        json.WriteNumber("pages", Pages);
        WriteMillimetres(json, "width", Style.Page.Width);
        WriteMillimetres(json, "height", Style.Page.Height);
        WriteMillimetres(json, "bleed", Press.Bleed.Width);
        json.WriteString("colours", "CMYK");
        json.WriteString("condition", Press.Condition.Identifier);
        json.WriteString("paper", Item.Paper);
        json.WriteString("binding", Style.Form is BoundForm bound ? KebabCase.Of(bound.Binding.ToString()) : "none");
        json.WriteString("bindingEdge", Style.Form is not BoundForm ? "none" : IsRightToLeft ? "right" : "left");
        json.WriteString("fold", Style.Form is FoldedForm folded ? KebabCase.Of(folded.Fold.ToString()) : "none");
        if (Style.Form is FoldedForm { Fold: not FoldKind.None } form)
        {
            json.WriteString("creases", form.HasLevelCreases ? "level" : "upright");
            json.WriteStartArray("panels");
            foreach (var panel in form.Panels)
            {
                json.WriteNumberValue(Rounded(panel));
            }

            json.WriteEndArray();
        }

        json.WriteString("profile", Press.Name);
        json.WriteString("sha256", Sha256);
        json.WriteEndObject();
    }

    private static void WriteMillimetres(Utf8JsonWriter json, string name, double points) => json.WriteNumber(name, Rounded(points));

    private static decimal Rounded(double points) => Math.Round((decimal)(points / PointsToTheMillimetre), 2) / 1.000m;

    private static string Millimetres(double points) => Rounded(points).ToString("0.##", CultureInfo.InvariantCulture);
}
