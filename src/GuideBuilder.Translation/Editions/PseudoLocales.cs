using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>
/// Languages that nobody speaks, made from the source by program to try layouts before there are translations. Their regions, XA and XB,
/// are among those that BCP 47 leaves for private use; other tools call theirs the same.
/// </summary>
public static class PseudoLocales
{
    /// <summary>Accents on all letters, words longer by two fifths, brackets around each passage: a text that is cut, joined to another or not translated shows.</summary>
    public const string Accented = "en-XA";

    /// <summary>Arabic letters in the place of Latin ones: everything is mirrored, and whoever reads the source can check the order of words.</summary>
    public const string Mirrored = "ar-XB";

    public static ImmutableArray<string> Tags { get; } = [Accented, Mirrored];

    public static bool Is(string tag) => tag is Accented or Mirrored;

    /// <param name="tag">One of <see cref="Tags"/>.</param>
    /// <param name="source">The language that it is made from.</param>
    public static Locale Of(string tag, Locale source) => tag == Accented
        ? new Locale(tag, PseudoText.Accent("Pseudo"), "Pseudo, longer", "Latn", [.. source.Fonts.Union(["Noto Sans"])], Hyphenation: null)
        : new Locale(tag, PseudoText.Mirror("Pseudo"), "Pseudo, right to left", "Arab", [.. new[] { "Noto Naskh Arabic" }.Union(source.Fonts)], Hyphenation: null)
        {
            Digits = "٠١٢٣٤٥٦٧٨٩",
        };
}

/// <summary>The texts of pseudo-languages. Facts and words in other languages stay as they are.</summary>
internal static class PseudoText
{
    // Each letter of the source adds so much; doubled vowels use it up.
    private const double Growth = 0.4;
    private const string Vowels = "aeiouyAEIOUY";

    private const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string WithAccents = "àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻⱮÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    private const string Arabic = "ابصدعفغهيجكلمنوثقرستؤظشخئز";

    internal static ParsedMessage Of(ParsedMessage source, string tag)
    {
        var inlines = source.Inlines.Select(i => i is TextInline { Language: null } text ? text with { Text = tag == PseudoLocales.Accented ? Lengthen(text.Text) : Mirror(text.Text) } : i);
        return source with { Inlines = tag == PseudoLocales.Accented ? [new TextInline("[", false, false, null), .. inlines, new TextInline("]", false, false, null)] : [.. inlines] };
    }

    internal static string Accent(string text) => string.Concat(text.Select(Accent));

    internal static string Mirror(string text) => string.Concat(text.Select(c => c switch
    {
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        _ when Plain.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal) is >= 0 and var letter => Arabic[letter],
        _ => c,
    }));

    private static char Accent(char c) => Plain.IndexOf(c, StringComparison.Ordinal) is >= 0 and var letter ? WithAccents[letter] : c;

    /// <summary>Words grow and none is added, so that lines break as in a language of long words.</summary>
    private static string Lengthen(string text)
    {
        var longer = new StringBuilder(text.Length * 3 / 2);
        var room = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            longer.Append(Accent(text[i]));
            room += char.IsAsciiLetter(text[i]) ? Growth : 0;
            var endsWord = char.IsAsciiLetter(text[i]) && (i + 1 == text.Length || !char.IsAsciiLetter(text[i + 1]));
            for (; room >= 1 && (Vowels.Contains(text[i], StringComparison.Ordinal) || endsWord); room--)
            {
                longer.Append(Accent(char.ToLowerInvariant(text[i])));
            }
        }

        return longer.ToString();
    }
}
