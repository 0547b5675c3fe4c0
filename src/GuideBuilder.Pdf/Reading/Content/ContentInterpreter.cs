using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Runs a page's operators (ISO 32000-1, annex A) and tells watchers what they do.</summary>
internal sealed class ContentInterpreter
{
    private const int DeepestForm = 12;
    private const int DeepestSave = 200;

    private static readonly PdfObject.Dictionary NoProperties = PdfObject.Dictionary.Empty;

    private readonly PdfObjects objects;
    private readonly PdfFilePage page;
    private readonly ContentReader reader;
    private readonly ImmutableArray<ContentWatcher> watchers;
    private readonly ColourOperators colours;
    private readonly TextPen pen;
    private readonly PathPen path = new();
    private readonly Stack<GraphicsState> saved = [];
    private readonly HashSet<PdfObject> patterns = new(ReferenceEqualityComparer.Instance);
    private GraphicsState state = new();
    private bool? clipsEvenOdd;
    private bool inheritsResources;

    public ContentInterpreter(ContentReader reader, PdfFilePage page, ImmutableArray<ContentWatcher> watchers)
    {
        (this.reader, objects, this.page, this.watchers) = (reader, reader.Objects, page, watchers);
        colours = new ColourOperators(reader.Spaces, objects);
        pen = new TextPen(page, watchers, reader.Limit);
    }

    public void Run()
    {
        Run(PageData(), page.Resources, 0);
        if (saved.Count > 0)
            Each(w => w.UnbalancedState());
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

    private void Each(Action<ContentWatcher> tell)
    {
        foreach (var watcher in watchers)
            tell(watcher);
    }

    private void Run(ReadOnlyMemory<byte> content, PdfObject.Dictionary resources, int depth)
    {
        if (!reader.Limit.TakeStream(content.Length))
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
                PaintInline(InlineImage.Read(parser, content.Span), resources);
            else
                Execute(word, operands, resources, depth);
            operands.Clear();
        }
    }

    private void Execute(string word, Operands operands, PdfObject.Dictionary resources, int depth)
    {
        if (path.Follow(word, operands, state.Page) || Paint(word, depth) || Mark(word, operands, resources) || Text(word, operands, resources))
            return;
        if (StateOperators.Plain(word, operands, state) is { } plain)
            state = plain;
        else if (colours.Follow(word, operands, state, resources, watchers) is { } coloured)
            state = coloured;
        else if (!SaveOrRestore(word) && !UseResource(word, operands, resources, depth) && word is not ("d0" or "d1" or "BX" or "EX"))
            Each(w => w.UnknownOperator(word));
        if (word == "ri")
            Each(w => w.RenderingIntent(operands.Name(0)));
    }

    private bool SaveOrRestore(string word)
    {
        if (word is not ("q" or "Q"))
            return false;
        if (word == "q" && saved.Count < DeepestSave)
        {
            saved.Push(state);
            Each(w => w.Save(saved.Count));
        }
        else if (word == "Q")
        {
            if (saved.TryPop(out var before))
                state = before;
            else
                Each(w => w.UnbalancedState());
        }

        return true;
    }

    private bool UseResource(string word, Operands operands, PdfObject.Dictionary resources, int depth)
    {
        switch (word)
        {
            case "Do":
                Draw(Resource(resources, "XObject", operands.Name(0)), resources, depth);
                return true;
            case "gs":
                var settings = objects.Dictionary(Resource(resources, "ExtGState", operands.Name(0)));
                state = StateOperators.Extended(state, settings, objects);
                if (objects.Items(settings["Font"]) is [PdfObject.Dictionary font, PdfObject.Number size])
                    state = state with { Font = reader.Fonts.Of(font), Size = size.Value };
                Each(w => w.Settings(settings, state));
                return true;
            case "sh":
                var shading = objects.Dictionary(Resource(resources, "Shading", operands.Name(0)));
                Each(w => w.Shading(shading, state));
                return true;
            default:
                return false;
        }
    }

    private PdfObject Resource(PdfObject.Dictionary resources, string kind, string name)
    {
        var value = objects.Resolve(objects.Dictionary(resources[kind])[name]);
        if (value is PdfObject.Null)
            Each(w => w.MissingResource(kind, name));
        else
            Each(w => w.NamedResource(kind, name, inheritsResources));
        return value;
    }

    private bool Mark(string word, Operands operands, PdfObject.Dictionary resources)
    {
        if (word is "BMC" or "BDC")
        {
            var properties = operands[1] is PdfObject.Name name ? objects.Dictionary(Resource(resources, "Properties", name.Value)) : operands[1] as PdfObject.Dictionary;
            Each(w => w.BeginMark(operands.Name(0), properties ?? NoProperties));
        }
        else if (word == "EMC")
        {
            var here = pen.Here(state);
            Each(w => w.EndMark(here));
        }

        return word is "BMC" or "BDC" or "EMC" or "MP" or "DP";
    }

    private bool Paint(string word, int depth)
    {
        if (word is "W" or "W*")
        {
            clipsEvenOdd = word == "W*";
            return true;
        }

        var fills = word is "f" or "F" or "f*" or "B" or "B*" or "b" or "b*";
        var strokes = word is "S" or "s" or "B" or "B*" or "b" or "b*";
        if (!fills && !strokes && word != "n")
            return false;
        if (word is "s" or "b" or "b*")
            path.Close();
        var painted = new PaintedPath(path.Take(), fills, strokes, word.EndsWith('*'));
        if (fills || strokes)
            PaintPath(painted, depth);
        ClipTo(painted);
        return true;
    }

    private void PaintPath(PaintedPath painted, int depth)
    {
        foreach (var watcher in watchers)
            watcher.Path(painted, state);
        if (painted.Fills)
            RunPattern(state.Fill, depth);
        if (painted.Strokes)
            RunPattern(state.Stroke, depth);
    }

    private void ClipTo(PaintedPath painted)
    {
        if (clipsEvenOdd is { } evenOdd)
        {
            state = state.ClipTo(painted.Bounds ?? default(PdfBox));
            Each(w => w.Clip(painted with { IsEvenOdd = evenOdd }));
        }

        clipsEvenOdd = null;
    }

    /// <summary>A cell of a tiling pattern is run once for a page, where it stands in the pattern's own coordinates.</summary>
    private void RunPattern(PaintColour colour, int depth)
    {
        if (colour.Pattern is not PdfObject.Stream cell || depth >= DeepestForm || !patterns.Add(cell))
            return;
        var before = state;
        state = new GraphicsState { Page = MatrixOf(cell.Head), Clip = before.Clip, IsInPattern = true };
        RunWith(cell, PdfObject.Dictionary.Empty, depth);
        state = before;
    }

    private bool Text(string word, Operands operands, PdfObject.Dictionary resources)
    {
        switch (word)
        {
            case "BT":
                pen.Begin();
                return true;
            case "ET":
                return true;
            case "Tf":
                ChooseFont(operands, resources);
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

    private void ChooseFont(Operands operands, PdfObject.Dictionary resources)
    {
        var font = objects.Dictionary(Resource(resources, "Font", operands.Name(0)));
        state = state with { Font = font.Entries.Count > 0 ? reader.Fonts.Of(font) : null, Size = operands.Number(1) };
    }

    private void Show(string word, Operands operands)
    {
        if (word == "\"")
            state = state with { WordSpace = operands.Number(0), CharacterSpace = operands.Number(1) };
        if (word is "'" or "\"")
            pen.MoveLine(0, -state.Leading);
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
        {
            var picture = new PaintedPicture(stream.Head, stream, reader.Spaces.Read(stream.Head["ColorSpace"], resources));
            Each(w => w.Picture(picture, state));
        }
        else if (objects.Name(stream.Head["Subtype"]) == "Form" && depth < DeepestForm)
        {
            DrawForm(stream, resources, depth);
        }
    }

    private void PaintInline(PdfObject.Dictionary head, PdfObject.Dictionary resources)
    {
        var picture = new PaintedPicture(head, null, reader.Spaces.Read(head["ColorSpace"], resources));
        Each(w => w.Picture(picture, state));
    }

    private void DrawForm(PdfObject.Stream form, PdfObject.Dictionary resources, int depth)
    {
        var before = state;
        state = state with { Page = MatrixOf(form.Head) * state.Page };
        if (PdfBox.Read(objects, form.Head["BBox"]) is { } box)
            state = state.ClipTo((new Matrix(box.Width, 0, 0, box.Height, box.Left, box.Lower) * state.Page).UnitSquare());
        Each(w => w.BeginForm(form, state));
        RunWith(form, resources, depth);
        Each(w => w.EndForm(form));
        state = before;
    }

    /// <summary>Runs a form or a cell; its own resources count, or, when it has none, those of what it stands in.</summary>
    private void RunWith(PdfObject.Stream content, PdfObject.Dictionary resources, int depth)
    {
        var (count, inherited) = (saved.Count, inheritsResources);
        var own = objects.Dictionary(content.Head["Resources"]);
        inheritsResources = own.Entries.Count == 0;
        Run(objects.Data(content), inheritsResources ? resources : own, depth + 1);
        inheritsResources = inherited;
        while (saved.Count > count)
            saved.Pop();
    }

    private Matrix MatrixOf(PdfObject.Dictionary head)
    {
        var items = objects.Items(head["Matrix"]);
        if (items.Length != 6)
            return Matrix.Identity;
        var operands = new Operands();
        foreach (var item in items)
            operands.Add(item);
        return operands.Matrix();
    }
}
