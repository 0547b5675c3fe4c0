using System.Collections.Immutable;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>A finished PDF as it is read back from its bytes.</summary>
internal sealed record BuiltPdf(Edition Edition, PdfFlavour Flavour, ReadOnlyMemory<byte> Bytes, PdfFile File, PdfContent Content, PdfText Text)
{
    public static BuiltPdf Read(Edition edition, PdfFlavour flavour, ReadOnlyMemory<byte> bytes)
    {
        var file = PdfFile.Open($"{edition.Slug}.pdf", bytes);
        var content = PdfContent.Read(file);
        var text = PdfText.Read(file, content);
        Assert.Empty(file.Findings);
        return new BuiltPdf(edition, flavour, bytes, file, content, text);
    }

    /// <summary>What a viewer calls each page.</summary>
    public ImmutableArray<string> Labels { get; } = [.. LabelsOf(File)];

    /// <summary>The number of a page, as its label says in the language's digits.</summary>
    /// <param name="page">From 0.</param>
    public int NumberOf(int page) => Labels[page].Aggregate(0, (number, digit) => (10 * number) + Edition.Locale.Digits.IndexOf(digit, StringComparison.Ordinal));

    /// <summary>ISO 32000-1, 12.4.2.</summary>
    private static IEnumerable<string> LabelsOf(PdfFile file)
    {
        var ranges = file.Objects.Items(file.Objects.Dictionary(file.Catalogue["PageLabels"])["Nums"]);
        for (var i = 0; i + 1 < ranges.Length; i += 2)
        {
            var (first, label) = (file.Objects.Integer(ranges[i], 0), file.Objects.Dictionary(ranges[i + 1]));
            var end = i + 2 < ranges.Length ? file.Objects.Integer(ranges[i + 2], 0) : file.Pages.Length;
            for (var page = first; page < end; page++)
            {
                var number = file.Objects.Integer(label["St"], 1) + page - first;
                yield return file.Objects.Text(label["P"]) + (file.Objects.Name(label["S"]) == "D" ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
            }
        }
    }

    /// <summary>Headings, paragraphs and terms in order, without the contents list and the labels of lists.</summary>
    public ImmutableArray<ReadParagraph> Paragraphs { get; } = [.. Text.Structure.SelectMany(ReadParagraph.In)];
}

/// <param name="Type">The structure type, as <c>H1</c>.</param>
/// <param name="Glyphs">In content order.</param>
internal sealed record ReadParagraph(string Type, ImmutableArray<ReadGlyph> Glyphs)
{
    public string Text => string.Concat(Glyphs.Select(g => g.Placed.Text));

    public static IEnumerable<ReadParagraph> In(TextElement element) => element.Type switch
    {
        "TOC" => [],
        // A term is the label of its explanation; other labels are bullets, boxes and numbers.
        "Lbl" when !element.Text.Any(char.IsLetter) => [],
        "Lbl" => [new ReadParagraph("P", [.. GlyphsOf(element)])],
        "P" or "H1" or "H2" or "H3" => [new ReadParagraph(element.Type, [.. GlyphsOf(element)])],
        _ => element.Children.SelectMany(In),
    };

    public static IEnumerable<ReadGlyph> GlyphsOf(TextElement element) => element.Nodes.SelectMany(node => node switch
    {
        TextNode.Run run => run.Glyphs.Select(g => new ReadGlyph(g, element.Type, element.Language)),
        TextNode.Child child => GlyphsOf(child.Element),
        _ => [],
    });
}

/// <param name="Type">Of the element that holds the glyph directly.</param>
/// <param name="Language">The nearest that is given.</param>
internal sealed record ReadGlyph(PlacedText Placed, string Type, string? Language);
