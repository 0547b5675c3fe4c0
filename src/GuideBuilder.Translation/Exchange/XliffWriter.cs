using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Exchange;

/// <summary>
/// Writes rows as an XLIFF 2.0 document (OASIS Standard, 5 August 2014) for translation programs. What must stay as it is is a
/// placeholder there, with the original beside it.
/// </summary>
public static class XliffWriter
{
    internal const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";
    internal const string FingerprintNote = "fingerprint";
    internal const string ContextNote = "context";
    internal const string PlaceNote = "place";
    internal const string Note = "note";

    /// <summary>Says that a translation is there and unconfirmed; the standard's own states do not tell.</summary>
    internal const string FuzzySubState = "guide:fuzzy";

    /// <param name="rows">Of one domain; at least one, as the standard wants it.</param>
    /// <returns>UTF-8, lines ending in <c>\n</c>.</returns>
    public static byte[] Write(Locale source, Locale target, string domain, IEnumerable<ExchangeRow> rows)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append(CultureInfo.InvariantCulture, $"<xliff xmlns=\"{Namespace}\" version=\"2.0\" srcLang=\"{MarkupText.Escape(source.Tag)}\" trgLang=\"{MarkupText.Escape(target.Tag)}\">\n");
        xml.Append(CultureInfo.InvariantCulture, $" <file id=\"f1\" original=\"{MarkupText.Escape(domain)}\" canResegment=\"no\" xml:space=\"preserve\">\n");
        foreach (var row in rows)
        {
            Append(xml, row);
        }

        return Encoding.UTF8.GetBytes(xml.Append(" </file>\n</xliff>\n").ToString());
    }

    private static void Append(StringBuilder xml, ExchangeRow row)
    {
        var codes = new Codes();
        var source = codes.Write(TextParts.Of(row.Source), isSource: true);
        var target = codes.Write(TextParts.Of(row.Translation), isSource: false);
        xml.Append(CultureInfo.InvariantCulture, $"  <unit id=\"{MarkupText.Escape(row.Id)}\">\n   <notes>\n");
        foreach (var (category, text) in ((string, string)[])[(FingerprintNote, row.Fingerprint), (ContextNote, row.Context), (PlaceNote, row.Place), (Note, row.Note)])
        {
            if (text.Length > 0)
            {
                xml.Append(CultureInfo.InvariantCulture, $"    <note category=\"{category}\">{MarkupText.Escape(text)}</note>\n");
            }
        }

        xml.Append("   </notes>\n");
        codes.AppendOriginals(xml);
        xml.Append(CultureInfo.InvariantCulture, $"   <segment id=\"s1\" {State(row)}>\n    <source>{source}</source>\n");
        if (row.Translation.Length > 0)
        {
            xml.Append(CultureInfo.InvariantCulture, $"    <target>{target}</target>\n");
        }

        xml.Append("   </segment>\n  </unit>\n");
    }

    private static string State(ExchangeRow row) => row.State switch
    {
        ExchangeState.Translated => "state=\"translated\"",
        ExchangeState.Fuzzy => $"state=\"initial\" subState=\"{FuzzySubState}\"",
        _ => "state=\"initial\"",
    };

    /// <summary>The placeholders of a unit. Those of the translation have the ids of those of the source that they stand for.</summary>
    private sealed class Codes
    {
        private readonly List<string> originals = [];
        private readonly Dictionary<string, Queue<int>> unused = new(StringComparer.Ordinal);

        public string Write(ImmutableArray<TextPart> parts, bool isSource)
        {
            var xml = new StringBuilder();
            foreach (var part in parts)
            {
                _ = part.IsFixed ? xml.Append(Placeholder(part.Text, isSource)) : xml.Append(MarkupText.EscapeXliff(part.Text));
            }

            return xml.ToString();
        }

        public void AppendOriginals(StringBuilder xml)
        {
            if (originals.Count == 0)
            {
                return;
            }

            xml.Append("   <originalData>\n");
            for (var i = 0; i < originals.Count; i++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"    <data id=\"d{i + 1}\">{MarkupText.EscapeXliff(originals[i])}</data>\n");
            }

            xml.Append("   </originalData>\n");
        }

        private string Placeholder(string text, bool isSource)
        {
            var number = isSource ? Remember(text) : unused.TryGetValue(text, out var numbers) && numbers.TryDequeue(out var known) ? known : Add(text);
            return string.Create(CultureInfo.InvariantCulture, $"<ph id=\"{number}\" canCopy=\"no\" canDelete=\"no\" dataRef=\"d{number}\" disp=\"{Attribute(text)}\"/>");
        }

        private int Remember(string text)
        {
            var number = Add(text);
            if (!unused.TryGetValue(text, out var numbers))
            {
                unused.Add(text, numbers = new Queue<int>());
            }

            numbers.Enqueue(number);
            return number;
        }

        private int Add(string text)
        {
            originals.Add(text);
            return originals.Count;
        }

        private static string Attribute(string text) =>
            MarkupText.Escape(text).Replace("\n", "&#10;", StringComparison.Ordinal).Replace("\t", "&#9;", StringComparison.Ordinal);
    }
}
