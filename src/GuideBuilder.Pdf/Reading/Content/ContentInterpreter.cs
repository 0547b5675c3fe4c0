using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Runs a page's operators (ISO 32000-1, annex A) and notes text and colours; paths and clipping leave no trace.</summary>
internal sealed class ContentInterpreter
{
    private const int DeepestForm = 12;
    private const int DeepestSave = 200;

    private readonly PdfObjects objects;
    private readonly PdfFilePage page;
    private readonly ContentFonts fonts;
    private readonly ContentLimit limit;
    private readonly TagReader tags;
    private readonly TextPen pen;
    private readonly HashSet<PaintUse> seen = [];
    private readonly List<PaintUse> paints = [];
    private readonly Stack<GraphicsState> saved = [];
    private GraphicsState state = new();

    public ContentInterpreter(PdfFile file, PdfFilePage page, ContentFonts fonts, ContentLimit limit)
    {
        (objects, this.page, this.fonts, this.limit) = (file.Objects, page, fonts, limit);
        tags = new TagReader(objects);
        pen = new TextPen(page, tags, limit);
    }

    public PdfPageContent Run()
    {
        Run(PageData(), page.Resources, 0);
        var (tagged, artifacts, untagged) = tags.Finish();
        return new PdfPageContent(tagged, artifacts, untagged, [.. paints], tags.HasUntaggedPaint, tags.HasWrongNesting);
    }

    /// <summary>The parts of a page's content count as one, with space between them.</summary>
    private ReadOnlyMemory<byte> PageData()
    {
        using var all = new MemoryStream();
        foreach (var part in objects.Items(page.Dictionary["Contents"]))
        {
            all.Write(objects.Data(part).Span);
            all.WriteByte((byte)'\n');
        }

        return all.ToArray();
    }

    private void Run(ReadOnlyMemory<byte> content, PdfObject.Dictionary resources, int depth)
    {
        if (!limit.TakeStream(content.Length))
            return;
        var parser = new ObjectParser(content, hasReferences: false);
        var operands = new Operands();
        while (parser.Read() is { } token)
        {
            if (token is not PdfObject.Keyword { Word: var word })
            {
                operands.Add(token);
                continue;
            }

            if (word == "BI")
                SkipInlineImage(parser, content.Span);
            else
                Execute(word, operands, resources, depth);
            operands.Clear();
        }
    }

    private void Execute(string word, Operands operands, PdfObject.Dictionary resources, int depth)
    {
        if (word == "Do")
            Draw(objects.Resolve(objects.Dictionary(resources["XObject"])[operands.Name(0)]), resources, depth);
        else if (!TextOperation(word, operands, resources) && !MarkOperation(word, operands, resources) && !PaintOperation(word))
            StateOperation(word, operands, resources);
    }

    private void StateOperation(string word, Operands operands, PdfObject.Dictionary resources)
    {
        if (word == "q" && saved.Count < DeepestSave)
            saved.Push(state);
        else if (word == "Q" && saved.TryPop(out var before))
            state = before;
        else if (word == "cm")
            state = state with { Page = operands.Matrix() * state.Page };
        else if (word == "gs")
            state = StateOperators.Extended(state, objects.Dictionary(objects.Dictionary(resources["ExtGState"])[operands.Name(0)]), objects);
        else
            state = StateOperators.Text(word, operands, StateOperators.Colour(word, operands, state));
    }

    private bool MarkOperation(string word, Operands operands, PdfObject.Dictionary resources)
    {
        if (word is "BMC" or "BDC")
            tags.Begin(operands.Name(0), operands[1] is PdfObject.Name name ? objects.Dictionary(objects.Dictionary(resources["Properties"])[name.Value]) : objects.Dictionary(operands[1]));
        else if (word == "EMC")
            tags.End(pen.Here(state));
        return word is "BMC" or "BDC" or "EMC";
    }

    private bool PaintOperation(string word)
    {
        if (word is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "sh")
            Paint(PaintKind.Fill, state.Fill, state.IsFillOverprinting);
        if (word is "S" or "s" or "B" or "B*" or "b" or "b*")
            Paint(PaintKind.Stroke, state.Stroke, state.IsStrokeOverprinting);
        return word is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "sh" or "S" or "s";
    }

    private void Paint(PaintKind kind, string colour, bool overprints)
    {
        if (kind != PaintKind.Text)
            tags.Paint();
        var use = new PaintUse(kind, colour, overprints);
        if (seen.Add(use))
            paints.Add(use);
    }

    private bool TextOperation(string word, Operands operands, PdfObject.Dictionary resources)
    {
        switch (word)
        {
            case "BT":
                pen.Begin();
                return true;
            case "Tf":
                state = state with { Font = fonts.Find(resources, operands.Name(0)), Size = operands.Number(1) };
                return true;
            case "Tm":
                pen.MoveTo(operands.Matrix());
                return true;
            case "Td" or "TD":
                pen.MoveLine(operands.Number(0), operands.Number(1));
                state = word == "TD" ? state with { Leading = -operands.Number(1) } : state;
                return true;
            case "T*":
                pen.MoveLine(0, -state.Leading);
                return true;
            case "Tj" or "TJ" or "'" or "\"":
                Show(word, operands);
                return true;
            default:
                return false;
        }
    }

    private void Show(string word, Operands operands)
    {
        if (word == "\"")
            state = state with { WordSpace = operands.Number(0), CharacterSpace = operands.Number(1) };
        if (word is "'" or "\"")
            pen.MoveLine(0, -state.Leading);
        Paint(PaintKind.Text, state.Fill, state.IsFillOverprinting);
        if (operands.Last is PdfObject.List items)
            pen.ShowAdjusted(items, state);
        else if (operands.Last is PdfObject.Text text)
            pen.Show(text, state);
    }

    private void Draw(PdfObject target, PdfObject.Dictionary resources, int depth)
    {
        if (target is not PdfObject.Stream stream)
            return;
        if (objects.Name(stream.Head["Subtype"]) == "Image")
            Paint(PaintKind.Picture, SpaceName(stream.Head), state.IsFillOverprinting);
        else if (objects.Name(stream.Head["Subtype"]) == "Form" && depth < DeepestForm)
            DrawForm(stream, resources, depth);
    }

    private void DrawForm(PdfObject.Stream form, PdfObject.Dictionary resources, int depth)
    {
        var (before, count) = (state, saved.Count);
        var matrix = objects.Items(form.Head["Matrix"]);
        if (matrix.Length == 6)
        {
            var operands = new Operands();
            foreach (var item in matrix)
                operands.Add(item);
            state = state with { Page = operands.Matrix() * state.Page };
        }

        var own = objects.Dictionary(form.Head["Resources"]);
        Run(objects.Data(form), own.Entries.Count > 0 ? own : resources, depth + 1);
        state = before;
        while (saved.Count > count)
            saved.Pop();
    }

    /// <summary>Of a picture with a palette, the space of the palette's colours.</summary>
    private string SpaceName(PdfObject.Dictionary image)
    {
        var space = objects.Items(image["ColorSpace"]);
        if (space is [PdfObject.Name { Value: "Indexed" }, var palette, ..])
            space = objects.Items(palette);
        return space is [PdfObject.Name first, ..] ? first.Value : "mask";
    }

    private void SkipInlineImage(ObjectParser parser, ReadOnlySpan<byte> content)
    {
        Paint(PaintKind.Picture, "inline", state.IsFillOverprinting);
        for (var at = parser.Position; at < content.Length;)
        {
            var next = content[at..].IndexOf("EI"u8);
            if (next < 0)
                break;
            at += next + 2;
            if (PdfCharacters.IsSpace(content[at - 3]) && (at == content.Length || !PdfCharacters.IsRegular(content[at])))
            {
                parser.Position = at;
                return;
            }
        }

        parser.Position = content.Length;
    }
}
