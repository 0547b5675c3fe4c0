using System.Text;

namespace GuideBuilder.Translation.Sync;

/// <summary>Shows what became of a text word by word: what went as <c>[-old-]</c>, what came as <c>{+new+}</c>.</summary>
public static class WordDiff
{
    // A text of more words than that is shown as a whole, once as it was and once as it is.
    private const int MostWords = 600;

    public static string Of(string before, string after)
    {
        var (old, now) = (Cut(before), Cut(after));
        return old.Count > MostWords || now.Count > MostWords ? $"[-{before}-]{{+{after}+}}" : Join(old, now, Lengths(old, now));
    }

    /// <summary>Words, and what stands between them, so that all together are the text.</summary>
    private static List<string> Cut(string text)
    {
        List<string> parts = [];
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || KindOf(text[i]) != KindOf(text[i - 1]) || KindOf(text[i]) == Kind.Sign)
            {
                parts.Add(text[start..i]);
                start = i;
            }
        }

        return parts;
    }

    /// <summary>The longest common subsequence from each pair of places on.</summary>
    private static int[,] Lengths(List<string> old, List<string> now)
    {
        var lengths = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                lengths[i, j] = old[i] == now[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }

    private static string Join(List<string> old, List<string> now, int[,] lengths)
    {
        var diff = new StringBuilder();
        var (gone, come) = (new StringBuilder(), new StringBuilder());
        var (i, j) = (0, 0);
        while (i < old.Count || j < now.Count)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                // A space alone between two changes belongs to them: the change is one.
                if (old[i].Length > 0 && KindOf(old[i][0]) == Kind.Space && gone.Length > 0 && come.Length > 0 && ChangesNext(i + 1, j + 1))
                {
                    gone.Append(old[i]);
                    come.Append(now[j]);
                }
                else
                {
                    Flush();
                    diff.Append(old[i]);
                }

                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < old.Count && lengths[i + 1, j] >= lengths[i, j + 1]))
            {
                gone.Append(old[i++]);
            }
            else
            {
                come.Append(now[j++]);
            }
        }

        Flush();
        return diff.ToString();

        bool ChangesNext(int a, int b) => a < old.Count && b < now.Count && old[a] != now[b];

        void Flush()
        {
            diff.Append(gone.Length > 0 ? $"[-{gone}-]" : "").Append(come.Length > 0 ? $"{{+{come}+}}" : "");
            gone.Clear();
            come.Clear();
        }
    }

    private static Kind KindOf(char c) =>
        char.IsWhiteSpace(c) ? Kind.Space
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\'' or '\u2019' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark ? Kind.Word
        : Kind.Sign;

    private enum Kind
    {
        Word,
        Space,
        Sign,
    }
}
