using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Structure;

namespace GuideBuilder.Pdf.Preflight.Structure;

/// <summary>Looks at which elements hold which.</summary>
internal sealed class GrammarCheck(PreflightJob job) : PreflightCheck
{
    public override void CheckDocument()
    {
        foreach (var node in job.Structure.Nodes)
        {
            if (ElementGrammar.RuleOf(node.Type) is not { } rule)
                continue;
            CheckParent(rule, node);
            if (ElementGrammar.KidsOf(node.Type) is { } allowed)
                CheckKids(rule, node, allowed);
        }
    }

    private void CheckParent(PreflightRule rule, StructureNode node)
    {
        var parent = node.PlainParent?.Type;
        if (ElementGrammar.ParentsOf(node.Type) is { } allowed && !allowed.Contains(parent ?? ""))
            job.Report(rule, node, $"a {node.Name()} stands in {Article(parent)}; it belongs in {Or(allowed)}.");
    }

    private void CheckKids(PreflightRule rule, StructureNode node, ImmutableArray<string> allowed)
    {
        var types = node.PlainChildren.Select(kid => kid.Type).ToImmutableArray();
        var isRight = types.All(allowed.Contains);

        // What may stand in one place only is reported there.
        var wrong = types.FirstOrDefault(type => !allowed.Contains(type) && ElementGrammar.ParentsOf(type) is null);
        if (wrong is not null)
            job.Report(rule, node, $"a {node.Name()} holds {Article(wrong)}; it may hold only {Or(allowed)}.");
        else if (node.PlainKids.Any(kid => kid is StructureKid.Content))
            job.Report(rule, node, $"a {node.Name()} holds content itself; it may hold only {Or(allowed)}.");
        else if (isRight)
            CheckOrder(rule, node, types);
    }

    private void CheckOrder(PreflightRule rule, StructureNode node, ImmutableArray<string> types)
    {
        var wrong = node.Type switch
        {
            "Table" => WrongParts(types),
            "L" or "TOC" when types.LastIndexOf("Caption") > 0 => "its caption is not its first part",
            "Ruby" when types.Length > 0 && string.Join(' ', types) is not ("RB RT" or "RB RP RT RP") => $"its parts are {string.Join(", ", types.Take(10))} and not RB, RT or RB, RP, RT, RP",
            "Warichu" when types.Length > 0 && string.Join(' ', types) is not "WP WT WP" => $"its parts are {string.Join(", ", types.Take(10))} and not WP, WT, WP",
            _ => null,
        };
        if (wrong is not null)
            job.Report(node.Type == "Table" ? GrammarRules.TableParts : rule, node, $"of a {node.Name()}, {wrong}.");
    }

    private static string? WrongParts(ImmutableArray<string> types)
    {
        foreach (var part in ImmutableArray.Create("THead", "TFoot", "Caption"))
        {
            if (types.Count(type => type == part) > 1)
                return $"there is more than one {part}";
        }

        if (types.Contains("Caption") && types[0] != "Caption" && types[^1] != "Caption")
            return "the Caption is neither the first part nor the last";
        var needsBody = types.Contains("THead") ? "THead" : types.Contains("TFoot") ? "TFoot" : null;
        return needsBody is not null && !types.Contains("TBody") ? $"there is a {needsBody} without a TBody" : null;
    }

    private static string Article(string? type) => type is null ? "the root" : "a " + NodeReports.Short(type);

    private static string Or(ImmutableArray<string> types) =>
        types.Length == 1 ? types[0] : string.Join(", ", types[..^1]) + " or " + types[^1];
}
