using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Joins catalogues into one and writes each entry in the usual form, as <c>msgcat</c> does; unknown flags stay.</summary>
public static class PoCat
{
    private const string Fence = "#-#-#-#-#";

    /// <param name="usesFirst">Of different translations take the first one instead of all, marked as fuzzy.</param>
    /// <returns>UTF-8.</returns>
    public static byte[] Join(ImmutableArray<PoFile> files, bool usesFirst)
    {
        var groups = files
            .SelectMany(f => (f.Header is { } header ? [PoCharset.ForUtf8(header.Entry)] : ImmutableArray<PoEntry>.Empty).Concat(f.Entries).Select(e => (File: f, Entry: e)))
            .GroupBy(e => new EntryKey(e.Entry.Domain, e.Entry.Context, e.Entry.Id))
            .Select(g => g.ToImmutableArray())
            .ToImmutableArray();
        var edits = new PoEdits(PoReader.Read("", ReadOnlyMemory<byte>.Empty, new FindingBag()));
        foreach (var group in groups.Where(g => g.Any(e => !e.Entry.IsObsolete)).Concat(groups.Where(g => g.All(e => e.Entry.IsObsolete))))
        {
            edits.Append(Join(group, usesFirst));
        }

        return edits.ToBytes();
    }

    private static NewEntry Join(ImmutableArray<(PoFile File, PoEntry Entry)> group, bool usesFirst)
    {
        var translated = group.Where(e => e.Entry.Translation.Length > 0).ToImmutableArray();
        var live = group.Any(e => !e.Entry.IsObsolete);
        var candidates = translated.Any(e => !e.Entry.IsFuzzy) ? translated.RemoveAll(e => e.Entry.IsFuzzy && !e.Entry.IsHeader) : translated;
        var first = candidates.IsEmpty ? group[0].Entry : candidates[0].Entry;
        var agrees = usesFirst || candidates.All(c => c.Entry.Translations.SequenceEqual(first.Translations, StringComparer.Ordinal));
        var isFuzzy = !agrees || (candidates.IsEmpty ? first.IsFuzzy : candidates.All(c => c.Entry.IsFuzzy));
        var comments = group is [var only] ? only.Entry.Comments
            : first.IsHeader && !usesFirst ? FencedWhereDifferent(group)
            : [.. group.SelectMany(e => e.Entry.Comments).Distinct()];
        var flags = group.SelectMany(e => e.Entry.Flags).Where(f => f != PoFlagLine.Fuzzy).Distinct(StringComparer.Ordinal);
        return new NewEntry(first.Context, first.Id, group.Select(e => e.Entry.PluralId).FirstOrDefault(p => p is not null), agrees ? first.Translations : Fenced(candidates))
        {
            Comments =
            [
                .. comments.Where(c => c.Kind == PoCommentKind.Translator),
                .. comments.Where(c => c.Kind == PoCommentKind.Extracted && live),
                .. live ? References(comments) : [],
            ],
            Flags = isFuzzy ? [PoFlagLine.Fuzzy, .. flags] : [.. flags],
            Previous = first.Previous,
            IsObsolete = !live,
        };
    }

    /// <summary>Whose rights a file is, and who worked on it, is said above its header: each says so of its own file.</summary>
    private static ImmutableArray<PoComment> FencedWhereDifferent(ImmutableArray<(PoFile File, PoEntry Entry)> headers)
    {
        var first = headers[0].Entry.Comments;
        return headers.All(h => h.Entry.Comments.SequenceEqual(first))
            ? first
            : [.. headers.Where(h => !h.Entry.Comments.IsEmpty).SelectMany(h => h.Entry.Comments.Insert(0, new PoComment(PoCommentKind.Translator, $"# {FenceOf(h.File)}")))];
    }

    /// <summary>In lines as long as the page.</summary>
    private static IEnumerable<PoComment> References(ImmutableArray<PoComment> comments)
    {
        var line = "#:";
        foreach (var word in comments.Where(c => c.Kind == PoCommentKind.Reference).SelectMany(c => c.Text[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))
        {
            if (line.Length > 2 && line.Length + 1 + word.Length > PoTextWriter.PageWidth)
            {
                yield return new PoComment(PoCommentKind.Reference, line);
                line = "#:";
            }

            line += " " + word;
        }

        if (line.Length > 2)
        {
            yield return new PoComment(PoCommentKind.Reference, line);
        }
    }

    /// <summary>All of them, each under the name of where it comes from; a person must choose.</summary>
    private static ImmutableArray<string> Fenced(ImmutableArray<(PoFile File, PoEntry Entry)> candidates) =>
        [.. Enumerable.Range(0, candidates.Max(c => c.Entry.Translations.Length)).Select(form => Fenced(candidates, form))];

    private static string Fenced(ImmutableArray<(PoFile File, PoEntry Entry)> candidates, int form)
    {
        var text = "";
        foreach (var (file, entry) in candidates.Where(c => form < c.Entry.Translations.Length))
        {
            text += $"{(text.Length == 0 || text.EndsWith('\n') ? "" : "\n")}{FenceOf(file)}\n{entry.Translations[form]}";
        }

        return text;
    }

    private static string FenceOf(PoFile file) => $"{Fence}  {NameOf(file)}  {Fence}";

    private static string NameOf(PoFile file)
    {
        var name = Path.GetFileName(file.Path);
        return file.Header?.Field("Project-Id-Version") is { Length: > 0 } project ? $"{name} ({project})" : name;
    }
}
