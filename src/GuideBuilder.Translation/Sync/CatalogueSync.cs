using System.Collections.Immutable;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Sync;

/// <summary>
/// Brings a catalogue up to date with its source. No translation is lost: what the source no longer has is set aside as obsolete, and comes
/// back when the source does. What changed keeps its translation as fuzzy, with the text that it was made for.
/// </summary>
public static class CatalogueSync
{
    /// <param name="file">As <see cref="PoReader"/> read it, without an error.</param>
    /// <param name="messages">All of the catalogue's domain, in reading order.</param>
    public static SyncResult Run(PoFile file, ImmutableArray<ExtractedMessage> messages)
    {
        var edits = new PoEdits(file);
        var live = file.Entries.Where(e => e is { IsObsolete: false, Domain: null }).ToDictionary(e => new EntryKey(null, e.Context, e.Id));
        var aside = file.Entries.Where(e => e is { IsObsolete: true, Domain: null }).DistinctBy(e => new EntryKey(null, e.Context, e.Id)).ToDictionary(e => new EntryKey(null, e.Context, e.Id));
        var wanted = messages.Select(m => new EntryKey(null, m.Message.Context, m.Message.Text)).ToHashSet();
        var surplus = live.Values.Where(e => !wanted.Contains(new EntryKey(null, e.Context, e.Id))).ToImmutableArray();

        // What has a translation can lend it: first what the source no longer has, then what was set aside.
        var lenders = surplus.Concat(aside.Values).Where(e => e is { PluralId: null, State: not TranslationState.Untranslated }).ToImmutableArray();
        var similar = new SimilarTexts(lenders);
        var notes = ImmutableArray.CreateBuilder<SyncNote>();
        var replaced = new HashSet<PoEntry>(ReferenceEqualityComparer.Instance);
        var pending = new List<NewEntry>();
        foreach (var message in messages)
        {
            var key = new EntryKey(null, message.Message.Context, message.Message.Text);
            if (live.TryGetValue(key, out var known))
            {
                Flush(known);
                edits.SetComments(known, CommentsOf(known, message));
                notes.Add(new SyncNote(message.Message.Text, SyncKind.Kept, null, null));
                continue;
            }

            var (entry, note, lender) = Make(message, key);
            notes.Add(note);
            if (lender is { IsObsolete: false } && replaced.Add(lender))
            {
                edits.Replace(lender, entry);
            }
            else
            {
                if (lender is not null && note.Kind == SyncKind.Revived)
                {
                    edits.Remove(lender);
                }

                pending.Add(entry);
            }
        }

        Flush(null);
        foreach (var entry in surplus.Where(e => !replaced.Contains(e)))
        {
            SetAside(entry);
        }

        var bytes = edits.ToBytes();
        return new SyncResult(bytes, notes.ToImmutable(), !bytes.AsSpan().SequenceEqual(new PoEdits(file).ToBytes()));

        // New entries stand before the next one that the catalogue has already, so that a file keeps the order of reading.
        void Flush(PoEntry? before)
        {
            foreach (var entry in pending)
            {
                if (before is null)
                {
                    edits.Append(entry);
                }
                else
                {
                    edits.InsertBefore(before, entry);
                }
            }

            pending.Clear();
        }

        (NewEntry Entry, SyncNote Note, PoEntry? Lender) Make(ExtractedMessage message, EntryKey key)
        {
            if (aside.Remove(key, out var old))
            {
                return (NewOf(message, old, old.IsFuzzy, old.Previous), new SyncNote(key.Id, SyncKind.Revived, null, null), old);
            }

            if (similar.Find(key.Context, key.Id) is not var (lender, _))
            {
                return (NewOf(message, null, isFuzzy: false, null), new SyncNote(key.Id, SyncKind.New, null, null), null);
            }

            // A translation that was unfinished already was made for the text before that, if that is known.
            var previous = lender is { IsFuzzy: true, Previous: { } earlier } ? earlier : new PoPrevious(lender.Context, lender.Id, null);
            return (NewOf(message, lender, isFuzzy: true, previous), new SyncNote(key.Id, SyncKind.Changed, SourceChanges.Between(previous.Id, key.Id), WordDiff.Of(previous.Id, key.Id)), lender);
        }

        void SetAside(PoEntry entry)
        {
            if (entry.State == TranslationState.Untranslated)
            {
                edits.Remove(entry);
            }
            else
            {
                edits.MakeObsolete(entry);
                notes.Add(new SyncNote(entry.Id, SyncKind.SetAside, null, null));
            }
        }
    }

    /// <param name="old">Whose translation, comments and flags it has; null for none.</param>
    private static NewEntry NewOf(ExtractedMessage message, PoEntry? old, bool isFuzzy, PoPrevious? previous)
    {
        ImmutableArray<string> kept = old is null ? [] : [.. old.Flags.Where(f => f != "fuzzy")];
        return new NewEntry(message.Message.Context, message.Message.Text, null, [old?.Translation ?? ""])
        {
            Comments = CommentsOf(old, message),
            Flags = isFuzzy ? ["fuzzy", .. kept] : kept,
            Previous = isFuzzy ? previous : null,
        };
    }

    /// <summary>Those of translators stay; those from the source are the source's of today.</summary>
    private static ImmutableArray<PoComment> CommentsOf(PoEntry? entry, ExtractedMessage message) =>
    [
        .. entry?.Comments.Where(c => c.Kind == PoCommentKind.Translator) ?? [],
        .. PotWriter.CommentsOf(message).Select(c => new PoComment(PoCommentKind.Extracted, $"#. {c}")),
    ];
}

/// <param name="Bytes">Of the file as it should be.</param>
/// <param name="Notes">One for each message in reading order, then one for each entry that was set aside.</param>
/// <param name="IsChanged">False when the file is up to date and need not be written.</param>
public sealed record SyncResult(ReadOnlyMemory<byte> Bytes, ImmutableArray<SyncNote> Notes, bool IsChanged)
{
    public int Count(SyncKind kind) => Notes.Count(n => n.Kind == kind);
}

/// <summary>What became of an entry.</summary>
/// <param name="Text">In the source language.</param>
/// <param name="Change">By what its text differs from the one that was translated; null unless it changed.</param>
/// <param name="Diff">The same word by word, as <see cref="WordDiff"/> shows it.</param>
public sealed record SyncNote(string Text, SyncKind Kind, SourceChange? Change, string? Diff);

public enum SyncKind
{
    /// <summary>The source is as it was.</summary>
    Kept,

    /// <summary>Was set aside, and the source has it again.</summary>
    Revived,

    /// <summary>Has the translation of a text much like it, as fuzzy.</summary>
    Changed,

    New,

    /// <summary>The source no longer has it.</summary>
    SetAside,
}
