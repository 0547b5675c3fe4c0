using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Review;

/// <summary>
/// The approvals of one language. An approval counts as long as there is a translation with its hash; it lapses by itself when
/// the source or the translation changes.
/// </summary>
public sealed class ReviewLedger
{
    internal const string Head = "hash\trole\tby\tdate";
    internal const string DateForm = "yyyy-MM-dd";

    private readonly ILookup<string, Approval> byHash;

    /// <param name="isWhole">False when lines could not be read; then the ledger must not be written, or they would be lost.</param>
    public ReviewLedger(IEnumerable<Approval> approvals, bool isWhole = true)
    {
        Approvals =
        [
            .. approvals.Distinct()
                .OrderBy(a => a.Hash, StringComparer.Ordinal)
                .ThenBy(a => a.Role)
                .ThenBy(a => a.By, StringComparer.Ordinal)
                .ThenBy(a => a.Date),
        ];
        IsWhole = isWhole;
        byHash = Approvals.ToLookup(a => a.Hash, StringComparer.Ordinal);
    }

    public static ReviewLedger Empty { get; } = new([]);

    /// <summary>Sorted and without repetitions.</summary>
    public ImmutableArray<Approval> Approvals { get; }

    public bool IsWhole { get; }

    public static string PathOf(Locale locale) => $"locales/{locale.Tag}/review.tsv";

    public static string NameOf(ReviewRole role) => role.ToString().ToLowerInvariant();

    /// <summary>The approvals of one text in one role.</summary>
    public IEnumerable<Approval> Of(string hash, ReviewRole role) => byHash[hash].Where(a => a.Role == role);

    /// <summary>One line for each approval, sorted, so that lines of two people meet without a conflict.</summary>
    /// <returns>UTF-8, lines ending in <c>\n</c>.</returns>
    public byte[] ToBytes()
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var approval in Approvals)
        {
            text.Append(approval.Hash).Append('\t').Append(NameOf(approval.Role)).Append('\t').Append(approval.By).Append('\t')
                .Append(approval.Date.ToString(DateForm, CultureInfo.InvariantCulture)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
