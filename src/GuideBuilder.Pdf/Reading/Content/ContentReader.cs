using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>What the pages of a file share while their content is read.</summary>
internal sealed class ContentReader(PdfFile file)
{
    public PdfObjects Objects { get; } = file.Objects;

    public ContentFonts Fonts { get; } = new(file.Objects);

    public GlyphProcedures Procedures { get; } = new(file.Objects);

    public ColourSpaces Spaces { get; } = new(file.Objects);

    public ContentLimit Limit { get; } = new(file);

    public void Run(PdfFilePage page, params ImmutableArray<ContentWatcher> watchers) => new ContentInterpreter(this, page, watchers).Run();
}
