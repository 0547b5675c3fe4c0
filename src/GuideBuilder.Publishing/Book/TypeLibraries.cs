using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Hyphenation;

namespace GuideBuilder.Publishing.Book;

/// <summary>What all books are set with; safe to share between threads.</summary>
/// <param name="Hyphenation">Patterns by the names that <c>locales.yaml</c> gives.</param>
public sealed record TypeLibraries(FontLibrary Fonts, HyphenationLibrary Hyphenation)
{
    /// <summary>Those that are installed where Debian and its relatives keep them.</summary>
    public static TypeLibraries OfSystem() => new(new FontLibrary(FontLibrary.SystemFolders), new HyphenationLibrary(HyphenationLibrary.SystemFolders));
}
