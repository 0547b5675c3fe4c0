using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using Markdig.Extensions.CustomContainers;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads what three colons open: a box, a list of contacts, a QR code, or the inclusion of another file.</summary>
internal sealed partial class ContainerReader(SourceText source, ChapterScope scope, BlockReader blocks)
{
    private const string Contacts = "contacts";
    private const string Include = "include";
    private const string Qr = "qr";
    private const int MaximumPath = 200;

    private static readonly ImmutableArray<string> Names = ["emergency", "safety", "note", Contacts, Include, Qr];
    private static readonly ImmutableArray<string> Kinds = ["emergency", "women", "men", "children", "general"];

    private FindingBag Findings => scope.Findings;

    public ImmutableArray<Block> Read(CustomContainer container, BlockPlace place)
    {
        var span = source.At(container.Span.Start);
        var name = container.Info ?? "";
        var arguments = (container.Arguments ?? "").Trim();
        if (!Names.Contains(name))
        {
            Findings.Add(ContentFindings.UnknownBox(span, name, Nearest.To(name, Names)));
            return [];
        }

        if (container.ClosingFencedCharCount == 0)
        {
            Findings.Add(ContentFindings.UnclosedBox(span, name));
            return [];
        }

        if (place == BlockPlace.ListItem || (place == BlockPlace.Box && name is not (Contacts or Include or Qr)))
        {
            Findings.Add(ContentFindings.Misplaced(span, $"“{name}”", place == BlockPlace.Box ? "a box" : "a list"));
            return [];
        }

        return name switch
        {
            Contacts => ReadContacts(container, arguments, span),
            Include => ReadInclude(container, arguments, span, place),
            Qr => ReadQrCode(container, arguments, span),
            _ => ReadBox(container, name, arguments, span),
        };
    }

    private ImmutableArray<Block> ReadBox(CustomContainer container, string name, string arguments, SourceSpan span)
    {
        if (arguments.Length > 0)
        {
            Findings.Add(ContentFindings.BadArguments(span, name, arguments, $"::: {name}"));
        }

        if (container.Count == 0)
        {
            Findings.Add(ContentFindings.NothingThere(span, $"The box “{name}”"));
        }

        return [new Box(name, blocks.Read(container, BlockPlace.Box), span)];
    }

    private ImmutableArray<Block> ReadContacts(CustomContainer container, string arguments, SourceSpan span)
    {
        var kind = arguments.StartsWith("kind=", StringComparison.Ordinal) ? arguments[5..] : "";
        if (!Kinds.Contains(kind))
        {
            var nearest = Nearest.To(kind, Kinds);
            Findings.Add(ContentFindings.BadArguments(span, Contacts, arguments, $"::: contacts kind={nearest ?? "women"}"));
            return [];
        }

        RefuseText(container, Contacts, span);
        return [new ContactList(KindOf<ContactKind>(kind), span)];
    }

    private ImmutableArray<Block> ReadQrCode(CustomContainer container, string arguments, SourceSpan span)
    {
        var contact = arguments.StartsWith("contact=", StringComparison.Ordinal) ? arguments[8..] : "";
        if (!Identifier.IsValid(contact))
        {
            Findings.Add(ContentFindings.BadArguments(span, Qr, arguments, "::: qr contact=police"));
            return [];
        }

        RefuseText(container, Qr, span);
        return [new QrCode(contact, span)];
    }

    private ImmutableArray<Block> ReadInclude(CustomContainer container, string arguments, SourceSpan span, BlockPlace place)
    {
        RefuseText(container, Include, span);
        if (arguments.Length > MaximumPath || !IncludePath().IsMatch(arguments))
        {
            Findings.Add(ContentFindings.BadInclude(span, arguments));
            return [];
        }

        var path = ChapterScope.Folder + arguments;
        if (!scope.Project.Exists(path))
        {
            Findings.Add(ContentFindings.MissingInclude(span, path));
            return [];
        }

        if (!scope.Enter(path, span))
        {
            return [];
        }

        var included = BlockReader.ReadFile(path, scope, place);
        scope.Leave();
        return included ?? [];
    }

    private void RefuseText(CustomContainer container, string name, SourceSpan span)
    {
        if (container.Count > 0)
        {
            Findings.Add(ContentFindings.BoxWithText(span, name));
        }
    }

    private static T KindOf<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name, ignoreCase: true);

    /// <summary>No segment begins with a dot, so none leads up; no backslash, no drive.</summary>
    [GeneratedRegex(@"^([A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.md\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex IncludePath();
}
