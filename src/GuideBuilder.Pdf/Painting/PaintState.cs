using GuideBuilder.Pdf.Fonts;
using GuideBuilder.Pdf.Writing;

namespace GuideBuilder.Pdf.Painting;

/// <summary>The graphics state of a content stream: an operator is written only when something changes.</summary>
internal sealed class PaintState(ByteWriter content, PdfFlavour flavour)
{
    private PdfColour? fill;
    private PdfColour? stroke;
    private (double Width, double Dash) line = (1, 0);
    private (FontUse? Font, double Size) text;
    private double rise;
    private bool isOverprinting;

    public bool HasOverprinted { get; private set; }

    /// <param name="mayOverprint">For text and lines, which leave a white rim where the plates do not meet.</param>
    public void Fill(PdfColour colour, bool mayOverprint)
    {
        Overprint(mayOverprint && colour.IsBlackInk);
        if (fill == colour)
            return;
        fill = colour;
        Colour(colour, "k\n"u8, "rg\n"u8);
    }

    public void Stroke(PdfStroke pen)
    {
        Overprint(pen.Colour.IsBlackInk);
        if (stroke != pen.Colour)
        {
            stroke = pen.Colour;
            Colour(pen.Colour, "K\n"u8, "RG\n"u8);
        }

        if (line.Width != pen.Width)
            content.Operand(pen.Width).Raw("w\n"u8);
        if (line.Dash != pen.Dash)
            Dash(pen.Dash);
        line = (pen.Width, pen.Dash);
    }

    public void Font(FontUse font, double size)
    {
        if (text == (font, size))
            return;
        text = (font, size);
        content.Raw("/F"u8).Integer(font.Index).Raw(" "u8).Operand(size).Raw("Tf\n"u8);
    }

    public bool IsRise(double value) => Math.Abs(rise - value) < 0.0005;

    public void Rise(double value)
    {
        rise = value;
        content.Operand(value).Raw("Ts\n"u8);
    }

    /// <summary>Pictures knock out what is below them.</summary>
    public void Knockout() => Overprint(false);

    private void Overprint(bool isOn)
    {
        if (flavour != PdfFlavour.Print || isOverprinting == isOn)
            return;
        isOverprinting = isOn;
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
}
