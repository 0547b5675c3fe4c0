namespace GuideBuilder.Pdf.Structure;

/// <summary>What an element holds, in reading order.</summary>
internal abstract record StructKid
{
    private StructKid()
    {
    }

    internal sealed record Element(StructElement Child) : StructKid;

    /// <param name="Page">From 0.</param>
    /// <param name="Mcid">Of the marked-content sequence on that page.</param>
    internal sealed record Content(int Page, int Mcid) : StructKid;

    /// <param name="Page">From 0.</param>
    /// <param name="Index">Among the annotations of that page, from 0.</param>
    internal sealed record Annotation(int Page, int Index) : StructKid;
}
