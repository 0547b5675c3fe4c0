using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;
using GuideBuilder.Translation.Review;
using GuideBuilder.Translation.Status;

namespace GuideBuilder.Translation.Exchange;

/// <param name="Entry">Null when the catalogue has none yet.</param>
/// <param name="IsFuzzy">The translation awaits confirmation.</param>
public sealed record ImportChange(Passage Passage, PoEntry? Entry, string Translation, bool IsFuzzy);

/// <summary>What somebody wrote beside a passage, to be kept above its entry.</summary>
/// <param name="Lines">Without blanks at their ends; none is empty.</param>
public sealed record ImportRemark(Passage Passage, PoEntry Entry, ImmutableArray<string> Lines);

/// <summary>What an import changes, and what became of the other rows.</summary>
/// <param name="Unchanged">Rows in which nobody changed anything, or only what the catalogue has already.</param>
/// <param name="Refused">Rows that were changed and do not go in; the findings say why.</param>
public sealed record ImportPlan(ImmutableArray<ImportChange> Changes, int Unchanged, int Refused)
{
    /// <summary>Also of rows that change nothing else.</summary>
    public ImmutableArray<ImportRemark> Remarks { get; init; } = [];

    /// <summary>The catalogues that change. All else in them stays as it is, byte for byte.</summary>
    /// <param name="locale">That the plan was made for.</param>
    /// <param name="findings">Receives what is to be said of charsets. After an error the file is as it was.</param>
    public ImmutableArray<(string Path, byte[] Bytes)> ToFiles(TranslatedLocale locale, FindingBag findings) =>
    [
        .. Changes.Select(c => c.Passage.Domain).Concat(Remarks.Select(r => r.Passage.Domain))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(d => Write(locale.Catalogues[d].File, Changes.Where(c => c.Passage.Domain == d), Remarks.Where(r => r.Passage.Domain == d), findings)),
    ];

    private static (string Path, byte[] Bytes) Write(PoFile file, IEnumerable<ImportChange> changes, IEnumerable<ImportRemark> remarks, FindingBag findings)
    {
        var edits = new PoEdits(file);
        foreach (var remark in remarks)
        {
            edits.SetComments(remark.Entry, WithRemark(remark));
        }

        foreach (var change in changes)
        {
            if (change.Entry is { } entry)
            {
                if (change.Translation != entry.Translation)
                {
                    edits.RemoveFlag(entry, MachineDraft.Flag);
                }

                edits.SetTranslation(entry, change.Translation);
                edits.SetFuzzy(entry, change.IsFuzzy);
                if (!change.IsFuzzy)
                {
                    edits.SetPrevious(entry, null);
                }
            }
            else
            {
                edits.Append(New(change));
            }
        }

        return (file.Path, edits.ToBytes(findings));
    }

    /// <summary>Behind what translators wrote before.</summary>
    private static ImmutableArray<PoComment> WithRemark(ImportRemark remark)
    {
        ImmutableArray<PoComment> comments = [.. remark.Entry.Comments.Where(c => c.Kind != PoCommentKind.Flags)];
        var last = comments.ToList().FindLastIndex(c => c.Kind == PoCommentKind.Translator);
        return comments.InsertRange(last + 1, remark.Lines.Select(l => new PoComment(PoCommentKind.Translator, Comment(l))));
    }

    /// <summary>A backslash at the end would make the next line a part of this one.</summary>
    private static string Comment(string line) => line.EndsWith('\\') ? $"# {line} " : $"# {line}";

    private static NewEntry New(ImportChange change) => new(change.Passage.Message.Context, change.Passage.Message.Text, null, [change.Translation])
    {
        Comments = [.. change.Passage.Places.Select(p => new PoComment(PoCommentKind.Extracted, $"#. {p}"))],
        Flags = change.IsFuzzy ? ["fuzzy"] : [],
    };
}
