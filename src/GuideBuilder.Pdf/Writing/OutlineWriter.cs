using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The outline, its first level open (ISO 32000-1, 12.3.3).</summary>
internal sealed class OutlineWriter
{
    private readonly ObjectTable objects;
    private readonly PageNumbers pages;
    private readonly IReadOnlyList<PdfPage> painted;

    private OutlineWriter(ObjectTable objects, PageNumbers pages, IReadOnlyList<PdfPage> painted) =>
        (this.objects, this.pages, this.painted) = (objects, pages, painted);

    /// <returns>The outline's number; 0 when it is empty.</returns>
    public static int Write(ObjectTable objects, IList<PdfBookmark> bookmarks, PageNumbers pages, IReadOnlyList<PdfPage> painted)
    {
        if (bookmarks.Count == 0)
            return 0;
        var root = objects.Reserve();
        var level = new OutlineWriter(objects, pages, painted).WriteLevel(bookmarks, root);
        objects.Put(root, w => WriteEnds(w.Raw("<</Type/Outlines"u8), level).Raw("/Count "u8).Integer(level.Count).Raw(">>"u8));
        return root;
    }

    private List<int> WriteLevel(IList<PdfBookmark> bookmarks, int parent)
    {
        List<int> numbers = [.. bookmarks.Select(_ => objects.Reserve())];
        for (var i = 0; i < numbers.Count; i++)
            WriteItem(bookmarks[i], numbers, i, parent);
        return numbers;
    }

    private void WriteItem(PdfBookmark bookmark, List<int> level, int index, int parent)
    {
        var below = WriteLevel(bookmark.Children, level[index]);
        objects.Put(level[index], w =>
        {
            w.Raw("<</Title"u8).Text(bookmark.Title).Raw("/Parent "u8).Reference(parent);
            if (index > 0)
                w.Raw("/Prev "u8).Reference(level[index - 1]);
            if (index + 1 < level.Count)
                w.Raw("/Next "u8).Reference(level[index + 1]);
            if (below.Count > 0)
                WriteEnds(w, below).Raw("/Count "u8).Integer(-below.Count);
            DestinationWriter.Write(w, bookmark.Destination, pages, painted);
            w.Raw(">>"u8);
        });
    }

    private static ByteWriter WriteEnds(ByteWriter w, List<int> level) =>
        w.Raw("/First "u8).Reference(level[0]).Raw("/Last "u8).Reference(level[^1]);
}
