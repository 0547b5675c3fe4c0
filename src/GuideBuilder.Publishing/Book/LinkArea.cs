using GuideBuilder.Core.Geometry;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>The part of a page that answers to a click, and the words on it.</summary>
internal sealed record LinkArea(Rect Rect, string Text)
{
    internal static LinkArea Of(TextItem item)
    {
        var run = item.Run;
        var scale = run.Source.Style.Size / run.Face.UnitsPerEm;
        var (left, right) = (double.MaxValue, double.MinValue);
        foreach (var cluster in run.Clusters)
        {
            foreach (var glyph in cluster.Glyphs)
            {
                left = Math.Min(left, glyph.X);
                right = Math.Max(right, glyph.X + (run.Face.AdvanceOf(glyph.Id) * scale));
            }
        }

        var top = item.Y - (run.Face.Metrics.Ascent * scale);
        var bottom = item.Y - (run.Face.Metrics.Descent * scale);
        return new LinkArea(new Rect(item.X + left, top, right - left, bottom - top), run.Text);
    }

    internal LinkArea Union(LinkArea other)
    {
        var left = Math.Min(Rect.X, other.Rect.X);
        var top = Math.Min(Rect.Y, other.Rect.Y);
        var right = Math.Max(Rect.Right, other.Rect.Right);
        var bottom = Math.Max(Rect.Bottom, other.Rect.Bottom);
        return new LinkArea(new Rect(left, top, right - left, bottom - top), Text + other.Text);
    }
}
