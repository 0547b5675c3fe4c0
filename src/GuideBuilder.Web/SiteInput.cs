using System.Collections.Immutable;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Templates;

namespace GuideBuilder.Web;

/// <summary>Everything a site is made from.</summary>
/// <param name="ExitUrl">Where a reader lands who leaves in a hurry; absolute, https.</param>
/// <param name="SourceLanguage">BCP 47; the language choice speaks it, or the first edition's language if it is not published.</param>
/// <param name="Editions">One for each publication, region and language, in the order in which readers see them.</param>
public sealed record SiteInput(
    string ExitUrl,
    string SourceLanguage,
    ImmutableArray<SiteEdition> Editions,
    TemplateSet Templates)
{
    /// <summary>How many guides are made at a time; from 1.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Whether guides have a page to search them; it needs no server and keeps nothing.</summary>
    public bool HasSearch { get; init; }

    /// <summary>By BCP 47; only for languages that phones may lack a font for (<see cref="Fonts.ScriptFont"/>).</summary>
    public ImmutableDictionary<string, SiteFont> Fonts { get; init; } = ImmutableDictionary<string, SiteFont>.Empty;
}

/// <param name="Bytes">WOFF2, with the characters of one language's pages.</param>
/// <param name="Licence">What the font's maker says of copyright and licence.</param>
public sealed record SiteFont(string Family, ImmutableArray<byte> Bytes, string Licence);

public sealed record SiteEdition(Edition Edition, ImmutableArray<SiteDownload> Downloads);

/// <summary>The guide as a file that lies beside the pages.</summary>
/// <param name="Path">Relative to the site's root, with <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
public sealed record SiteDownload(string Path, long Size, DownloadKind Kind);

public enum DownloadKind
{
    Pdf,
    /// <summary>A web page that holds all.</summary>
    Page,
    /// <summary>For reading apps.</summary>
    Book,
}

/// <param name="Path">Relative to the site's root, with <c>/</c>.</param>
public sealed record SiteFile(string Path, ImmutableArray<byte> Bytes);
