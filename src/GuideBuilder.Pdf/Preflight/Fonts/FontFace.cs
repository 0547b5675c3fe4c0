using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>A font of a file together with the program that draws it.</summary>
internal sealed class FontFace
{
    private const int Symbolic = 4;

    private readonly GlyphChooser chooser;

    private FontFace(PdfObjects objects, FontPrograms programs, ContentFont font)
    {
        Font = font;
        Descriptor = objects.Dictionary(font.Inner["FontDescriptor"]);
        InnerKind = objects.Name(font.Inner["Subtype"]) ?? "";
        Encoding = font.IsComposite ? new SimpleEncoding(false, null, new Dictionary<int, string>()) : SimpleEncoding.Read(objects, font.Dictionary);
        IsSymbolic = (objects.Integer(Descriptor["Flags"], 0) & Symbolic) != 0;
        Stream = FontProgramReader.Stream(objects, Descriptor);
        Program = Stream is null ? null : Drawing(programs.Read(Stream), InnerKind);
        chooser = new GlyphChooser(this, objects);
    }

    public ContentFont Font { get; }

    public PdfObject.Dictionary Descriptor { get; }

    /// <summary>As <c>TrueType</c>; of a composite font, that of the font inside.</summary>
    public string InnerKind { get; }

    /// <summary>Of a simple font.</summary>
    public SimpleEncoding Encoding { get; }

    /// <summary>Whether the font says that its characters are not those of the Latin alphabet (ISO 32000-1, table 123).</summary>
    public bool IsSymbolic { get; }

    /// <summary>The embedded font; null when there is none.</summary>
    public PdfObject.Stream? Stream { get; }

    /// <summary>What stands in <see cref="Stream"/>; null when it cannot be read.</summary>
    public FontProgram? Program { get; }

    public bool IsType3 => Font.Use.Kind == "Type3";

    public bool IsSimpleTrueType => Font.Use.Kind == "TrueType";

    /// <summary>For messages.</summary>
    public string Name => Font.Use.Name.Length == 0 ? "without a name" : Font.Use.Name;

    public static FontFace Read(PdfObjects objects, FontPrograms programs, ContentFont font) => new(objects, programs, font);

    public GlyphChoice Choose(int code) => chooser.Choose(code);

    /// <summary>What a code says, by ToUnicode or else by the name of its glyph; null when neither tells.</summary>
    public string? TextOf(int code)
    {
        if (Font.MappedText(code) is { Length: > 0 } text)
            return text;
        return Font.IsComposite || Choose(code).Name is not { } name ? null : GlyphNames.Text(name);
    }

    /// <summary>Fonts that choose glyphs by name or CID are drawn by the cubic outlines of an OpenType font.</summary>
    private static FontProgram? Drawing(FontProgram? program, string kind) =>
        kind is ("Type1" or "MMType1" or "CIDFontType0") && program is TrueTypeProgram { Outlines: { } outlines } ? outlines : program;
}
