using System.Collections.Frozen;

namespace GuideBuilder.Translation.Po;

/// <summary>
/// How languages group whole numbers: the cardinal rules of the Unicode CLDR (supplemental/plurals.xml), written as gettext
/// writes them. Categories that only fractions or millions take are left out, as catalogues leave them out.
/// </summary>
internal static class PluralRules
{
    /// <summary>Beyond it no rule does anything new.</summary>
    private const int HighestCompared = 1000;

    private const string EastSlavic = "n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2";

    private static readonly FrozenDictionary<string, PluralExpression> ByLanguage = All();

    /// <summary>Null when the expression groups numbers as the language does, or when the language is not in the table.</summary>
    /// <param name="language">As in headers: <c>pt_BR</c>, <c>sr@latin</c>.</param>
    public static string? Difference(string language, PluralExpression plural)
    {
        if (Find(language) is not { } rule)
        {
            return null;
        }

        // The first number that takes each form stands for the form, since catalogues may number forms in any order.
        var (ofHeader, ofLanguage) = (new Dictionary<long, int>(), new Dictionary<long, int>());
        for (var n = 0; n <= HighestCompared; n++)
        {
            var (header, own) = (First(ofHeader, plural.FormOf(n), n), First(ofLanguage, rule.FormOf(n), n));
            if (header != own)
            {
                return own == n
                    ? FormattableString.Invariant($"{n} takes another form than {header}; the header gives both the same one.")
                    : FormattableString.Invariant($"{n} takes the same form as {own}; the header gives it another one.");
            }
        }

        return null;
    }

    private static int First(Dictionary<long, int> numbers, long form, int n)
    {
        numbers.TryAdd(form, n);
        return numbers[form];
    }

    private static PluralExpression? Find(string language)
    {
        var tag = language.Replace('_', '-').Split('@')[0];
        return ByLanguage.GetValueOrDefault(tag) ?? ByLanguage.GetValueOrDefault(tag.Split('-')[0]);
    }

    private static FrozenDictionary<string, PluralExpression> All()
    {
        (string Languages, string Rule)[] table =
        [
            ("bm bo dz id ig ja jv ko lo ms my su th to vi wo yo yue zh", "0"),
            ("af ast az bg ca ckb da de ee el en eo es et eu fi fo fy gl ha hu ia it ka kk ks ku ky lb lg ml mn mr nb ne nl nn no om or ps pt-PT rm sd sn so sq sv sw ta te tk tr ug ur uz xh", "n!=1"),
            ("ak am as bho bn fa ff fr gu hi hy kab kn ln mg nso pa pcm prs pt si ti wa zu", "n>1"),
            ("is mk", "n%10!=1 || n%100==11"),
            ("fil tl", "n%10==4 || n%10==6 || n%10==9"),
            ("lv", "n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 && n%100!=11 ? 1 : 2"),
            ("lt", "n%10==1 && (n%100<11 || n%100>19) ? 0 : n%10>=2 && (n%100<11 || n%100>19) ? 1 : 2"),
            ("be bs hr ru sr uk", EastSlavic),
            ("pl", "n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2"),
            ("cs sk", "n==1 ? 0 : n>=2 && n<=4 ? 1 : 2"),
            ("dsb hsb sl", "n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3"),
            ("mo ro", "n==1 ? 0 : n==0 || (n%100>=1 && n%100<=19) ? 1 : 2"),
            ("he iu se", "n==1 ? 0 : n==2 ? 1 : 2"),
            ("ar", "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5"),
            ("cy", "n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5"),
            ("ga", "n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4"),
            ("gd", "n==1 || n==11 ? 0 : n==2 || n==12 ? 1 : (n>=3 && n<=10) || (n>=13 && n<=19) ? 2 : 3"),
            ("mt", "n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4"),
        ];
        return table
            .SelectMany(row => row.Languages.Split(' ').Select(l => (Language: l, Rule: PluralExpression.Parse(row.Rule)!)))
            .ToFrozenDictionary(r => r.Language, r => r.Rule, StringComparer.OrdinalIgnoreCase);
    }
}
