using GuideBuilder.Pdf.Painting;

namespace GuideBuilder.Pdf.Writing;

/// <summary>The page tree, the pages and their annotations.</summary>
internal static class PageWriter
{
    public static PageNumbers Write(ObjectTable objects, PdfDocument document, ResourceNumbers resources)
    {
        var tree = objects.Reserve();
        List<int> pages = [.. document.Pages.Select(_ => objects.Reserve())];
        var numbers = new PageNumbers(tree, pages, []);
        var states = document.Pages.Any(p => p.Overprints) ? GraphicsStates(objects) : [];
        foreach (var page in document.Pages)
            WritePage(objects, page, numbers, new PageShared(document, resources, states));
        objects.Put(tree, w =>
        {
            w.Raw("<</Type/Pages/Count "u8).Integer(pages.Count).Raw("/Kids["u8);
            References(w, pages).Raw("]>>"u8);
        });
        return numbers;
    }

    private static ByteWriter References(ByteWriter w, IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
            w.Reference(number).Raw(" "u8);
        return w;
    }

    /// <summary>The resource entry for both states.</summary>
    private static byte[] GraphicsStates(ObjectTable objects)
    {
        var over = objects.Add(w => w.Raw("<</Type/ExtGState/OP true/op true/OPM 1>>"u8));
        var knock = objects.Add(w => w.Raw("<</Type/ExtGState/OP false/op false/OPM 0>>"u8));
        using var w = new ByteWriter();
        return w.Raw("/ExtGState<</Over "u8).Reference(over).Raw("/Knock "u8).Reference(knock).Raw(">>"u8).Written.ToArray();
    }

    private static void WritePage(ObjectTable objects, PdfPage page, PageNumbers numbers, PageShared shared)
    {
        var contents = objects.AddStream(_ => { }, page.Content);
        var annotations = AnnotationWriter.Write(objects, page, numbers, shared.Document);
        numbers.Annotations.Add(annotations);
        objects.Put(numbers.Pages[page.Index], w =>
        {
            w.Raw("<</Type/Page/Parent "u8).Reference(numbers.Tree);
            WriteBox(w.Raw("/MediaBox"u8), page.Frame.Media);
            WriteBox(w.Raw("/BleedBox"u8), page.Frame.BleedBox);
            WriteBox(w.Raw("/TrimBox"u8), page.Frame.Trim);
            WriteResources(w, page, shared);
            w.Raw("/Contents "u8).Reference(contents).Raw("/StructParents "u8).Integer(page.Index);
            if (page.IsTransparent)
                w.Raw("/Group<</S/Transparency/CS"u8).Raw(shared.BlendSpace).Raw(">>"u8);
            if (annotations.Count > 0)
                References(w.Raw("/Tabs/S/Annots["u8), annotations).Raw("]"u8);
            w.Raw(">>"u8);
        });
    }

    public static void WriteBox(ByteWriter w, Box box) =>
        w.Raw("["u8).Operand(box.Left).Operand(box.Lower).Operand(box.Right).Number(box.Upper).Raw("]"u8);

    private static void WriteResources(ByteWriter w, PdfPage page, PageShared shared)
    {
        w.Raw("/Resources<</Font<<"u8);
        foreach (var font in page.Fonts)
            w.Raw("/F"u8).Integer(font.Index).Raw(" "u8).Reference(shared.Resources.Fonts[font.Index]);
        w.Raw(">>/XObject<<"u8);
        foreach (var image in page.Images)
            w.Raw("/I"u8).Integer(image).Raw(" "u8).Reference(shared.Resources.Images[image]);
        w.Raw(">>"u8).Raw(page.Overprints ? shared.States : []).Raw(">>"u8);
    }

    private sealed record PageShared(PdfDocument Document, ResourceNumbers Resources, byte[] States)
    {
        /// <summary>Where colours mix: the output intent's own (ISO 15930-7, 6.17; ISO 19005-2, 6.2.10).</summary>
        public ReadOnlySpan<byte> BlendSpace => Document.Options.Flavour == PdfFlavour.Print ? "/DeviceCMYK"u8 : "/DeviceRGB"u8;
    }
}

/// <param name="Tree">The number of the page tree.</param>
/// <param name="Annotations">For each page, the numbers of its annotations.</param>
internal sealed record PageNumbers(int Tree, IReadOnlyList<int> Pages, List<IReadOnlyList<int>> Annotations);
