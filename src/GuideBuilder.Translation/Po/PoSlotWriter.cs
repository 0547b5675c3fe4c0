using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>Puts a changed file together: what did not change byte for byte, the rest anew.</summary>
internal sealed class PoSlotWriter
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\v"u8);

    private readonly ArrayBufferWriter<byte> output = new();
    private readonly StringBuilder fresh = new();
    private readonly PoFile file;
    private readonly PoSlots slots;
    private readonly string lineEnd;
    private readonly byte[] lineEndBytes;
    private readonly PoTextWriter texts;

    public PoSlotWriter(PoFile file, PoSlots slots)
    {
        this.file = file;
        this.slots = slots;
        lineEnd = file.LineEnd;
        lineEndBytes = Encoding.ASCII.GetBytes(lineEnd);
        texts = new PoTextWriter(fresh, lineEnd, PoWrapping.IsWrapped(file.Utf8.Span));
    }

    /// <returns>UTF-8 without byte order mark.</returns>
    public byte[] Write()
    {
        // What stands in the file up to here was written last, as it stood; -1 after anything else.
        var written = 0;
        foreach (var slot in slots.InOrder)
        {
            if (slot.Entry is { } entry && !slot.IsMoved)
            {
                written = WriteInPlace(slot, entry, written == slot.GapStart) ? entry.Raw.End : -1;
            }
            else if (!slot.IsRemoved)
            {
                if (slot.Entry is not null && Gap(slot) is var gap && gap.IndexOfAnyExcept(Blanks) >= 0)
                {
                    output.Write(gap);
                }

                Separate();
                WriteApart(slot);
                written = -1;
            }
        }

        var tail = file.Utf8.Span[slots.End..];
        if (written != slots.End && tail.IndexOfAnyExcept(Blanks) < 0)
        {
            tail = tail[..(tail.IndexOf((byte)'\n') + 1)];
        }

        output.Write(tail);
        if (written != slots.End)
        {
            EndLine();
        }

        return output.WrittenSpan.ToArray();
    }

    /// <returns>Whether the entry was written as it stood.</returns>
    private bool WriteInPlace(PoSlot slot, PoEntry entry, bool isInStep)
    {
        var gap = Gap(slot);
        var isBlank = gap.IndexOfAnyExcept(Blanks) < 0;
        if (slot.IsRemoved)
        {
            output.Write(isBlank ? default : gap);
            return false;
        }

        var startsLine = StartsLine(entry.Raw.Start);
        if (isInStep && (startsLine || !slot.IsChanged))
        {
            output.Write(gap);
            return WriteEntry(slot, entry);
        }

        if (!isBlank || (output.WrittenCount > 0 && gap.Contains((byte)'\n')))
        {
            output.Write(gap);
            EndLine();
        }
        else
        {
            Separate();
        }

        if (startsLine)
        {
            return WriteEntry(slot, entry);
        }

        WriteFresh(slot);
        return false;
    }

    /// <summary>What stands between the entry and the one before it in the file: blank lines, and what could not be read.</summary>
    private ReadOnlySpan<byte> Gap(PoSlot slot) => file.Utf8.Span[slot.GapStart..slot.Entry!.Raw.Start];

    private void WriteApart(PoSlot slot)
    {
        if (slot.Entry is { } entry && StartsLine(entry.Raw.Start))
        {
            WriteEntry(slot, entry);
        }
        else
        {
            WriteFresh(slot);
        }
    }

    /// <summary>An entry that begins in the middle of a line, or on one that continues another, may be set aside by what stands before it.</summary>
    private bool StartsLine(int start)
    {
        var before = file.Utf8.Span[..start];
        return start == 0 || (before[^1] == '\n' && !before.EndsWith("\\\n"u8));
    }

    private bool WriteEntry(PoSlot slot, PoEntry entry)
    {
        var raw = file.Utf8.Span.Slice(entry.Raw.Start, entry.Raw.Length);
        if (!slot.IsChanged)
        {
            output.Write(raw);
            return true;
        }

        if (slot.IsFresh || PoEntryLayout.Of(raw) is not { } layout)
        {
            WriteFresh(slot);
            return false;
        }

        if (slot.ChangesFlags)
        {
            WriteComments(slot);
            Flush();
        }
        else
        {
            output.Write(raw[..layout.Previous]);
        }

        if (slot.ChangesPrevious)
        {
            WritePrevious(slot);
            Flush();
        }
        else
        {
            output.Write(raw[layout.Previous..layout.Source]);
        }

        output.Write(raw[layout.Source..layout.Translation]);
        if (slot.ChangesTranslation)
        {
            WriteTranslations(slot);
            FlushLastLine();
        }
        else
        {
            output.Write(raw[layout.Translation..]);
        }

        return true;
    }

    private void WriteFresh(PoSlot slot)
    {
        WriteComments(slot);
        WritePrevious(slot);
        var prefix = slot.IsObsolete ? "#~ " : "";
        if (slot.Context is { } context)
        {
            texts.Write(prefix, "msgctxt", context);
        }

        texts.Write(prefix, "msgid", slot.Id);
        if (slot.PluralId is { } plural)
        {
            texts.Write(prefix, "msgid_plural", plural);
        }

        WriteTranslations(slot);
        FlushLastLine();
    }

    private void WriteComments(PoSlot slot)
    {
        var needsFuzzy = slot.IsFuzzy && !slot.Comments.Any(c => c.Kind == PoCommentKind.Flags && PoFlagLine.Read(c.Text[2..]).Contains(PoFlagLine.Fuzzy, StringComparer.Ordinal));
        foreach (var comment in slot.Comments)
        {
            var line = comment.Text;
            if (comment.Kind == PoCommentKind.Flags)
            {
                if (needsFuzzy && line.StartsWith("#,", StringComparison.Ordinal))
                {
                    line = $"#, {PoFlagLine.Fuzzy}, {line[2..].TrimStart()}";
                    needsFuzzy = false;
                }
                else if (!slot.IsFuzzy)
                {
                    line = PoFlagLine.Without(PoFlagLine.Fuzzy, line);
                }
            }

            if (line is not null)
            {
                fresh.Append(line).Append(lineEnd);
            }
        }

        if (needsFuzzy)
        {
            fresh.Append("#, ").Append(PoFlagLine.Fuzzy).Append(lineEnd);
        }
    }

    private void WritePrevious(PoSlot slot)
    {
        if (slot.Previous is not { } previous)
        {
            return;
        }

        var prefix = slot.IsObsolete ? "#~| " : "#| ";
        if (previous.Context is { } context)
        {
            texts.Write(prefix, "msgctxt", context);
        }

        texts.Write(prefix, "msgid", previous.Id);
        if (previous.PluralId is { } plural)
        {
            texts.Write(prefix, "msgid_plural", plural);
        }
    }

    private void WriteTranslations(PoSlot slot)
    {
        var prefix = slot.IsObsolete ? "#~ " : "";
        for (var i = 0; i < slot.Translations.Length; i++)
        {
            texts.Write(prefix, slot.PluralId is null ? "msgstr" : FormattableString.Invariant($"msgstr[{i}]"), slot.Translations[i]);
        }
    }

    private void Flush()
    {
        output.Write(Encoding.UTF8.GetBytes(fresh.ToString()));
        fresh.Clear();
    }

    /// <summary>The end of an entry's last line is not its own.</summary>
    private void FlushLastLine()
    {
        output.Write(Encoding.UTF8.GetBytes(fresh.ToString(0, fresh.Length - lineEnd.Length)));
        fresh.Clear();
    }

    private void EndLine()
    {
        if (output.WrittenCount > 0 && output.WrittenSpan[^1] != '\n')
        {
            output.Write(lineEndBytes);
        }
    }

    /// <summary>Leaves an empty line between what is written and what follows.</summary>
    private void Separate()
    {
        EndLine();
        if (output.WrittenCount > 0 && !output.WrittenSpan.EndsWith("\n\n"u8) && !output.WrittenSpan.EndsWith("\n\r\n"u8))
        {
            output.Write(lineEndBytes);
        }
    }
}
