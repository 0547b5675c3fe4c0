using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Markdig.Extensions.CustomContainers;
using MdDefinitions = Markdig.Extensions.DefinitionLists;

namespace GuideBuilder.Content.Markdown;

/// <summary>
/// Reads what three colons open: a box, columns, a passage of law, under a condition or that must be said, a quotation, a glossary, a list of contacts or
/// works, a QR code, or another file.
/// </summary>
internal sealed partial class ContainerReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private const int MaximumPath = 200;

    /// <summary>What three colons open besides boxes; no box can be called so.</summary>
    public static readonly ImmutableArray<string> Reserved = ["contacts", "include", "qr", "quote", "columns", "glossary", "statement", "bibliography", "law", "only"];

    private static readonly ImmutableArray<string> Kinds = ["emergency", "women", "men", "children", "general"];

    private FindingBag Findings => scope.Findings;

    public ImmutableArray<Block> Read(CustomContainer container, BlockPlace place)
    {
        var span = source.At(container.Span.Start);
        var name = container.Info ?? "";
        if (!scope.Boxes.Contains(name) && !Reserved.Contains(name))
        {
            ImmutableArray<string> names = [.. scope.Boxes, .. Reserved];
            Findings.Add(ContentFindings.UnknownBox(span, name, Nearest.To(name, names), names));
            return [];
        }

        if (container.ClosingFencedCharCount == 0)
        {
            Findings.Add(ContentFindings.UnclosedBox(span, name));
            return [];
        }

        return blocks.MayStand(SortOf(name), place, span, $"“{name}”") ? Read(new Opened(container, name, (container.Arguments ?? "").Trim(), span), place) : [];
    }

    private ImmutableArray<Block> Read(Opened opened, BlockPlace place) => opened.Name switch
    {
        "contacts" => ReadContacts(opened),
        "include" => ReadInclude(opened, place),
        "qr" => ReadQrCode(opened),
        "bibliography" => ReadBibliography(opened),
        "columns" => ReadColumns(opened),
        "glossary" => ReadGlossary(opened, place),
        "statement" => ReadStatement(opened, place),
        "law" => ReadLaw(opened, place),
        "only" => ReadCondition(opened, place),
        "quote" => [new Quote(ReadInside(opened, "The quotation", BlockPlace.Quote), opened.Span)],
        var box => [new Box(box, ReadInside(opened, $"The box “{box}”", BlockPlace.Box), opened.Span)],
    };

    private static BlockSort SortOf(string name) => name switch
    {
        "contacts" or "qr" or "bibliography" => BlockSort.Contacts,
        "include" => BlockSort.Include,
        "columns" => BlockSort.Columns,
        "glossary" => BlockSort.Definitions,
        "quote" => BlockSort.Quote,
        "law" or "only" or "statement" => BlockSort.Wrapper,
        _ => BlockSort.Box,
    };

    private ImmutableArray<Block> ReadInside(Opened opened, string what, BlockPlace place)
    {
        RefuseArguments(opened);
        return ReadBlocks(opened, what, place);
    }

    private ImmutableArray<Block> ReadBlocks(Opened opened, string what, BlockPlace place)
    {
        if (opened.Container.Count == 0)
        {
            Findings.Add(ContentFindings.NothingThere(opened.Span, what));
        }

        return blocks.Read(opened.Container, place);
    }

    private ImmutableArray<Block> ReadColumns(Opened opened)
    {
        var count = opened.Arguments switch
        {
            "" or "count=2" => 2,
            "count=3" => 3,
            "count=4" => 4,
            _ => 0,
        };
        if (count == 0)
        {
            Findings.Add(ContentFindings.BadArguments(opened.Span, opened.Name, opened.Arguments, "::: columns count=3"));
        }

        return [new Columns(count, ReadBlocks(opened, "The columns", BlockPlace.Columns), opened.Span)];
    }

    private ImmutableArray<Block> ReadStatement(Opened opened, BlockPlace place)
    {
        if (!Statements.Known.Contains(opened.Arguments))
        {
            Findings.Add(ContentFindings.BadArguments(opened.Span, opened.Name, opened.Arguments, $"::: statement {Nearest.To(opened.Arguments, Statements.Known) ?? Statements.Disclaimer}"));
            return [];
        }

        return [new Statement(opened.Arguments, ReadBlocks(opened, "The statement", place), opened.Span)];
    }

    private ImmutableArray<Block> ReadGlossary(Opened opened, BlockPlace place)
    {
        RefuseArguments(opened);
        if (opened.Container is not [MdDefinitions.DefinitionList list])
        {
            Findings.Add(ContentFindings.NoGlossary(opened.Span));
            return [];
        }

        return new DefinitionReader(source, scope, blocks).Read(list, place, isGlossary: true, opened.Span) is { } glossary ? [glossary] : [];
    }

    private ImmutableArray<Block> ReadLaw(Opened opened, BlockPlace place)
    {
        const string Upcoming = " upcoming";
        var isUpcoming = opened.Arguments.EndsWith(Upcoming, StringComparison.Ordinal);
        var id = isUpcoming ? opened.Arguments[..^Upcoming.Length].TrimEnd() : opened.Arguments;
        if (!Identifier.IsValid(id))
        {
            Findings.Add(ContentFindings.BadArguments(opened.Span, opened.Name, opened.Arguments, "::: law ID” or “::: law ID upcoming"));
            return [];
        }

        var around = scope.Around with { IsAboutLaw = true, IsUpcoming = scope.Around.IsUpcoming || isUpcoming };
        return [new LawPassage(id, isUpcoming, scope.Within(around, () => ReadBlocks(opened, "The passage of law", place)), opened.Span)];
    }

    private ImmutableArray<Block> ReadCondition(Opened opened, BlockPlace place)
    {
        if (ConditionReader.Read(opened.Arguments, opened.Span, Findings) is not { } condition)
        {
            return [];
        }

        var around = scope.Around.With(condition);
        scope.Conditions.Add(new OpenedCondition(condition, around, opened.Span));
        return [new ConditionalPassage(condition, scope.Within(around, () => ReadBlocks(opened, "The passage", place)), opened.Span)];
    }

    private ImmutableArray<Block> ReadContacts(Opened opened)
    {
        var kind = opened.Arguments.StartsWith("kind=", StringComparison.Ordinal) ? opened.Arguments[5..] : "";
        if (!Kinds.Contains(kind))
        {
            var nearest = Nearest.To(kind, Kinds);
            Findings.Add(ContentFindings.BadArguments(opened.Span, opened.Name, opened.Arguments, $"::: contacts kind={nearest ?? "women"}"));
            return [];
        }

        RefuseText(opened);
        return [new ContactList(Enum.Parse<ContactKind>(kind, ignoreCase: true), opened.Span)];
    }

    private ImmutableArray<Block> ReadQrCode(Opened opened)
    {
        var contact = opened.Arguments.StartsWith("contact=", StringComparison.Ordinal) ? opened.Arguments[8..] : "";
        if (!Identifier.IsValid(contact))
        {
            Findings.Add(ContentFindings.BadArguments(opened.Span, opened.Name, opened.Arguments, "::: qr contact=police"));
            return [];
        }

        RefuseText(opened);
        return [new QrCode(contact, opened.Span)];
    }

    private ImmutableArray<Block> ReadBibliography(Opened opened)
    {
        RefuseArguments(opened);
        RefuseText(opened);
        return [new BibliographyList(opened.Span)];
    }

    private ImmutableArray<Block> ReadInclude(Opened opened, BlockPlace place)
    {
        RefuseText(opened);
        if (opened.Arguments.Length > MaximumPath || !IncludePath().IsMatch(opened.Arguments))
        {
            Findings.Add(ContentFindings.BadInclude(opened.Span, opened.Arguments));
            return [];
        }

        var path = ChapterScope.Folder + opened.Arguments;
        if (!scope.Project.Exists(path))
        {
            Findings.Add(ContentFindings.MissingInclude(opened.Span, path));
            return [];
        }

        if (!scope.Enter(path, opened.Span))
        {
            return [];
        }

        var included = BlockReader.ReadFile(path, scope, place);
        scope.Leave();
        return included ?? [];
    }

    private void RefuseText(Opened opened)
    {
        if (opened.Container.Count > 0)
        {
            Findings.Add(ContentFindings.BoxWithText(opened.Span, opened.Name));
        }
    }

    private void RefuseArguments(Opened opened)
    {
        if (opened.Arguments.Length > 0)
        {
            Findings.Add(ContentFindings.BadArguments(opened.Span, opened.Name, opened.Arguments, $"::: {opened.Name}"));
        }
    }

    /// <summary>No segment begins with a dot, so none leads up; no backslash, no drive.</summary>
    [GeneratedRegex(@"^([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.md\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IncludePath();

    private sealed record Opened(CustomContainer Container, string Name, string Arguments, SourceSpan Span);
}
