using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace GuideBuilder.Content.Yaml;

/// <summary>Reads one YAML document into nodes. What makes YAML surprising (anchors, tags, several documents) is refused.</summary>
internal sealed class YamlReader
{
    private const int MaximumDepth = 64;

    private readonly SourceText text;
    private readonly FindingBag findings;
    private readonly Parser parser;
    private SourceSpan? openBracket;

    private YamlReader(SourceText text, FindingBag findings)
    {
        this.text = text;
        this.findings = findings;
        parser = new Parser(new StringReader(text.Text));
    }

    /// <returns>Null when there is nothing in the file, and after a finding that makes the rest unreliable.</returns>
    public static YamlNode? Read(SourceText text, FindingBag findings)
    {
        var reader = new YamlReader(text, findings);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlRefusedException refusal)
        {
            findings.Add(refusal.Finding);
        }
        catch (YamlException e)
        {
            findings.Add(YamlSyntaxWords.Explain(e, text));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The library's own slips on broken input, as an escape beyond Unicode's last character.
            // Where a bracket is open, it stumbles over the colon of the next line.
            findings.Add(reader.openBracket is { } bracket ? YamlSyntaxWords.OpenBracket(bracket) : YamlSyntaxWords.Unexplained(reader.Here));
        }

        return null;
    }

    private SourceSpan Here => parser.Current is { } current ? At(current.Start) : text.At(0);

    private YamlNode? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = ReadNode(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            throw new YamlRefusedException(ContentFindings.ManyDocuments(At(second.Start)));
        }

        return root is YamlScalar { IsEmpty: true } ? null : root;
    }

    private YamlNode ReadNode(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            throw new YamlRefusedException(ContentFindings.Alias(At(alias.Start), "*" + alias.Value));
        }

        var start = parser.Require<NodeEvent>();
        RefuseSurprises(start, depth);
        return start switch
        {
            SequenceStart list => ReadList(list, depth),
            MappingStart map => ReadMap(map, depth),
            _ => ReadScalar(),
        };
    }

    private void RefuseSurprises(NodeEvent start, int depth)
    {
        var span = At(start.Start);
        if (depth > MaximumDepth)
        {
            throw new YamlRefusedException(ContentFindings.DeepYaml(span, MaximumDepth));
        }

        if (!start.Anchor.IsEmpty)
        {
            throw new YamlRefusedException(ContentFindings.Alias(span, "&" + start.Anchor.Value));
        }

        if (!start.Tag.IsEmpty)
        {
            throw new YamlRefusedException(ContentFindings.Tag(span, start.Tag.IsNonSpecific ? "!" : start.Tag.Value));
        }
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var isEmpty = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
        return new YamlScalar(scalar.Value, isEmpty, At(scalar.Start));
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var (span, outer) = (At(start.Start), openBracket);
        openBracket = start.Style == SequenceStyle.Flow ? span : outer;
        parser.Consume<SequenceStart>();
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        openBracket = outer;
        return new YamlList(items.ToImmutable(), span);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var (span, outer) = (At(start.Start), openBracket);
        openBracket = start.Style == MappingStyle.Flow ? span : outer;
        parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar name)
            {
                findings.Add(ContentFindings.WrongShape(key.Span, "A name before a colon", "one text", key.Kind));
            }
            else if (!seen.TryAdd(name.Text, name.Span))
            {
                findings.Add(ContentFindings.Duplicate(name.Span, name.Text, seen[name.Text]));
            }
            else
            {
                entries.Add(new YamlEntry(name, value));
            }
        }

        openBracket = outer;
        return new YamlMap(entries.ToImmutable(), span);
    }

    private SourceSpan At(Mark mark) => text.At((int)Math.Min(mark.Index, text.Text.Length));

    /// <summary>Leaves the nested reading; never leaves this class.</summary>
    private sealed class YamlRefusedException(Finding finding) : Exception
    {
        public Finding Finding => finding;
    }
}
