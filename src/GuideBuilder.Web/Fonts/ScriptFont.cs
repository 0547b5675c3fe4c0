using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Texts;

namespace GuideBuilder.Web.Fonts;

/// <summary>
/// A script that phones still in use cannot show, so that sites bring a font for it. Arabic letters are on every phone; Urdu's own
/// hand (Nastaliq) is not, but its rules alone are heavier than ten pages, and the letters of Arabic can be read.
/// </summary>
/// <param name="Script">ISO 15924.</param>
/// <param name="Ranges">The characters that the font serves; all others stay with the system's fonts.</param>
/// <param name="LocalNames">Full and PostScript names of faces that systems have, so that nobody loads what is there.</param>
public sealed record ScriptFont(string Script, ImmutableArray<(int First, int Last)> Ranges, ImmutableArray<string> LocalNames)
{
    private static readonly ImmutableArray<ScriptFont> All =
    [
        new("Beng", [(0x964, 0x965), (0x980, 0x9FF), (0x200C, 0x200D)], ["Noto Sans Bengali", "NotoSansBengali-Regular", "Noto Sans Bengali UI", "NotoSansBengaliUI-Regular", "Kohinoor Bangla", "Nirmala UI", "Vrinda"]),
        new("Ethi", [(0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB01, 0xAB2F)], ["Noto Sans Ethiopic", "NotoSansEthiopic-Regular", "Abyssinica SIL", "Kefa", "Ebrima", "Nyala"]),
    ];

    /// <returns>Null for scripts that all phones show.</returns>
    public static ScriptFont? For(string script) => All.FirstOrDefault(f => f.Script == script);

    /// <summary>Every character that pages made of these editions may have from the font.</summary>
    public ImmutableSortedSet<int> CharactersOf(IEnumerable<Edition> editions) =>
        [.. editions.SelectMany(TextsOf).SelectMany(t => t.EnumerateRunes()).Select(r => r.Value).Where(Serves)];

    /// <summary>As the style sheet says it: <c>U+1200-139F</c>.</summary>
    internal string UnicodeRange => string.Join(',', Ranges.Select(r => string.Create(CultureInfo.InvariantCulture, $"U+{r.First:X}-{r.Last:X}")));

    private bool Serves(int character) => Ranges.Any(r => character >= r.First && character <= r.Last);

    private static IEnumerable<string> TextsOf(Edition edition)
    {
        var blocks = edition.Chapters.SelectMany(c => c.Blocks.Concat(c.Notes.SelectMany(n => n.Blocks))).Concat(edition.ContactsWithLanguages);
        var texts = edition.Interface.Texts.Concat(edition.Chapters.Select(c => c.Title)).Concat([edition.Title, edition.Subtitle, edition.NeutralTitle]);
        Locale locale = edition.Locale;
        return [.. texts.Concat(blocks.SelectMany(BlockTexts.Texts)).Select(t => t.PlainText), locale.Name, locale.Digits, locale.Letters, edition.Publication.Publisher, edition.Publication.Licence];
    }
}
