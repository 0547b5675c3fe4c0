using System.Collections.Immutable;
using System.Runtime.InteropServices;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Web;
using GuideBuilder.Web.Fonts;

namespace GuideBuilder.Publishing.Building;

/// <summary>The fonts that a site brings: of each language whose script phones may lack, the face that its books are set in, with the characters of its pages.</summary>
public static class SiteFonts
{
    private const int Copyright = 0;
    private const int Licence = 13;
    private const int LicenceAddress = 14;

    /// <returns>By language tag.</returns>
    public static ImmutableDictionary<string, SiteFont> Make(ImmutableArray<Edition> editions, FontLibrary fonts)
    {
        var made = ImmutableDictionary.CreateBuilder<string, SiteFont>(StringComparer.Ordinal);
        foreach (var language in editions.GroupBy(e => e.Locale.Tag, StringComparer.Ordinal))
        {
            var locale = language.First().Locale;
            if (ScriptFont.For(locale.Script)?.CharactersOf(language) is not { IsEmpty: false } characters) continue;
            // The regular face alone: browsers thicken it where text is bold.
            if (fonts.Find(locale.Fonts[0], bold: false, italic: false) is not { IsCff: false } face) continue;
            made[language.Key] = new SiteFont(locale.Fonts[0], ImmutableCollectionsMarshal.AsImmutableArray(Woff2File.Pack(face.SubsetForReaders(characters))), LicenceOf(face));
        }

        return made.ToImmutable();
    }

    private static string LicenceOf(FontFace face) =>
        string.Join('\n', new[] { Copyright, Licence, LicenceAddress }.Select(face.Name).Where(n => n.Length > 0));
}
