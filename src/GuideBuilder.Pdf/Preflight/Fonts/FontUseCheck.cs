using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Fonts;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Notes which fonts and codes pages and annotations show, and has them judged when all are known.</summary>
internal sealed class FontUseCheck(PreflightJob job) : PreflightCheck
{
    // Far more than books have; what made files have beyond it is not judged.
    private const int MostFonts = 5000;
    private const int MostCodes = 500000;
    private const int MostPlaces = 100000;

    private readonly ImmutableArray<FontJudge> judges =
    [
        new FontDictionaryJudge(job),
        new EmbeddingJudge(job),
        new CMapJudge(job),
        new GlyphJudge(job),
        new GlyphListJudge(job),
        new TrueTypeJudge(job),
        new UnicodeJudge(job),
        new ShopFontJudge(job),
    ];

    private readonly FontPrograms programs = new(job.Objects);
    private readonly Dictionary<ContentFont, FontUsage> usages = [];
    private readonly List<FontUsage> inOrder = [];
    private FontUsage? last;
    private ContentFont? lastFont;
    private int codesLeft = MostCodes;
    private int placesLeft = MostPlaces;

    public override ContentWatcher Watch(PdfFilePage page) => new Watcher(this, job);

    public override void EndPage(PdfFilePage page)
    {
        foreach (var appearance in Appearances.Of(job.Objects, page))
            job.Content.Run(appearance, new Watcher(this, job));
    }

    public override void Finish()
    {
        foreach (var usage in inOrder)
        {
            foreach (var judge in judges)
                judge.Judge(usage);
        }
    }

    /// <returns>Null when there are too many.</returns>
    private FontUsage? UsageOf(ContentFont font)
    {
        if (ReferenceEquals(font, lastFont))
            return last;
        if (!usages.TryGetValue(font, out var usage) && inOrder.Count < MostFonts)
        {
            usages[font] = usage = new FontUsage(FontFace.Read(job.Objects, programs, font));
            inOrder.Add(usage);
        }

        (lastFont, last) = (font, usage);
        return usage;
    }

    /// <returns>Null when there are too many.</returns>
    private CodeUsage? CodeOf(in ShownGlyph glyph)
    {
        if (UsageOf(glyph.Font) is not { } font)
            return null;
        return font.Find(glyph.Code) ?? (codesLeft-- > 0 ? font.Add(glyph.Code, job.Marks.Page, job.Marks.Mcid) : null);
    }

    private sealed class Watcher(FontUseCheck check, PreflightJob job) : ContentWatcher
    {
        private const int Invisible = 3;

        public override bool FollowsAsides => true;

        public override void Glyph(in ShownGlyph glyph, GraphicsState state)
        {
            if (check.CodeOf(glyph) is not { } code)
                return;
            code.IsDrawn |= state.TextMode != Invisible;
            if (code.IsPrivate && !job.Marks.HasActualText && check.placesLeft > 0 && code.Unexplained.Add((job.Marks.Page, job.Marks.Mcid)))
                check.placesLeft--;
        }
    }
}
