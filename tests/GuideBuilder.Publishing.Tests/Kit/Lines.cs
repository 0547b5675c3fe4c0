using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>The lines of a laid-out page.</summary>
internal static class Lines
{
    private static readonly ConcurrentDictionary<FontFace, (byte[] Head, byte[] Loca, byte[] Glyf)> Tables = new();

    public static IEnumerable<Line> On(Page page) => page.Items
        .OfType<TextItem>()
        .GroupBy(i => (i.Y, IsRunning: i.Owner is RunningOwner))
        .Select(g => new Line(g.Key.Y, g.Key.IsRunning, string.Concat(g.Select(i => i.Run.Text)), [.. g.SelectMany(InkOf)]))
        .Where(l => !string.IsNullOrWhiteSpace(l.Text));

    /// <summary>Whether two lines of a page share a pixel when each is painted alone.</summary>
    public static bool InkMeets(Publishing.Book.Book book, Page page, Line first, Line second)
    {
        var (a, b) = (Paint(book, page, first), Paint(book, page, second));
        var dark = Enumerable.Range(0, a.Height).SelectMany(y => Enumerable.Range(0, a.Width).Select(x => (x, y))).Where(p => a.IsDark(p.x, p.y)).ToList();
        Assert.NotEmpty(dark);
        return dark.Exists(p => b.IsDark(p.x, p.y));
    }

    private static Rendering Paint(Publishing.Book.Book book, Page page, Line line)
    {
        var pages = book.Pages.Select(p => p with { Items = [.. p.Items.Where(i => i is AnchorItem || (p == page && i is TextItem text && text.Y == line.Baseline))] });
        var pdf = PdfBook.Write(book with { Pages = [.. pages] }, PdfFlavour.Screen).Bytes;
        return Rendering.Of(pdf, page.Number, resolution: 216);
    }

    /// <summary>The box of each outline (OpenType, glyf table). A CFF face has none there; its boxes are taken to be a full em square.</summary>
    private static IEnumerable<Rect> InkOf(TextItem item)
    {
        var face = item.Run.Face;
        var scale = item.Run.Source.Style.Size / face.UnitsPerEm;
        foreach (var glyph in item.Run.Clusters.Where(c => !string.IsNullOrWhiteSpace(c.Text)).SelectMany(c => c.Glyphs))
        {
            if (BoxOf(face, glyph.Id) is { } box)
            {
                yield return new Rect(
                    item.X + glyph.X + (box.Left * scale),
                    item.Y - glyph.Y - (box.Upper * scale),
                    (box.Right - box.Left) * scale,
                    (box.Upper - box.Lower) * scale);
            }
        }
    }

    private static (int Left, int Lower, int Right, int Upper)? BoxOf(FontFace face, int glyph)
    {
        if (face.IsCff)
        {
            return (0, -face.UnitsPerEm * 12 / 100, face.AdvanceOf(glyph), face.UnitsPerEm * 88 / 100);
        }

        var (head, loca, glyf) = Tables.GetOrAdd(face, f => (f.ReadTable("head"), f.ReadTable("loca"), f.ReadTable("glyf")));
        var (start, end) = head[51] == 1
            ? (BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 * glyph)), BinaryPrimitives.ReadInt32BigEndian(loca.AsSpan(4 * (glyph + 1))))
            : (2 * BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(2 * glyph)), 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.AsSpan(2 * (glyph + 1))));
        return start == end ? null : (At(2), At(4), At(6), At(8));

        int At(int offset) => BinaryPrimitives.ReadInt16BigEndian(glyf.AsSpan(start + offset));
    }
}

/// <param name="Baseline">In points from the top of the trimmed page.</param>
/// <param name="IsRunning">Of a running head or foot.</param>
/// <param name="Ink">The box of each glyph.</param>
internal sealed record Line(double Baseline, bool IsRunning, string Text, ImmutableArray<Rect> Ink)
{
    public bool IsNear(Line other) => Ink.Any(a => other.Ink.Any(b => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom));
}
