using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Fonts;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Notes which fonts and codes the pages show, and has them judged when all are known.</summary>
internal sealed class FontUseCheck(PreflightJob job) : PreflightCheck
{
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

    public override ContentWatcher Watch(PdfFilePage page) => new Watcher(this, job);

    public override void Finish()
    {
        foreach (var usage in inOrder)
        {
            foreach (var judge in judges)
                judge.Judge(usage);
        }
    }

    private FontUsage UsageOf(ContentFont font)
    {
        if (!usages.TryGetValue(font, out var usage))
        {
            usages[font] = usage = new FontUsage(FontFace.Read(job.Objects, programs, font));
            inOrder.Add(usage);
        }

        return usage;
    }

    private sealed class Watcher(FontUseCheck check, PreflightJob job) : ContentWatcher
    {
        private const int Invisible = 3;
        private const int MostPlaces = 1000;

        public override void Glyph(in ShownGlyph glyph, GraphicsState state)
        {
            if (check.UsageOf(glyph.Font).Of(glyph.Code, job.Marks.Page, job.Marks.Mcid) is not { } code)
                return;
            code.IsDrawn |= state.TextMode != Invisible;
            if (code.IsPrivate && !job.Marks.HasActualText && code.Unexplained.Count < MostPlaces)
                code.Unexplained.Add((job.Marks.Page, job.Marks.Mcid));
        }
    }
}
