using System.Collections.Immutable;
using System.Globalization;

namespace GuideBuilder.Translation.Po.Formats;

/// <summary>For how many numbers a plural form is used.</summary>
internal sealed class PluralUse
{
    private const int HighestCounted = 1000;

    /// <summary>gettext's measure: a form for fewer numbers may say them in words.</summary>
    private const int Often = 5;

    private readonly PluralExpression expression;
    private readonly int[] uses;

    /// <param name="expression">Without a problem for so many forms.</param>
    public PluralUse(PluralExpression expression, int forms)
    {
        this.expression = expression;
        uses = new int[forms];
        for (var n = 0; n <= HighestCounted; n++)
        {
            uses[expression.FormOf(n)]++;
        }
    }

    /// <param name="flags">Where <c>range: 1..5</c> is among them, more than one number of the range must take the form.</param>
    public bool IsOften(int form, ImmutableArray<string> flags) =>
        form < uses.Length && uses[form] >= Often && (RangeIn(flags) is not var (least, most) || CountIn(least, most, form) > 1);

    private int CountIn(int least, int most, int form)
    {
        var count = 0;
        for (var n = least; n <= Math.Min(most, least + HighestCounted); n++)
        {
            count += expression.FormOf(n) == form ? 1 : 0;
        }

        return count;
    }

    private static (int Least, int Most)? RangeIn(ImmutableArray<string> flags)
    {
        const string name = "range: ";
        foreach (var flag in flags)
        {
            if (flag.StartsWith(name, StringComparison.Ordinal)
                && flag[name.Length..].Split("..") is [var first, var last]
                && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var least)
                && int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                && least < int.MaxValue - HighestCounted)
            {
                return (least, most);
            }
        }

        return null;
    }
}
