using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Reading;

/// <summary>Gives the elements of the structure tree their text.</summary>
internal sealed class StructureReader
{
    private readonly PdfFile file;
    private readonly PdfContent content;
    private readonly string? language;
    private readonly HashSet<(int Page, int Mcid)> taken = [];

    private StructureReader(PdfFile file, PdfContent content)
    {
        (this.file, this.content) = (file, content);
        language = file.Objects.Text(file.Catalogue["Lang"]);
    }

    public static ImmutableArray<TextElement> Read(PdfFile file, PdfContent content)
    {
        var reader = new StructureReader(file, content);
        return [.. file.Structure.Kids.OfType<StructureKid.Element>().Select(kid => reader.Read(kid.Node))];
    }

    private TextElement Read(StructureNode node) => new(
        node.Type,
        node.Language ?? language,
        Text(node, "Alt"),
        Text(node, "ActualText"),
        Text(node, "T"),
        Text(node, "ID"),
        [.. node.Kids.Select(Read).OfType<TextNode>()]);

    private string? Text(StructureNode node, string key) => file.Objects.Text(node.Dictionary[key]);

    private TextNode? Read(StructureKid kid) => kid switch
    {
        StructureKid.Element element => new TextNode.Child(Read(element.Node)),
        StructureKid.Content run when taken.Add((run.Page, run.Mcid)) =>
            new TextNode.Run(run.Page, run.Mcid, content.Pages[run.Page].Tagged.GetValueOrDefault(run.Mcid, [])),
        StructureKid.Reference reference => new TextNode.Annotation(reference.Number),
        _ => null,
    };
}
