using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Reads the font that a font descriptor embeds (ISO 32000-1, 9.9).</summary>
internal static class FontProgramReader
{
    /// <returns>Null when there is none.</returns>
    public static PdfObject.Stream? Stream(PdfObjects objects, PdfObject.Dictionary descriptor)
    {
        foreach (var key in (ReadOnlySpan<string>)["FontFile3", "FontFile2", "FontFile"])
        {
            if (objects.Resolve(descriptor[key]) is PdfObject.Stream stream)
                return stream;
        }

        return null;
    }

    /// <summary>The font by what it is, whatever it is said to be.</summary>
    /// <returns>Null when it is none that ISO 32000-1 knows.</returns>
    public static FontProgram? Read(ReadOnlyMemory<byte> data) =>
        (FontProgram?)TrueTypeProgram.Read(data) ?? (FontProgram?)Type1Program.Read(data) ?? CffProgram.Read(data);
}
