namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>A font that text is set in, and its codes that are shown.</summary>
internal sealed class FontUsage(FontFace face)
{
    private readonly Dictionary<int, CodeUsage> codes = [];

    public FontFace Face { get; } = face;

    /// <summary>Ascending.</summary>
    public IEnumerable<CodeUsage> Codes => codes.Values.OrderBy(c => (uint)c.Code);

    /// <summary>The codes that are drawn, ascending.</summary>
    public IEnumerable<CodeUsage> Drawn => Codes.Where(c => c.IsDrawn);

    public bool IsDrawn => codes.Values.Any(c => c.IsDrawn);

    /// <summary>Where the font is used first, from 1.</summary>
    public int Page { get; private set; }

    /// <returns>Null when the code was not shown before.</returns>
    public CodeUsage? Find(int code) => codes.GetValueOrDefault(code);

    public CodeUsage Add(int code, int page, int mcid)
    {
        Page = Page == 0 ? page : Page;
        return codes[code] = new CodeUsage(code, page, mcid, IsPrivate(Face.TextOf(code)));
    }

    private static bool IsPrivate(string? text) =>
        text is not null && text.EnumerateRunes().Any(r => r.Value is (>= 0xE000 and <= 0xF8FF) or >= 0xF0000);
}

/// <summary>A code that is shown.</summary>
/// <param name="Page">Where first, from 1.</param>
/// <param name="Mcid">The marked content there; -1 for none.</param>
/// <param name="IsPrivate">Whether it says a character for private use.</param>
internal sealed record CodeUsage(int Code, int Page, int Mcid, bool IsPrivate)
{
    private HashSet<(int Page, int Mcid)>? places;

    /// <summary>Whether it is shown other than invisibly.</summary>
    public bool IsDrawn { get; set; }

    /// <summary>Of private characters: where marked content with no ActualText of its own shows them.</summary>
    public HashSet<(int Page, int Mcid)> Unexplained => places ??= [];
}
