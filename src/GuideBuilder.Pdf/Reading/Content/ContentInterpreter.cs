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
    private readonly ContentWatchers watchers;
    private readonly ColourOperators colours;
    private readonly TextPen pen;
    private readonly PathPen path = new();
    private readonly Stack<GraphicsState> saved = [];
    private readonly HashSet<PdfObject> once;
    private GraphicsState state = new();
    private Scope scope = new(PdfObject.Dictionary.Empty, 0);
    private bool? clipsEvenOdd;
    private bool inheritsResources;
    private bool keepsColour;

    public ContentInterpreter(ContentReader reader, PdfFilePage page, ImmutableArray<ContentWatcher> watchers)
        : this(reader, page, new ContentWatchers(watchers), new HashSet<PdfObject>(ReferenceEqualityComparer.Instance))
    {
    }

    /// <param name="once">The cells, glyphs, masks and appearances of the page that were run.</param>
    private ContentInterpreter(ContentReader reader, PdfFilePage page, ContentWatchers watchers, HashSet<PdfObject> once)
    {
        (this.reader, objects, this.page, this.watchers, this.once) = (reader, reader.Objects, page, watchers, once);
        colours = new ColourOperators(reader.Spaces, objects);
        pen = new TextPen(page, ShowGlyph, reader.Limit);
    }

    public void Run()
    {
        var black = colours.Black(page.Resources);
        state = state with { Fill = black, Stroke = black };
        Run(PageData(), page.Resources, 0);
        if (saved.Count > 0)
            foreach (var watcher in watchers.All)
                watcher.UnbalancedState();
        foreach (var appearance in Appearances.Of(page, objects))
            Aside(appearance, new GraphicsState { Part = ContentPart.Appearance })?.DrawForm(appearance, PdfObject.Dictionary.Empty, 0);
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
        if (!reader.Limit.TakeStream(content.Length))
            return;
        var outer = scope;
        scope = new Scope(resources, depth);
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

        scope = outer;
    }

    private void Execute(string word, Operands operands, PdfObject.Dictionary resources, int depth)
    {
        if (path.Follow(word, operands, state.Page) || Paint(word) || Mark(word, operands, resources) || Text(word, operands, resources))
            return;
        if (StateOperators.Plain(word, operands, state) is { } plain)
            state = plain;
        else if (colours.Follow(word, operands, state, resources, watchers) is { } coloured)
            state = keepsColour ? state : coloured;
        else if (!SaveOrRestore(word) && !UseResource(word, operands, resources, depth) && word is not ("d0" or "d1" or "BX" or "EX"))
            foreach (var watcher in watchers.All)
                watcher.UnknownOperator(word);
        keepsColour |= word == "d1" && state.Part == ContentPart.Glyph;
        if (word == "ri")
            foreach (var watcher in watchers.All)
                watcher.RenderingIntent(operands.Name(0));
    }

    private bool SaveOrRestore(string word)
    {
        if (word is not ("q" or "Q"))
            return false;
        if (word == "q" && saved.Count < DeepestSave)
        {
            saved.Push(state);
            foreach (var watcher in watchers.ForSaves)
                watcher.Save(saved.Count);
        }
        else if (word == "Q")
        {
            if (saved.TryPop(out var before))
                state = before;
            else
                foreach (var watcher in watchers.All)
                    watcher.UnbalancedState();
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
                foreach (var watcher in watchers.All)
                    watcher.Settings(settings, state);
                if (objects.Resolve(objects.Dictionary(settings["SMask"])["G"]) is PdfObject.Stream mask)
                    Aside(mask, new GraphicsState { Part = ContentPart.SoftMask, Page = state.Page })?.DrawForm(mask, resources, depth);
                return true;
            case "sh":
                var shading = objects.Dictionary(Resource(resources, "Shading", operands.Name(0)));
                var shaded = state with { Fill = colours.Shading(shading, resources) };
                foreach (var watcher in watchers.All)
                    watcher.Shading(shading, shaded);
                return true;
            default:
                return false;
        }
    }

    private PdfObject Resource(PdfObject.Dictionary resources, string kind, string name)
    {
        var value = objects.Resolve(objects.Dictionary(resources[kind])[name]);
        if (value is PdfObject.Null)
            foreach (var watcher in watchers.All)
                watcher.MissingResource(kind, name);
        else
            foreach (var watcher in watchers.ForResources)
                watcher.NamedResource(kind, name, inheritsResources);
        return value;
    }

    private bool Mark(string word, Operands operands, PdfObject.Dictionary resources)
    {
        if (word is "BMC" or "BDC")
        {
            var properties = operands[1] is PdfObject.Name name ? objects.Dictionary(Resource(resources, "Properties", name.Value)) : operands[1] as PdfObject.Dictionary;
            foreach (var watcher in watchers.ForMarks)
                watcher.BeginMark(operands.Name(0), properties ?? NoProperties);
        }
        else if (word == "EMC")
        {
            var here = pen.Here(state);
            foreach (var watcher in watchers.ForMarks)
                watcher.EndMark(here);
        }

        return word is "BMC" or "BDC" or "EMC" or "MP" or "DP";
    }

    private bool Paint(string word)
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
            PaintPath(painted);
        ClipTo(painted);
        return true;
    }

    private void PaintPath(PaintedPath painted)
    {
        foreach (var watcher in watchers.ForPaths)
            watcher.Path(painted, state);
        if (painted.Fills)
            RunPattern(state.Fill);
        if (painted.Strokes)
            RunPattern(state.Stroke);
    }

    private void ClipTo(PaintedPath painted)
    {
        if (clipsEvenOdd is { } evenOdd)
        {
            state = state.ClipTo(painted.Bounds ?? default(PdfBox));
            foreach (var watcher in watchers.All)
                watcher.Clip(painted with { IsEvenOdd = evenOdd });
        }

        clipsEvenOdd = null;
    }

    /// <summary>A cell of a tiling pattern is run once for a page, where it stands in the pattern's own coordinates. A cell without colours of its own has that of the pattern.</summary>
    private void RunPattern(PaintColour colour)
    {
        if (colour.Pattern is not PdfObject.Stream cell || objects.Integer(cell.Head["PatternType"], 1) != 1 || scope.Depth >= DeepestForm || !once.Add(cell))
            return;
        var part = state.Part == ContentPart.Page ? ContentPart.Cell : state.Part;
        var start = new GraphicsState { Part = part, Page = MatrixOf(cell.Head), Clip = state.Clip };
        var takesColour = objects.Integer(cell.Head["PaintType"], 1) == 2 && colour.Space.Base is not null;
        if (takesColour)
            start = start with { Fill = new PaintColour(colour.Space.Base!, colour.Values), Stroke = new PaintColour(colour.Space.Base!, colour.Values) };
        new ContentInterpreter(reader, page, watchers, once) { state = start, keepsColour = takesColour }.RunWith(cell, PdfObject.Dictionary.Empty, scope.Depth);
    }

    /// <summary>Makes ready to run, once for a page and for those watchers that care, what is not painted as it stands.</summary>
    /// <returns>Null when it need not be run.</returns>
    private ContentInterpreter? Aside(PdfObject.Stream content, GraphicsState start)
    {
        if (scope.Depth >= DeepestForm || !watchers.All.Any(w => w.FollowsAsides) || !once.Add(content))
            return null;
        return new ContentInterpreter(reader, page, new ContentWatchers([.. watchers.All.Where(w => w.FollowsAsides)]), once) { state = start };
    }

    private void ShowGlyph(ShownGlyph glyph)
    {
        foreach (var watcher in watchers.ForGlyphs)
            watcher.Glyph(glyph, state);
        if (reader.Procedures.Find(glyph.Font, glyph.Code) is { } procedure)
            RunGlyph(procedure, glyph);
    }

    /// <summary>Its resources are those of its font, or, when that has none, of the content that shows it.</summary>
    private void RunGlyph(PdfObject.Stream procedure, in ShownGlyph glyph)
    {
        var font = glyph.Font.Dictionary;
        if (Aside(procedure, state with { Part = ContentPart.Glyph, Page = MatrixOf(font, "FontMatrix") * glyph.Glyph }) is not { } inside)
            return;
        var own = objects.Dictionary(font["Resources"]);
        inside.inheritsResources = own.Entries.Count == 0;
        inside.Run(objects.Data(procedure), inside.inheritsResources ? scope.Resources : own, scope.Depth + 1);
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
        if (state.TextMode is 0 or 2 or 4 or 6)
            RunPattern(state.Fill);
        if (state.TextMode is 1 or 2 or 5 or 6)
            RunPattern(state.Stroke);
    }

    private void Draw(PdfObject target, PdfObject.Dictionary resources, int depth)
    {
        if (target is not PdfObject.Stream stream)
            return;
        if (objects.Name(stream.Head["Subtype"]) == "Image")
        {
            var picture = new PaintedPicture(stream.Head, stream, reader.Spaces.Read(stream.Head["ColorSpace"], resources));
            PaintPicture(picture);
        }
        else if (objects.Name(stream.Head["Subtype"]) == "Form" && depth < DeepestForm)
        {
            DrawForm(stream, resources, depth);
        }
    }

    private void PaintInline(PdfObject.Dictionary head, PdfObject.Dictionary resources)
    {
        PaintPicture(new PaintedPicture(head, null, reader.Spaces.Read(head["ColorSpace"], resources)));
    }

    private void PaintPicture(PaintedPicture picture)
    {
        foreach (var watcher in watchers.All)
            watcher.Picture(picture, state);
        if (objects.Resolve(picture.Head["ImageMask"]) is PdfObject.Truth { Value: true })
            RunPattern(state.Fill);
    }

    private void DrawForm(PdfObject.Stream form, PdfObject.Dictionary resources, int depth)
    {
        var before = state;
        state = state with { Page = MatrixOf(form.Head) * state.Page };
        if (PdfBox.Read(objects, form.Head["BBox"]) is { } box)
            state = state.ClipTo((new Matrix(box.Width, 0, 0, box.Height, box.Left, box.Lower) * state.Page).UnitSquare());
        foreach (var watcher in watchers.All)
            watcher.BeginForm(form, state);
        RunWith(form, resources, depth);
        foreach (var watcher in watchers.All)
            watcher.EndForm(form);
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

    private Matrix MatrixOf(PdfObject.Dictionary head, string key = "Matrix")
    {
        var items = objects.Items(head[key]);
        if (items.Length != 6)
            return Matrix.Identity;
        var operands = new Operands();
        foreach (var item in items)
            operands.Add(item);
        return operands.Matrix();
    }

    private readonly record struct Scope(PdfObject.Dictionary Resources, int Depth);
}
