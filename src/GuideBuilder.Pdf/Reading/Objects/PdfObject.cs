using System.Collections.Immutable;
using System.Text;

namespace GuideBuilder.Pdf.Reading.Objects;

/// <summary>An object as it stands in a file (ISO 32000-1, 7.3).</summary>
public abstract record PdfObject
{
    private PdfObject()
    {
    }

    public sealed record Null : PdfObject
    {
        public static Null Value { get; } = new();
    }

    public sealed record Truth(bool Value) : PdfObject;

    public sealed record Number(double Value) : PdfObject
    {
        private static readonly Number[] Small = [.. Enumerable.Range(0, 256).Select(value => new Number(value))];

        internal static Number Of(double value) =>
            value is >= 0 and < 256 && (int)value is var small && small == value && !double.IsNegative(value) ? Small[small] : new Number(value);
    }

    /// <param name="Value">Without the slash, escapes resolved.</param>
    public sealed record Name(string Value) : PdfObject;

    public sealed record Text(ReadOnlyMemory<byte> Bytes) : PdfObject
    {
        // Many objects can refer to one long text.
        private string? decoded;

        public bool Equals(Text? other) => other is not null && Bytes.Equals(other.Bytes);

        public override int GetHashCode() => Bytes.GetHashCode();

        /// <summary>As a text string (7.9.2.2): UTF-16 or UTF-8 when marked so, else one byte for each character.</summary>
        public override string ToString() => decoded ??= Bytes.Span switch
        {
            [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
            [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
            var all => Encoding.Latin1.GetString(all),
        };
    }

    public sealed record List(ImmutableArray<PdfObject> Items) : PdfObject;

    public sealed record Dictionary(IReadOnlyDictionary<string, PdfObject> Entries) : PdfObject
    {
        public static Dictionary Empty { get; } = new(ImmutableDictionary<string, PdfObject>.Empty);

        /// <summary>The entry as it stands; <see cref="Null"/> when there is none.</summary>
        public PdfObject this[string key] => (Entries is PdfEntries few ? few.Find(key) : Entries.GetValueOrDefault(key)) ?? Null.Value;
    }

    /// <param name="Head">The stream's dictionary.</param>
    /// <param name="Raw">As stored, still coded.</param>
    public sealed record Stream(Dictionary Head, ReadOnlyMemory<byte> Raw) : PdfObject;

    public sealed record Reference(int ObjectNumber) : PdfObject;

    /// <summary>A word that is no object: an operator of a content stream, or a keyword of the file's structure.</summary>
    public sealed record Keyword(string Word) : PdfObject;
}
