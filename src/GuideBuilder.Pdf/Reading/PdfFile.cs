using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Reading;

/// <summary>A PDF that was read, as far as it can be.</summary>
/// <param name="Findings">What is wrong with the file itself.</param>
public sealed record PdfFile(string Path, ImmutableArray<Finding> Findings)
{
    /// <summary>Reads any bytes; a damaged or hostile file gives findings.</summary>
    /// <param name="path">Named in findings.</param>
    public static PdfFile Open(string path, ReadOnlyMemory<byte> bytes) => throw new NotSupportedException();
}
