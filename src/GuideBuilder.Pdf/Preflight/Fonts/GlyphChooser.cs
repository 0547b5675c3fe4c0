using GuideBuilder.Pdf.Reading.Fonts;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Finds the glyph of a code as ISO 32000-1, 9.6.6 and 9.7.4, say; where they leave it open, nothing is claimed.</summary>
internal sealed class GlyphChooser
{
    private static readonly GlyphChoice Unknown = new(GlyphFate.Unknown);

    // Where fonts for symbols keep the codes of a byte (OpenType, cmap, encoding 0 of platform 3).
    private static readonly int[] SymbolPages = [0, 0xF000, 0xF100, 0xF200];

    private readonly FontFace face;
    private readonly FontBytes? glyphOfCid;
    private readonly bool hasGlyphMap;

    public GlyphChooser(FontFace face, PdfObjects objects)
    {
        this.face = face;
        var map = objects.Resolve(face.Font.Inner["CIDToGIDMap"]);
        if (map is PdfObject.Stream)
            glyphOfCid = new FontBytes(objects.Data(map));
        hasGlyphMap = map is PdfObject.Stream or PdfObject.Name { Value: "Identity" };
    }

    public GlyphChoice Choose(int code) => face.Font.Use.Kind switch
    {
        "Type0" => ByCharacter(face.Font.Map.Cid(code)),
        "TrueType" => InTrueType(code),
        "Type1" or "MMType1" => ByName(code),
        "Type3" => new GlyphChoice(GlyphFate.Unknown, 0, face.Encoding.NameOf(code)),
        _ => Unknown,
    };

    private GlyphChoice ByCharacter(int? cid)
    {
        if (cid is not { } character)
            return Unknown;
        if (face.InnerKind == "CIDFontType2" && face.Program is TrueTypeProgram font && hasGlyphMap)
            return InTables(font, glyphOfCid is { } map ? map.U16(2L * character) : character);
        if (character == 0)
            return new GlyphChoice(GlyphFate.NotDefined);
        if (face.InnerKind != "CIDFontType0" || face.Program is not CffProgram program)
            return Unknown;
        return program.GlyphOfCid(character) is { } glyph ? new GlyphChoice(GlyphFate.Found, glyph) : new GlyphChoice(GlyphFate.Missing);
    }

    private static GlyphChoice InTables(TrueTypeProgram font, int glyph)
    {
        if (glyph == 0)
            return new GlyphChoice(GlyphFate.NotDefined);
        return font.HasGlyph(glyph) ? new GlyphChoice(GlyphFate.Found, glyph) : new GlyphChoice(GlyphFate.Missing);
    }

    private GlyphChoice ByName(int code)
    {
        var encoding = face.Encoding;
        var program = face.Program as NamedFontProgram;
        var name = encoding.NameOf(code);
        if (name is null && encoding.Base is null)
        {
            if (program is not { KnowsEncoding: true })
                return Unknown;
            name = program.EncodedName(code);
        }

        if (name is null && encoding.Base is not null && CharacterSet.Named(encoding.Base) is null)
            return Unknown;
        if (name is null or GlyphNames.NotDefined)
            return new GlyphChoice(GlyphFate.NotDefined, 0, name);
        if (program is null || program.Names.Count == 0)
            return new GlyphChoice(GlyphFate.Unknown, 0, name);
        return program.GlyphNamed(name) is { } glyph ? new GlyphChoice(GlyphFate.Found, glyph, name) : new GlyphChoice(GlyphFate.Missing, 0, name);
    }

    private GlyphChoice InTrueType(int code)
    {
        var encoding = face.Encoding;
        var font = face.Program as TrueTypeProgram;
        if (face.IsSymbolic || !encoding.Exists)
            return font is null ? Unknown : AmongSymbols(font, code);
        if (encoding.Base is not null && CharacterSet.Named(encoding.Base) is null)
            return Unknown;
        var name = encoding.NameOf(code) ?? (encoding.Base is null ? CharacterSet.Standard.NameOf(code) : null);
        if (name is null or GlyphNames.NotDefined)
            return new GlyphChoice(GlyphFate.NotDefined, 0, name);
        if (font is null || font.Cmaps.IsEmpty)
            return new GlyphChoice(GlyphFate.Unknown, 0, name);
        return Named(font, name) with { Name = name };
    }

    /// <summary>By Unicode, then by the codes of MacRoman, then by the font's own names.</summary>
    private static GlyphChoice Named(TrueTypeProgram font, string name)
    {
        var glyph = 0;
        if (font.Cmap(3, 1) is { } unicode && GlyphNames.Text(name) is { } text && text.EnumerateRunes().First().Value is var character)
        {
            if (unicode.Glyph(character) is not { } found)
                return Unknown;
            glyph = found;
        }

        if (glyph == 0 && font.Cmap(1, 0) is { } roman && CharacterSet.MacRoman.CodeOf(name) is >= 0 and var code)
        {
            if (roman.Glyph(code) is not { } found)
                return Unknown;
            glyph = found;
        }

        glyph = glyph == 0 ? font.GlyphNamed(name) : glyph;
        if (glyph == 0 && font.Cmaps.All(c => (c.Platform, c.Encoding) == (3, 0)))
            return Unknown;
        return font.HasGlyph(glyph) && glyph > 0 ? new GlyphChoice(GlyphFate.Found, glyph) : new GlyphChoice(GlyphFate.Missing);
    }

    private GlyphChoice AmongSymbols(TrueTypeProgram font, int code)
    {
        var symbols = font.Cmap(3, 0);
        var roman = font.Cmap(1, 0);
        int?[] found = [.. symbols is null ? [] : SymbolPages.Select(page => symbols.Glyph(page + code)), roman?.Glyph(code)];
        if (found.FirstOrDefault(glyph => glyph > 0) is { } some)
            return font.HasGlyph(some) ? new GlyphChoice(GlyphFate.Found, some) : new GlyphChoice(GlyphFate.Missing);
        var isSure = !face.Encoding.Exists && found.Any(glyph => glyph is not null) && (symbols is null || symbols.Glyph(0) is not null);
        return isSure ? new GlyphChoice(GlyphFate.Missing) : Unknown;
    }
}
