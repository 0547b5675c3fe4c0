using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Geometry;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>Fits the drawing of a cover to the ground that it fills.</summary>
internal static class CoverArt
{
    /// <summary>
    /// As large as fills the area, in its middle, standing on its foot: what is too much is cut away at the sides or at the top. Mirrored in languages that
    /// are read from right to left, so that it opens towards the pages everywhere.
    /// </summary>
    internal static BackdropItem Fill(BookStyle style, VectorPicture drawing, Rect area, bool rightToLeft)
    {
        var width = Math.Max(area.Width, area.Height / drawing.Aspect);
        var height = width * drawing.Aspect;
        var whole = new Rect(area.X + ((area.Width - width) / 2), area.Bottom - height, width, height);
        return new BackdropItem(area, whole, PictureInks.Ink(style, rightToLeft ? Mirror(drawing) : drawing));
    }

    private static VectorPicture Mirror(VectorPicture drawing) =>
        drawing with { Shapes = [.. drawing.Shapes.Select(s => s with { Path = Mirror(s.Path, drawing.Width) })] };

    private static ImmutableArray<VectorSegment> Mirror(ImmutableArray<VectorSegment> path, double width) =>
        [.. path.Select(s => s.Verb == VectorVerb.Close ? s : s with { X = width - s.X, X1 = width - s.X1, X2 = width - s.X2 })];
}
