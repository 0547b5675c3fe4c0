using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Pdf.Structure;

/// <summary>Structure types as the file spells them.</summary>
internal static class TagNames
{
    private static readonly ImmutableArray<byte[]> Names = [.. Enum.GetNames<PdfTag>().Select(Encoding.ASCII.GetBytes)];

    public static ReadOnlySpan<byte> Of(PdfTag tag) => Names[(int)tag];
}
