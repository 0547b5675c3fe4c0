using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>
/// Brings a catalogue to a newer template as <c>msgmerge --previous</c> does, with two differences: unknown flags stay, and entries that
/// did not change keep their bytes.
/// </summary>
public static class PoMerge
{
    private const string CreationDate = "POT-Creation-Date";

    /// <param name="old">The catalogue with the translations.</param>
    /// <param name="template">The texts of today; their translations do not count.</param>
    /// <returns>Null when the files cannot be merged without loss; <paramref name="findings"/> says why.</returns>
    public static PoMergeResult? Merge(PoFile old, PoFile template, FindingBag findings) => Merge(old, template, [], findings);

    /// <param name="old">The catalogue with the translations.</param>
    /// <param name="template">The texts of today; their translations do not count.</param>
    /// <param name="compendia">More translations into the language, for what the catalogue has none of; the first ones count more.</param>
    /// <returns>Null when the files cannot be merged without loss; <paramref name="findings"/> says why.</returns>
    public static PoMergeResult? Merge(PoFile old, PoFile template, ImmutableArray<PoFile> compendia, FindingBag findings)
    {
        foreach (var file in (ReadOnlySpan<PoFile>)[old, template])
        {
            if (file.Entries.Any(e => e.Domain is not null))
            {
                findings.Add(TranslationFindings.PoCannotMerge(file.Path));
            }
        }

        return findings.HasErrors ? null : new Merger(old, template, compendia).Merge(findings);
    }

    private sealed class Merger(PoFile old, PoFile template, ImmutableArray<PoFile> compendia)
    {
        private readonly PoEdits edits = new(old);
        private readonly Dictionary<EntryKey, PoEntry> known = old.Entries.ToDictionary(KeyOf);
        private readonly HashSet<PoEntry> used = new(ReferenceEqualityComparer.Instance);
        private readonly ImmutableArray<MergedEntry>.Builder merged = ImmutableArray.CreateBuilder<MergedEntry>();
        private readonly List<PoSlot> order = [];
        private readonly int forms = FormsOf(old.Header ?? compendia.Select(c => c.Header).FirstOrDefault(h => h is not null));

        public PoMergeResult Merge(FindingBag findings)
        {
            AddHeader();
            var wanted = template.Entries.Where(e => !e.IsObsolete).ToList();
            foreach (var entry in wanted)
            {
                if (known.GetValueOrDefault(KeyOf(entry)) is { } exact)
                {
                    used.Add(exact);
                }
            }

            ImmutableArray<PoEntry> lenders = [.. compendia.SelectMany(c => c.Entries).Where(CanLend)];
            var lent = lenders.DistinctBy(KeyOf).ToDictionary(KeyOf);
            ImmutableArray<PoEntry> candidates = [.. old.Entries.Where(e => e.Translation.Length > 0), .. lenders];
            var byId = candidates.GroupBy(e => e.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            SimilarTexts? similar = null;
            foreach (var entry in wanted)
            {
                var exact = known.GetValueOrDefault(KeyOf(entry));
                if (exact is not { Translation.Length: > 0 } && lent.GetValueOrDefault(KeyOf(entry)) is { } lender)
                {
                    Borrow(lender, exact, entry);
                }
                else if (exact is not null)
                {
                    Keep(exact, entry);
                }
                else if (byId.GetValueOrDefault(entry.Id) is { } moved)
                {
                    Guess(MergeOrigin.MovedContext, moved, entry, 1);
                }
                else if ((similar ??= new SimilarTexts(candidates)).Find(entry.Context, entry.Id) is var (found, similarity))
                {
                    Guess(MergeOrigin.Fuzzy, found, entry, similarity);
                }
                else
                {
                    order.Add(edits.NewSlot(new NewEntry(entry.Context, entry.Id, entry.PluralId, Empty(entry)) { Comments = OwnComments(entry), Flags = WithoutFuzzy(entry) }));
                    merged.Add(new MergedEntry(MergeOrigin.New, entry, null, 0));
                }
            }

            if (similar is { IsCutShort: true })
            {
                findings.Add(TranslationFindings.PoSearchCutShort(old.Path));
            }

            SetAsideTheRest();
            edits.Arrange(order);
            if (edits.HasChanges && old.Header is not null && template.Header?.Field(CreationDate) is { } date && old.Header.Field(CreationDate) is not null)
            {
                edits.SetHeaderField(CreationDate, date);
            }

            return new PoMergeResult(edits.ToBytes(findings), edits.HasChanges, merged.ToImmutable());
        }

        /// <summary>Translations into other numbers of plural forms belong to another way to count.</summary>
        private bool CanLend(PoEntry entry) =>
            entry is { Domain: null, Translation.Length: > 0 } && (entry.PluralId is null || entry.Translations.Length == forms);

        /// <summary>A catalogue without header takes that of a compendium, or else of the template.</summary>
        private void AddHeader()
        {
            if (old.Header is { } header)
            {
                order.Add(edits.SlotOf(header.Entry));
            }
            else if (compendia.Append(template).Select(f => f.Header).FirstOrDefault(h => h is not null) is { Entry: var entry })
            {
                order.Add(edits.NewSlot(new NewEntry(null, "", null, PoCharset.ForUtf8(entry).Translations) { Comments = entry.Comments.RemoveAll(c => c.Kind == PoCommentKind.Flags), Flags = entry.Flags }));
            }
        }

        /// <param name="exact">Without a translation; null when the catalogue does not have the text.</param>
        private void Borrow(PoEntry lender, PoEntry? exact, PoEntry entry)
        {
            var isFuzzy = lender.IsFuzzy || lender.PluralId != entry.PluralId;
            var fuzzy = isFuzzy ? [PoFlagLine.Fuzzy] : ImmutableArray<string>.Empty;
            var borrowed = new NewEntry(entry.Context, entry.Id, entry.PluralId, Fit(lender, entry))
            {
                Comments = [.. ByHand(exact ?? lender), .. SourceComments(entry)],
                Flags = [.. fuzzy, .. WithoutFuzzy(entry), .. exact is null ? [] : Kept(exact, entry)],
                Previous = isFuzzy ? PreviousOf(lender) : null,
            };
            order.Add(edits.NewSlot(borrowed));
            merged.Add(new MergedEntry(MergeOrigin.Compendium, entry, lender, 1));
        }

        private void Keep(PoEntry exact, PoEntry entry)
        {
            var slot = edits.SlotOf(exact);
            if (exact.IsObsolete)
            {
                (slot.IsObsolete, slot.IsFresh) = (false, true);
            }

            if (!HasSameSourceComments(exact, entry))
            {
                edits.SetComments(exact, [.. ByHand(exact), .. SourceComments(entry)]);
            }

            SetFlags(slot, exact, entry);
            if (exact.PluralId != entry.PluralId)
            {
                slot.PluralId = entry.PluralId;
                slot.IsFresh = true;
                slot.Translations = Fit(exact, entry);
                if (exact.Translation.Length > 0)
                {
                    slot.IsFuzzy = true;
                    slot.Previous = PreviousOf(exact);
                }
            }

            order.Add(slot);
            merged.Add(new MergedEntry(MergeOrigin.Exact, entry, exact, 1));
        }

        /// <summary>The translation stands for another text now: fuzzy, with what it stood for.</summary>
        private void Guess(MergeOrigin origin, PoEntry found, PoEntry entry, double similarity)
        {
            used.Add(found);
            order.Add(edits.NewSlot(new NewEntry(entry.Context, entry.Id, entry.PluralId, Fit(found, entry))
            {
                Comments = [.. ByHand(found), .. SourceComments(entry)],
                Flags = [PoFlagLine.Fuzzy, .. WithoutFuzzy(entry), .. Kept(found, entry)],
                Previous = PreviousOf(found),
            }));
            merged.Add(new MergedEntry(origin, entry, found, similarity));
        }

        /// <summary>In the order of the old file, behind all others.</summary>
        private void SetAsideTheRest()
        {
            foreach (var entry in old.Entries.Where(e => !used.Contains(e)))
            {
                if (entry.IsObsolete || entry.Translation.Length > 0)
                {
                    edits.MakeObsolete(entry);
                    order.Add(edits.SlotOf(entry));
                    merged.Add(new MergedEntry(MergeOrigin.Obsolete, null, entry, 1));
                }
                else
                {
                    edits.Remove(entry);
                }
            }

            // Those that only lent their translation to a guess, or got one from a compendium.
            var kept = order.ToHashSet();
            foreach (var entry in old.Entries.Where(e => used.Contains(e) && !kept.Contains(edits.SlotOf(e))))
            {
                edits.Remove(entry);
            }
        }

        /// <summary>What a guess was a guess of stays what it is; a finished translation was one of its own msgid.</summary>
        private static PoPrevious PreviousOf(PoEntry entry) =>
            entry is { IsFuzzy: true, Previous: { } previous } ? previous : new PoPrevious(entry.Context, entry.Id, entry.PluralId);

        private static IEnumerable<PoComment> ByHand(PoEntry entry) => entry.Comments.Where(c => c.Kind == PoCommentKind.Translator);

        private static IEnumerable<PoComment> SourceComments(PoEntry entry) => entry.Comments.Where(c => c.Kind is PoCommentKind.Extracted or PoCommentKind.Reference);

        private static ImmutableArray<PoComment> OwnComments(PoEntry entry) => entry.Comments.RemoveAll(c => c.Kind == PoCommentKind.Flags);

        /// <summary>References may be broken into lines otherwise.</summary>
        private static bool HasSameSourceComments(PoEntry a, PoEntry b) =>
            Texts(a, PoCommentKind.Extracted).SequenceEqual(Texts(b, PoCommentKind.Extracted), StringComparer.Ordinal)
            && Texts(a, PoCommentKind.Reference).SelectMany(Words).SequenceEqual(Texts(b, PoCommentKind.Reference).SelectMany(Words), StringComparer.Ordinal);

        private static IEnumerable<string> Texts(PoEntry entry, PoCommentKind kind) => entry.Comments.Where(c => c.Kind == kind).Select(c => c.Text[2..].Trim());

        private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        private static ImmutableArray<string> WithoutFuzzy(PoEntry entry) => entry.Flags.RemoveAll(f => f == PoFlagLine.Fuzzy);

        /// <summary>Flags that the old entry has and the template lacks, but for those that say what the template itself knows.</summary>
        private static IEnumerable<string> Kept(PoEntry from, PoEntry entry) =>
            from.Flags.Where(f => f != PoFlagLine.Fuzzy && !entry.Flags.Contains(f, StringComparer.Ordinal) && !IsOfTheSource(f));

        private static bool IsOfTheSource(string flag) => flag.EndsWith("-format", StringComparison.Ordinal) || flag.StartsWith("range:", StringComparison.Ordinal);

        private static void SetFlags(PoSlot slot, PoEntry exact, PoEntry entry)
        {
            var dropped = exact.Flags.Where(f => IsOfTheSource(f) && !entry.Flags.Contains(f, StringComparer.Ordinal)).ToList();
            var added = WithoutFuzzy(entry).Where(f => !exact.Flags.Contains(f, StringComparer.Ordinal)).ToList();
            if (dropped.Count == 0 && added.Count == 0)
            {
                return;
            }

            var flags = exact.Flags.Where(f => !dropped.Contains(f, StringComparer.Ordinal)).Concat(added).ToList();
            slot.Comments = slot.Comments.RemoveAll(c => c.Kind == PoCommentKind.Flags);
            if (flags.Count > 0)
            {
                slot.Comments = slot.Comments.Add(new PoComment(PoCommentKind.Flags, PoFlagLine.Write("#,", flags)));
            }

            slot.ChangesFlags = true;
        }

        private ImmutableArray<string> Empty(PoEntry entry) => entry.PluralId is null ? [""] : [.. Enumerable.Repeat("", forms)];

        /// <summary>A text that became one with plurals gives its translation to all forms; one that no longer is keeps the first.</summary>
        private ImmutableArray<string> Fit(PoEntry from, PoEntry entry) => (from.PluralId, entry.PluralId) switch
        {
            (null, not null) => [.. Enumerable.Repeat(from.Translation, forms)],
            (not null, null) => [from.Translation],
            _ => from.Translations,
        };

        private static EntryKey KeyOf(PoEntry entry) => new(null, entry.Context, entry.Id);

        /// <summary>As many as the header says; two where it does not.</summary>
        private static int FormsOf(PoHeader? header)
        {
            const string name = "nplurals=";
            const int most = 20;
            var field = header?.Field("Plural-Forms") ?? "";
            var start = field.IndexOf(name, StringComparison.Ordinal);
            var digits = start < 0 ? "" : string.Concat(field[(start + name.Length)..].TrimStart().TakeWhile(char.IsAsciiDigit));
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= most ? count : 2;
        }
    }
}
