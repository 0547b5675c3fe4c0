using System.Collections.Frozen;

namespace GuideBuilder.Translation.Checks;

/// <param name="Found">The word of the neighbouring language.</param>
/// <param name="Own">What is said in its place.</param>
/// <param name="Neighbour">The neighbouring language, in English.</param>
internal sealed record NeighbourWord(WordPattern Found, string Own, string Neighbour);

/// <summary>
/// Words of advice and offices that two languages of one script say differently. Only words that the other language does not
/// have at all: both Persians know “دادگاه”, so it is not here.
/// </summary>
internal static class NeighbourWordLists
{
    /// <summary>By language: a word of the neighbour, in which a star stands for any letters, and the own one in turn.</summary>
    private static readonly FrozenDictionary<string, (string Neighbour, string Words)> ByLanguage = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["prs"] = ("Persian as in Iran", "بیمارستان* شفاخانه پلیس* پولیس داروخانه* دواخانه دانشگاه* پوهنتون شهرداری* شاروالی تلفن* تلیفون دکتر* داکتر پزشک* داکتر گذرنامه* پاسپورت شناسنامه* تذکره کلانتری* حوزه اورژانس* عاجل"),
        ["fa"] = ("Dari", "شفاخانه* بیمارستان پولیس* پلیس دواخانه* داروخانه پوهنتون* دانشگاه شاروالی* شهرداری تلیفون* تلفن داکتر* پزشک څارنوال* دادستان ولسوالی* شهرستان قونسلگری* کنسولگری"),
        ["ckb"] = ("Kurmanji", "نەخوەشخانە* نەخۆشخانە ئەز من گەلەک زۆر ژبۆ بۆ خوە خۆ ئالیکاری* یارمەتی دبێژ* دەڵێ دکەن دەکەن دکەم دەکەم"),
        ["kmr"] = Sorani,
        ["ku"] = Sorani,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<NeighbourWord> Of(CheckedLanguage language)
    {
        var (neighbour, words) = ByLanguage.GetValueOrDefault(language.Code, ("", ""));
        return words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Chunk(2)
            .Select(pair => new NeighbourWord(WordPattern.Parse(pair[0], language.HasSpaces), pair[1], neighbour));
    }

    private static (string Neighbour, string Words) Sorani => ("Sorani", "nexoşxane* nexweşxane mindal* zarok minal* zarok yarmetî* alîkarî detwan* dikar legel bi xoy xwe xom xwe xot xwe");
}
