using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>
/// Changes to a PO file. What is not changed keeps its bytes: comments, unknown flags, odd spacing, line ends, byte order
/// mark and charset. Of a changed entry only the part that was changed is written anew, as <c>msgcat</c> writes it.
/// </summary>
/// <param name="file">Stays as it is.</param>
public sealed class PoEdits(PoFile file)
{
    /// <summary>As many as any language has, and some more.</summary>
    private const int MostForms = 20;

    private readonly PoSlots slots = new(file);

    /// <summary>False for texts that no reader of the format accepts: NUL, the character number 4, halves of characters.</summary>
    public static bool CanHold(string text) => PoTextWriter.CanHold(text);

    /// <summary>Of an entry with plurals it is the first form.</summary>
    public void SetTranslation(PoEntry entry, string text) => SetTranslation(entry, 0, text);

    /// <param name="form">From 0; forms left out before it are empty.</param>
    /// <exception cref="ArgumentException">The entry has no such form, or <see cref="CanHold"/> denies the text.</exception>
    public void SetTranslation(PoEntry entry, int form, string text)
    {
        if (form < 0 || form >= (entry.PluralId is null ? 1 : MostForms))
        {
            throw new ArgumentOutOfRangeException(nameof(form));
        }

        Require(text);
        var slot = slots.Find(entry);
        if (form < slot.Translations.Length && slot.Translations[form] == text)
        {
            return;
        }

        var forms = slot.Translations.ToList();
        while (forms.Count <= form)
        {
            forms.Add("");
        }

        forms[form] = text;
        slot.Translations = [.. forms];
        slot.ChangesTranslation = true;
    }

    /// <summary>Other flags stay as they are.</summary>
    public void SetFuzzy(PoEntry entry, bool isFuzzy)
    {
        var slot = slots.Find(entry);
        slot.ChangesFlags |= slot.IsFuzzy != isFuzzy;
        slot.IsFuzzy = isFuzzy;
    }

    /// <param name="flag">Any but <c>fuzzy</c>. Other flags stay as they are.</param>
    public void RemoveFlag(PoEntry entry, string flag)
    {
        var slot = slots.Find(entry);
        if (entry.Flags.Contains(flag, StringComparer.Ordinal))
        {
            slot.Comments = [.. slot.Comments.Select(c => c.Kind == PoCommentKind.Flags ? PoFlagLine.Without(flag, c.Text) : c.Text).Zip(slot.Comments).Where(c => c.First is not null).Select(c => c.Second with { Text = c.First! })];
            slot.ChangesFlags = true;
        }
    }

    /// <param name="previous">Null to take the <c>#|</c> lines away.</param>
    public void SetPrevious(PoEntry entry, PoPrevious? previous)
    {
        Require(previous?.Context ?? "");
        Require(previous?.Id ?? "");
        Require(previous?.PluralId ?? "");
        var slot = slots.Find(entry);
        slot.ChangesPrevious |= slot.Previous != previous;
        slot.Previous = previous;
    }

    /// <param name="comments">All but those of flags, which stay as they are.</param>
    public void SetComments(PoEntry entry, ImmutableArray<PoComment> comments)
    {
        var slot = slots.Find(entry);
        if (!slot.Comments.Where(c => c.Kind != PoCommentKind.Flags).SequenceEqual(comments))
        {
            slot.Comments = [.. comments, .. slot.Comments.Where(c => c.Kind == PoCommentKind.Flags)];
            slot.ChangesFlags = true;
        }
    }

    /// <summary>The new entry stands where the old one stood.</summary>
    public void Replace(PoEntry entry, NewEntry by)
    {
        Require(by);
        slots.Replace(slots.Find(entry), by);
    }

    /// <summary>Behind the last entry.</summary>
    public void Append(NewEntry entry)
    {
        Require(entry);
        slots.Append(entry);
    }

    public void InsertBefore(PoEntry before, NewEntry entry)
    {
        Require(entry);
        slots.InsertBefore(slots.Find(before), entry);
    }

    /// <summary>With its comments.</summary>
    public void Remove(PoEntry entry) => slots.Remove(slots.Find(entry));

    /// <summary>
    /// Sets the entry aside with <c>#~</c>, at the end of the file unless that holds several domains. Comments that were
    /// taken from the source (<c>#.</c> and <c>#:</c>) go, because it no longer has the text.
    /// </summary>
    public void MakeObsolete(PoEntry entry)
    {
        var slot = slots.Find(entry);
        if (slot.IsObsolete)
        {
            return;
        }

        slot.IsObsolete = true;
        slot.IsFresh = true;
        slot.Comments = slot.Comments.RemoveAll(c => c.Kind is PoCommentKind.Extracted or PoCommentKind.Reference);
        if (!file.Entries.Any(e => e.Domain is not null))
        {
            slots.MoveToEnd(slot);
        }
    }

    /// <summary>Changes a line <c>Name: value</c> of the header, or adds it at its end; a file without header gets one.</summary>
    /// <exception cref="ArgumentException">The name or the value goes over several lines.</exception>
    public void SetHeaderField(string name, string value)
    {
        if (name.AsSpan().IndexOfAny(":\r\n") >= 0 || value.AsSpan().IndexOfAny("\r\n") >= 0)
        {
            throw new ArgumentException("A field of the header is one line.", nameof(value));
        }

        Require(name);
        Require(value);
        slots.SetHeaderField(name, value);
    }

    /// <summary>Puts the entries into an order: those not named stay behind the others, in the order they have.</summary>
    internal void Arrange(IEnumerable<PoSlot> order) => slots.Arrange(order);

    internal bool HasChanges => slots.HasChanges;

    internal PoSlot SlotOf(PoEntry entry) => slots.Find(entry);

    internal PoSlot NewSlot(NewEntry entry)
    {
        Require(entry);
        return new PoSlot(entry);
    }

    /// <summary>As <see cref="ToBytes(FindingBag)"/>, for files whose charset is known to hold what is written.</summary>
    public byte[] ToBytes() => ToBytes(new FindingBag());

    /// <returns>
    /// In the file's own charset where that holds all characters, else in UTF-8 with the header changed to say so, and a finding.
    /// A file whose charset is not known stays as it is; that is an error.
    /// </returns>
    public byte[] ToBytes(FindingBag findings)
    {
        if (!slots.HasChanges)
        {
            return file.Original.ToArray();
        }

        if (file.Encoding is not { } encoding)
        {
            findings.Add(TranslationFindings.PoNotWritable(file.Path));
            return file.Original.ToArray();
        }

        var utf8 = new PoSlotWriter(file, slots).Write();
        if (encoding is UTF8Encoding)
        {
            return Marked(utf8);
        }

        if (InCharset(encoding, utf8) is { } bytes)
        {
            return bytes;
        }

        findings.Add(TranslationFindings.PoWrittenInUtf8(file.Path, file.Header?.Field("Content-Type") ?? encoding.WebName));
        slots.SetHeaderField("Content-Type", "text/plain; charset=UTF-8");
        return Marked(new PoSlotWriter(file, slots).Write());
    }

    private byte[] Marked(byte[] utf8) => file.HasByteOrderMark ? [.. "\uFEFF"u8, .. utf8] : utf8;

    /// <returns>Null when the charset does not hold all characters, or when entries that were not changed would change their bytes.</returns>
    private byte[]? InCharset(Encoding encoding, byte[] utf8)
    {
        var strict = (Encoding)encoding.Clone();
        strict.EncoderFallback = EncoderFallback.ExceptionFallback;
        try
        {
            return strict.GetBytes(Encoding.UTF8.GetString(file.Utf8.Span)).AsSpan().SequenceEqual(file.Original.Span)
                ? strict.GetBytes(Encoding.UTF8.GetString(utf8))
                : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static void Require(NewEntry entry)
    {
        foreach (var text in (ReadOnlySpan<string?>)[entry.Context, entry.Id, entry.PluralId, entry.Previous?.Context, entry.Previous?.Id, entry.Previous?.PluralId])
        {
            Require(text ?? "");
        }

        foreach (var text in entry.Translations)
        {
            Require(text);
        }

        if (entry.Translations.IsDefaultOrEmpty || (entry.PluralId is null && entry.Translations.Length > 1))
        {
            throw new ArgumentException("An entry has one msgstr, or with a plural at least one.", nameof(entry));
        }
    }

    private static void Require(string text)
    {
        if (!CanHold(text))
        {
            throw new ArgumentException("No PO file can hold this text.", nameof(text));
        }
    }
}
