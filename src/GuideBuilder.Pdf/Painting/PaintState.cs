using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The graphics state of a content stream: an operator is written only when something changes.</summary>
internal sealed class PaintState(ByteWriter content, PdfFlavour flavour)
{
    private readonly Stack<Values> saved = [];
    private Values now = new(null, null, new PdfStroke(1, default), null, 0, 0, IsOverprinting: false);

    public bool HasOverprinted { get; private set; }

    /// <param name="mayOverprint">For text and lines, which leave a white rim where the plates do not meet.</param>
    public void Fill(PdfColour colour, bool mayOverprint)
    {
        Overprint(mayOverprint && colour.IsBlackInk);
        if (now.Fill == colour)
            return;
        now = now with { Fill = colour };
        Colour(colour, "k\n"u8, "rg\n"u8);
    }

    public void Stroke(PdfStroke pen)
    {
        Overprint(pen.Colour.IsBlackInk);
        if (now.Stroke != pen.Colour)
            Colour(pen.Colour, "K\n"u8, "RG\n"u8);
        if (now.Line.Width != pen.Width)
            content.Operand(pen.Width).Raw("w\n"u8);
        if (now.Line.Dash != pen.Dash)
            Dash(pen.Dash);
        if (now.Line.Cap != pen.Cap)
            content.Integer((int)pen.Cap).Raw(" J\n"u8);
        if (now.Line.Join != pen.Join)
            content.Integer((int)pen.Join).Raw(" j\n"u8);
        if (now.Line.MiterLimit != pen.MiterLimit)
            content.Operand(pen.MiterLimit).Raw("M\n"u8);
        now = now with { Stroke = pen.Colour, Line = pen };
    }

    public void Font(FontUse font, double size)
    {
        if (now.Font == font && now.Size == size)
            return;
        now = now with { Font = font, Size = size };
        content.Raw("/F"u8).Integer(font.Index).Raw(" "u8).Operand(size).Raw("Tf\n"u8);
    }

    public bool IsRise(double value) => Math.Abs(now.Rise - value) < 0.0005;

    public void Rise(double value)
    {
        now = now with { Rise = value };
        content.Operand(value).Raw("Ts\n"u8);
    }

    /// <summary>Pictures knock out what is below them.</summary>
    public void Knockout() => Overprint(false);

    /// <summary>Goes with the operator q.</summary>
    public void Save() => saved.Push(now);

    /// <summary>Goes with the operator Q.</summary>
    public void Restore() => now = saved.Pop();

    private void Overprint(bool isOn)
    {
        if (flavour != PdfFlavour.Print || now.IsOverprinting == isOn)
            return;
        now = now with { IsOverprinting = isOn };
        HasOverprinted = true;
        content.Raw(isOn ? "/Over gs\n"u8 : "/Knock gs\n"u8);
    }

    private void Dash(double length)
    {
        if (length > 0)
            content.Raw("["u8).Operand(length).Number(length).Raw("] 0 d\n"u8);
        else
            content.Raw("[] 0 d\n"u8);
    }

    private void Colour(PdfColour c, ReadOnlySpan<byte> cmyk, ReadOnlySpan<byte> rgb)
    {
        if (flavour == PdfFlavour.Print)
            content.Operand(c.Cyan).Operand(c.Magenta).Operand(c.Yellow).Operand(c.Black).Raw(cmyk);
        else
            content.Operand(c.Red).Operand(c.Green).Operand(c.Blue).Raw(rgb);
    }

    private readonly record struct Values(PdfColour? Fill, PdfColour? Stroke, PdfStroke Line, FontUse? Font, double Size, double Rise, bool IsOverprinting);
}
