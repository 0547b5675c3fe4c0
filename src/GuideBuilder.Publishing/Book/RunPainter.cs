using GuideBuilder.Pdf.Painting;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Paints runs of text. Its arrays serve one run after the other.</summary>
internal sealed class RunPainter
{
    private readonly PdfFonts fonts = new();
    private ClusterShare[] shares = new ClusterShare[256];
    private PdfCluster[] clusters = new PdfCluster[256];
    private PlacedGlyph[] placed = new PlacedGlyph[256];
    private PdfGlyph[] glyphs = new PdfGlyph[256];

    internal void Paint(PdfPage page, TextItem item)
    {
        var run = item.Run;
        MakeRoom(run);
        run.Place(shares, placed);
        for (var i = 0; i < run.ClusterCount; i++)
        {
            clusters[i] = new PdfCluster(shares[i].Characters, shares[i].Glyphs);
        }

        for (var i = 0; i < run.GlyphCount; i++)
        {
            ref readonly var glyph = ref placed[i];
            glyphs[i] = new PdfGlyph(glyph.Id, item.X + glyph.X, item.Y - glyph.Y);
        }

        page.DrawGlyphs(new PdfGlyphRun
        {
            Font = fonts.Of(run.Face),
            Size = run.Source.Style.Size,
            Colour = InkColour.Of(run.Source.Style.Ink),
            Text = run.Characters,
            Clusters = new ReadOnlySpan<PdfCluster>(clusters, 0, run.ClusterCount),
            Glyphs = new ReadOnlySpan<PdfGlyph>(glyphs, 0, run.GlyphCount),
        });
    }

    private void MakeRoom(GlyphRun run)
    {
        if (run.ClusterCount > shares.Length)
        {
            (shares, clusters) = (new ClusterShare[run.ClusterCount * 2], new PdfCluster[run.ClusterCount * 2]);
        }

        if (run.GlyphCount > placed.Length)
        {
            (placed, glyphs) = (new PlacedGlyph[run.GlyphCount * 2], new PdfGlyph[run.GlyphCount * 2]);
        }
    }
}
