namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>What some glyphs of a font share: of a CID-keyed font there are several parts, else one.</summary>
/// <param name="Scale">From units to ems.</param>
internal sealed record CffPart(double DefaultWidth, double NominalWidth, double Scale, CffIndex Subroutines)
{
    private const double UsualScale = 0.001;

    /// <param name="font">The part's own dictionary; the same as <paramref name="top"/> when there is one part only.</param>
    public static CffPart Read(FontBytes data, CffDictionary top, CffDictionary font)
    {
        var (length, start) = (font.Offset(CffDictionary.Private), font.Offset(CffDictionary.Private, 1));
        var settings = CffDictionary.Read(data.Part(start, length));
        var subroutines = settings.Offset(CffDictionary.Subroutines);
        return new CffPart(
            settings.Number(CffDictionary.DefaultWidth),
            settings.Number(CffDictionary.NominalWidth),
            ScaleOf(top, font),
            subroutines == 0 ? default : CffIndex.Read(data, start + subroutines));
    }

    private static double ScaleOf(CffDictionary top, CffDictionary font)
    {
        if (!font.Has(CffDictionary.FontMatrix))
            return top.Number(CffDictionary.FontMatrix, otherwise: UsualScale);
        var own = font.Number(CffDictionary.FontMatrix);
        return ReferenceEquals(top, font) || !top.Has(CffDictionary.FontMatrix) ? own : own * top.Number(CffDictionary.FontMatrix);
    }
}
