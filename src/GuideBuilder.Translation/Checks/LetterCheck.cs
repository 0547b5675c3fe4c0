using System.Collections.Frozen;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>Letters that look like those of the language and are others: of another script, or of a neighbouring language.</summary>
internal sealed class LetterCheck : EntryCheck
{
    private const char Kashida = '\u0640';
    private const char DotAbove = '\u0307';

    /// <summary>By language: wrong letter and right letter in turn.</summary>
    private static readonly FrozenDictionary<string, string> Neighbours = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "\u06A9\u0643\u06CC\u064A\u06C1\u0647\u06BE\u0647\u06D2\u064A",
        ["fa"] = "\u0643\u06A9\u064A\u06CC",
        ["prs"] = "\u0643\u06A9\u064A\u06CC",
        ["ur"] = "\u0643\u06A9\u064A\u06CC\u0649\u06CC\u0647\u06C1",
        ["ps"] = "\u0643\u06A9",
        ["ckb"] = "\u0643\u06A9\u064A\u06CC\u0649\u06CC",
        ["ro"] = "\u015F\u0219\u015E\u0218\u0163\u021B\u0162\u021A",
        ["uk"] = "ыиЫИэеЭЕёеЁЕ",
        ["ru"] = "іиІИїиЇИєеЄЕґгҐГ",
        ["bg"] = "ыиЫИэеЭЕёеЁЕіиІИїиЇИєеЄЕ",
        ["be"] = "иіИІщшЩШїіЇІєеЄЕ",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override void Check(EntryText text, ICollection<Finding> found)
    {
        if (MixedWord(text.Plain) is { } word)
        {
            found.Add(TranslationFindings.MixedScripts(text.Place, word));
        }

        CheckNeighbours(text, found);
        if (text.Plain.Contains(Kashida, StringComparison.Ordinal))
        {
            found.Add(TranslationFindings.Stretched(text.Place));
        }
    }

    private static void CheckNeighbours(EntryText text, ICollection<Finding> found)
    {
        var pairs = Neighbours.GetValueOrDefault(text.Language.Code, "");
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (text.Plain.Contains(pairs[i], StringComparison.Ordinal))
            {
                found.Add(TranslationFindings.NeighbourLetter(text.Place, pairs[i], pairs[i + 1], text.Language));
                return;
            }
        }

        // An i with a dot of its own and another one above: what becomes of a Turkish capital made small by an English rule.
        if (text.Language.Code is "tr" or "az" && text.Plain.Contains($"i{DotAbove}", StringComparison.Ordinal))
        {
            found.Add(TranslationFindings.NeighbourLetter(text.Place, DotAbove, 'i', text.Language));
        }
    }

    /// <summary>The first word that holds letters of two scripts which people could take for each other.</summary>
    private static string? MixedWord(string text)
    {
        var start = 0;
        var script = LetterScript.Other;
        var isMixed = false;
        for (var i = 0; i < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var own = IsApart(rune) ? LetterScript.Other : ScriptRanges.Of(rune);
            if (own == LetterScript.Other && !(text[i] < '\uD800' && TextWords.IsOfWord(text[i]) && !Rune.IsLetter(rune)))
            {
                if (isMixed)
                {
                    return text[start..i];
                }

                (start, script) = (i + length, LetterScript.Other);
            }
            else if (own != LetterScript.Other)
            {
                isMixed |= script != LetterScript.Other && own != script;
                script = own;
            }

            i += length;
        }

        return isMixed ? text[start..] : null;
    }

    /// <summary>Letters of scripts without spaces, which stand beside those of others as a matter of course.</summary>
    private static bool IsApart(Rune rune) => ScriptRanges.Of(rune)
        is LetterScript.Han or LetterScript.Kana or LetterScript.Hangul or LetterScript.Thai or LetterScript.Lao or LetterScript.Khmer or LetterScript.Myanmar or LetterScript.Tibetan;
}
