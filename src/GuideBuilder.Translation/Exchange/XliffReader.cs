using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Exchange;

/// <summary>
/// Reads what came back from a translation program: XLIFF 2.0 or 2.1. A document type is refused, because it can make a small file
/// endlessly large or fetch others.
/// </summary>
public static class XliffReader
{
    private const int MaximumDepth = 16;

    // Of elements in each other; a document that is not hostile has a dozen. The tree takes time by the square of it.
    private const int MaximumNesting = 64;
    private const int NamedAtMost = 20;

    private static readonly XNamespace Xliff = XliffWriter.Namespace;

    /// <param name="path">For findings.</param>
    /// <param name="locale">That the document must be for.</param>
    /// <returns>Empty after an error about the file as a whole. A unit that is not understood is left out with an error.</returns>
    public static ImmutableArray<ExchangeRow> Read(string path, ReadOnlyMemory<byte> bytes, Locale locale, FindingBag findings)
    {
        if (bytes.Length > ExchangeText.MaximumSize)
        {
            findings.Add(TranslationFindings.XliffBroken(SourceSpan.WholeFile(path), "it is too large"));
            return [];
        }

        if (Load(path, bytes, findings) is not { Root: { } root })
        {
            return [];
        }

        if (root.Name != Xliff + "xliff")
        {
            findings.Add(TranslationFindings.XliffBroken(At(path, root), root.Name.LocalName == "xliff" ? "it is another version of XLIFF than 2.0 or 2.1" : "it is not XLIFF"));
            return [];
        }

        if (root.Attribute("trgLang")?.Value is var language && !string.Equals(language, locale.Tag, StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(TranslationFindings.XliffLanguage(At(path, root), language, locale));
            return [];
        }

        return Units(path, root, findings);
    }

    private static XDocument? Load(string path, ReadOnlyMemory<byte> bytes, FindingBag findings)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ExchangeText.MaximumSize,
        };
        var content = bytes.ToArray();
        try
        {
            if (FindTooDeep(content, settings) is { } place)
            {
                findings.Add(TranslationFindings.XliffBroken(new SourceSpan(path, place.Line, place.Column), "here it is nested too deeply"));
                return null;
            }

            using var reader = XmlReader.Create(new MemoryStream(content, writable: false), settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            findings.Add(TranslationFindings.XliffBroken(new SourceSpan(path, Math.Max(e.LineNumber, 1), Math.Max(e.LinePosition, 1)), "here it is no sound XML, or has a document type"));
            return null;
        }
    }

    /// <returns>Null when no part of the document is nested too deeply.</returns>
    private static (int Line, int Column)? FindTooDeep(byte[] content, XmlReaderSettings settings)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), settings);
        while (reader.Read())
        {
            if (reader.Depth > MaximumNesting)
            {
                return reader is IXmlLineInfo line ? (line.LineNumber, line.LinePosition) : (1, 1);
            }
        }

        return null;
    }

    private static ImmutableArray<ExchangeRow> Units(string path, XElement root, FindingBag findings)
    {
        var rows = ImmutableArray.CreateBuilder<ExchangeRow>();
        var wrong = 0;
        foreach (var unit in root.Descendants(Xliff + "unit"))
        {
            var reader = new UnitReader(unit);
            if (reader.Read() is { } row)
            {
                rows.Add(row with { Span = At(path, unit) });
            }
            else if (++wrong <= NamedAtMost)
            {
                findings.Add(TranslationFindings.XliffUnit(At(path, unit), reader.Problem));
            }
        }

        if (wrong > NamedAtMost)
        {
            findings.Add(TranslationFindings.ManyXliffUnits(path, wrong));
        }

        return rows.DrainToImmutable();
    }

    private static SourceSpan At(string path, XElement element) =>
        element is IXmlLineInfo line && line.HasLineInfo() ? new SourceSpan(path, line.LineNumber, line.LinePosition) : SourceSpan.WholeFile(path);

    private sealed class UnitReader(XElement unit)
    {
        private readonly Dictionary<string, string> data = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);

        /// <summary>For people; empty when there is none.</summary>
        public string Problem { get; private set; } = "";

        /// <returns>Null after a problem.</returns>
        public ExchangeRow? Read()
        {
            foreach (var original in unit.Elements(Xliff + "originalData").Elements(Xliff + "data"))
            {
                data[original.Attribute("id")?.Value ?? ""] = Text(original, 0);
            }

            var segments = unit.Elements().Where(e => e.Name == Xliff + "segment" || e.Name == Xliff + "ignorable").ToImmutableArray();
            var (source, target) = (Sources(segments), Targets(segments));
            return Problem.Length > 0 ? null : new ExchangeRow(
                unit.Attribute("id")?.Value ?? "",
                Notes(c => c == XliffWriter.FingerprintNote),
                Notes(c => c == XliffWriter.ContextNote),
                Notes(c => c == XliffWriter.PlaceNote),
                source,
                target,
                State(segments, target),
                Notes(c => c is not XliffWriter.FingerprintNote and not XliffWriter.ContextNote and not XliffWriter.PlaceNote));
        }

        private string Sources(ImmutableArray<XElement> segments) =>
            string.Concat(segments.Select(s => s.Element(Xliff + "source") is { } source ? Text(source, 0) : ""));

        /// <summary>Between segments the source's own spaces stand where the translation has none of its own.</summary>
        private string Targets(ImmutableArray<XElement> segments)
        {
            var targets = segments.Where(s => s.Name == Xliff + "segment").Select(s => s.Element(Xliff + "target")).ToImmutableArray();
            if (targets.All(t => t is null || t.IsEmpty))
            {
                return "";
            }

            if (targets.Any(t => t is null || t.Attribute("order") is not null))
            {
                Fail("it was cut into several segments, of which some are not translated or stand in another order");
                return "";
            }

            return string.Concat(segments.Select(s => (s.Element(Xliff + "target") ?? s.Element(Xliff + "source")) is { } text ? Text(text, 0) : ""));
        }

        private static ExchangeState State(ImmutableArray<XElement> segments, string target) =>
            target.Length == 0 ? ExchangeState.Untranslated
            : segments.All(s => s.Name != Xliff + "segment" || s.Attribute("state")?.Value is "translated" or "reviewed" or "final") ? ExchangeState.Translated
            : ExchangeState.Fuzzy;

        private string Notes(Func<string?, bool> isWanted) => string.Join(
            '\n',
            unit.Elements(Xliff + "notes").Elements(Xliff + "note").Where(n => isWanted(n.Attribute("category")?.Value)).Select(n => n.Value));

        private string Text(XElement element, int depth)
        {
            if (depth > MaximumDepth)
            {
                return Fail("its marks are nested too deeply");
            }

            var text = new StringBuilder();
            foreach (var node in element.Nodes())
            {
                text.Append(node switch
                {
                    XText written => written.Value,
                    XElement child => Inline(child, depth),
                    _ => "",
                });
            }

            return text.ToString();
        }

        private string Inline(XElement element, int depth) => (element.Name.Namespace == Xliff ? element.Name.LocalName : "") switch
        {
            "cp" => Character(element),
            "ph" => Placeholder(element),
            "mrk" => Text(element, depth + 1),
            "sm" or "em" => "",
            _ => Fail("it holds a mark that was not in the file that was sent out"),
        };

        private string Placeholder(XElement element)
        {
            var id = element.Attribute("id")?.Value ?? "";
            if (element.Attribute("dataRef")?.Value is { } reference && data.TryGetValue(reference, out var original))
            {
                byId.TryAdd(id, original);
                return original;
            }

            return byId.TryGetValue(id, out var known) ? known : Fail("it holds a placeholder whose original is missing");
        }

        private string Character(XElement element) =>
            int.TryParse(element.Attribute("hex")?.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
                ? new Rune(value).ToString()
                : Fail("it holds a character by a number that is none");

        private string Fail(string problem)
        {
            Problem = Problem.Length == 0 ? problem : Problem;
            return "";
        }
    }
}
