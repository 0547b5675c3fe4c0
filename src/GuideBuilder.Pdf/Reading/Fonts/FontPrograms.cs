using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>The embedded fonts of a file, each read once, however many dictionaries point to it.</summary>
internal sealed class FontPrograms(PdfObjects objects)
{
    private readonly Dictionary<PdfObject.Stream, FontProgram?> programs = new(ReferenceEqualityComparer.Instance);

    /// <returns>Null when it is none that ISO 32000-1 knows.</returns>
    public FontProgram? Read(PdfObject.Stream stream)
    {
        if (!programs.TryGetValue(stream, out var program))
            programs[stream] = program = FontProgramReader.Read(objects.Data(stream));
        return program;
    }
}
