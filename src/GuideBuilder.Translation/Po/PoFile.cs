using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Translation.Po;

/// <summary>What could be read of a PO file.</summary>
/// <param name="Path">Relative to the project's folder, with <c>/</c>.</param>
/// <param name="Utf8">The file's text without byte order mark; <see cref="PoEntry.Raw"/> points into it.</param>
/// <param name="Header">Null when there is none.</param>
/// <param name="Entries">The well-formed entries in the order of the file, obsolete ones included, the header not.</param>
public sealed record PoFile(string Path, ReadOnlyMemory<byte> Utf8, PoHeader? Header, ImmutableArray<PoEntry> Entries)
{
    /// <summary>The file as it came, with byte order mark and in its own charset.</summary>
    public ReadOnlyMemory<byte> Original { get; init; }

    public bool HasByteOrderMark { get; init; }

    /// <summary>What the file is written in; null when that is not known for certain, so that nothing can be added to it.</summary>
    internal Encoding? Encoding { get; init; }

    /// <summary><c>\r\n</c> when the first line ends so, else <c>\n</c>.</summary>
    internal string LineEnd
    {
        get
        {
            var first = Utf8.Span.IndexOf((byte)'\n');
            return first > 0 && Utf8.Span[first - 1] == '\r' ? "\r\n" : "\n";
        }
    }

    /// <summary>Live entries by state, as <c>msgfmt --statistics</c> counts them.</summary>
    public int Count(TranslationState state) => Entries.Count(e => !e.IsObsolete && e.State == state);
}

/// <summary>The entry with the empty msgid: lines of <c>Name: value</c>.</summary>
public sealed record PoHeader(PoEntry Entry)
{
    public string? Language => Field("Language");

    /// <summary>The value of a field without the blanks around it; null when the header does not have it.</summary>
    public string? Field(string name)
    {
        foreach (var line in Entry.Translation.AsSpan().EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon >= 0 && line[..colon].Trim().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return line[(colon + 1)..].Trim().ToString();
            }
        }

        return null;
    }
}
