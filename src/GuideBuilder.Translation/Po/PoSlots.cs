using System.Collections.Immutable;

namespace GuideBuilder.Translation.Po;

/// <summary>An entry on its way into the file that is written.</summary>
internal sealed class PoSlot
{
    private ImmutableArray<PoComment> comments;

    public PoSlot(PoEntry entry)
    {
        Entry = entry;
        (Context, Id, PluralId, Translations) = (entry.Context, entry.Id, entry.PluralId, entry.Translations);
        (Previous, IsFuzzy, IsObsolete) = (entry.Previous, entry.IsFuzzy, entry.IsObsolete);
    }

    public PoSlot(NewEntry entry)
    {
        (Context, Id, PluralId, Translations) = (entry.Context, entry.Id, entry.PluralId, entry.Translations);
        (Previous, IsObsolete, IsFresh) = (entry.Previous, entry.IsObsolete, true);
        IsFuzzy = entry.Flags.Contains(PoFlagLine.Fuzzy, StringComparer.Ordinal);
        Comments = entry.Flags.IsEmpty ? entry.Comments : [.. entry.Comments, new PoComment(PoCommentKind.Flags, PoFlagLine.Write("#,", entry.Flags))];
    }

    /// <summary>What it was in the file; null for a new one.</summary>
    public PoEntry? Entry { get; }

    /// <summary>Where the entry before it in the file ends, in bytes.</summary>
    public int GapStart { get; init; }

    public string? Context { get; set; }

    public string Id { get; set; }

    public string? PluralId { get; set; }

    public ImmutableArray<string> Translations { get; set; }

    /// <summary>Those of flags included; read when asked for, because most entries stay as they are.</summary>
    public ImmutableArray<PoComment> Comments
    {
        get => comments.IsDefault ? comments = Entry!.Comments : comments;
        set => comments = value;
    }

    public PoPrevious? Previous { get; set; }

    public bool IsFuzzy { get; set; }

    public bool IsObsolete { get; set; }

    public bool ChangesTranslation { get; set; }

    public bool ChangesPrevious { get; set; }

    /// <summary>Comments too.</summary>
    public bool ChangesFlags { get; set; }

    /// <summary>Written anew as a whole.</summary>
    public bool IsFresh { get; set; }

    /// <summary>Does not stand behind what it stood behind.</summary>
    public bool IsMoved { get; set; }

    public bool IsRemoved { get; set; }

    public bool IsChanged => IsFresh || ChangesTranslation || ChangesPrevious || ChangesFlags;
}

/// <summary>The entries of a file in the order in which they are to be written.</summary>
internal sealed class PoSlots
{
    private readonly LinkedList<PoSlot> order = [];
    private readonly Dictionary<PoEntry, LinkedListNode<PoSlot>> nodes = new(ReferenceEqualityComparer.Instance);

    public PoSlots(PoFile file)
    {
        IEnumerable<PoEntry> all = file.Entries;
        if (file.Header is { } header)
        {
            all = file.Entries.TakeWhile(e => e.Raw.Start < header.Entry.Raw.Start).Append(header.Entry).Concat(file.Entries.SkipWhile(e => e.Raw.Start < header.Entry.Raw.Start));
        }

        foreach (var entry in all)
        {
            nodes.Add(entry, order.AddLast(new PoSlot(entry) { GapStart = End }));
            End = entry.Raw.End;
        }
    }

    /// <summary>Where the last entry of the file ends, in bytes.</summary>
    public int End { get; }

    public IEnumerable<PoSlot> InOrder => order;

    public bool HasChanges => order.Any(s => s.IsChanged || s.IsMoved || s.IsRemoved);

    /// <exception cref="ArgumentException">The entry is not of this file.</exception>
    public PoSlot Find(PoEntry entry) =>
        nodes.TryGetValue(entry, out var node) ? node.Value : throw new ArgumentException("The entry is not of this file.", nameof(entry));

    public void Append(NewEntry entry) => order.AddLast(new PoSlot(entry));

    public void InsertBefore(PoSlot before, NewEntry entry) => order.AddBefore(nodes[before.Entry!], new PoSlot(entry));

    /// <summary>Keeps the old entry as a removed one, so that what stands before it in the file keeps its place.</summary>
    public void Replace(PoSlot slot, NewEntry by)
    {
        order.AddAfter(nodes[slot.Entry!], new PoSlot(by));
        Remove(slot);
    }

    public void Remove(PoSlot slot) => slot.IsRemoved = true;

    public void MoveToEnd(PoSlot slot)
    {
        var node = nodes[slot.Entry!];
        order.Remove(node);
        order.AddLast(node);
        slot.IsMoved = true;
    }

    public void Arrange(IEnumerable<PoSlot> wanted)
    {
        var named = wanted.ToList();
        var set = named.ToHashSet();
        var rest = order.Where(s => !set.Contains(s)).ToList();
        order.Clear();
        nodes.Clear();
        var highest = -1;
        foreach (var slot in named.Concat(rest))
        {
            var node = order.AddLast(slot);
            if (slot.Entry is { } entry)
            {
                nodes.Add(entry, node);
                slot.IsMoved = entry.Raw.Start < highest;
                highest = Math.Max(highest, entry.Raw.Start);
            }
        }
    }

    public void SetHeaderField(string name, string value)
    {
        if (order.FirstOrDefault(s => s is { Context: null, Id: "", IsObsolete: false, IsRemoved: false }) is not { } header)
        {
            order.AddFirst(new PoSlot(new NewEntry(null, "", null, [$"{name}: {value}\n"])));
            return;
        }

        var lines = header.Translations[0].Split('\n').ToList();
        var index = lines.FindIndex(l => l.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && l.AsSpan(0, colon).Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
        var line = $"{name}: {value}";
        if (index >= 0)
        {
            lines[index] = line;
        }
        else
        {
            // The last one is empty when the header ends in a new line, as it should.
            lines.Insert(lines[^1].Length == 0 ? lines.Count - 1 : lines.Count, line);
        }

        var text = string.Join('\n', lines);
        text = text.EndsWith('\n') ? text : text + "\n";
        header.ChangesTranslation |= text != header.Translations[0];
        header.Translations = [text, .. header.Translations.Skip(1)];
    }
}
