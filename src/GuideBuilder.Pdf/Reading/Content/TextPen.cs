using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Follows the pen through text objects (ISO 32000-1, 9.4).</summary>
internal sealed class TextPen(PdfFilePage page, Action<ShownGlyph> tell, ContentLimit limit)
{
    private readonly PdfBox trim = page.Trim ?? page.Crop ?? page.Media;
    private Matrix pen = Matrix.Identity;
    private Matrix line = Matrix.Identity;

    public void Begin() => pen = line = Matrix.Identity;

    public void MoveTo(Matrix matrix) => pen = line = matrix;

    public void MoveLine(double x, double y) => pen = line = Matrix.Move(x, y) * line;

    /// <summary>Where the pen is, as an empty text.</summary>
    public PlacedText Here(GraphicsState state) => Place(state, "", 0);

    public void ShowAdjusted(PdfObject.List items, GraphicsState state)
    {
        foreach (var item in items.Items)
        {
            if (item is PdfObject.Text text)
                Show(text, state);
            else if (item is PdfObject.Number adjustment)
                Advance(-adjustment.Value / 1000 * state.Size * state.Stretch);
        }
    }

    public void Show(PdfObject.Text text, GraphicsState state)
    {
        if (state.Font is not { } font)
            return;
        var bytes = text.Bytes.Span;
        while (bytes.Length > 0 && font.Map.Take(bytes, out var code) is > 0 and var length)
        {
            bytes = bytes[length..];
            var space = state.CharacterSpace + (length == 1 && code == ' ' ? state.WordSpace : 0);
            var (advance, said) = font.Facts(code);
            var width = advance * state.Size * state.Stretch;
            if (!limit.TakeGlyph(said))
                return;
            Tell(font, code, advance, said, width, state);
            Advance(width + (space * state.Stretch));
        }
    }

    private void Tell(ContentFont font, int code, double advance, string text, double width, GraphicsState state)
    {
        var ems = new Matrix(state.Size * state.Stretch, 0, 0, state.Size, 0, state.Rise) * pen * state.Page;
        tell(new ShownGlyph(font, code, ems, advance, Place(state, text, width)));
    }

    private void Advance(double distance) => pen = Matrix.Move(distance, 0) * pen;

    private PlacedText Place(GraphicsState state, string text, double width)
    {
        var place = Matrix.Move(0, state.Rise) * pen * state.Page;
        return new PlacedText(
            text,
            page.Index,
            Math.Round(place.E - trim.Left, 3),
            Math.Round(trim.Upper - place.F, 3),
            Math.Round(width * (place.B == 0 ? place.A : Math.Sqrt((place.A * place.A) + (place.B * place.B))), 3),
            Math.Round(state.Size * Math.Sqrt((place.C * place.C) + (place.D * place.D)), 3))
        {
            Angle = place is { B: 0, A: >= 0 } ? 0 : Math.Round(Math.Atan2(place.B, place.A) * 180 / Math.PI, 1),
        };
    }
}
