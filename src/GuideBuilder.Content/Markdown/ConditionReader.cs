using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Markdown;

/// <summary>Reads what stands behind <c>::: only</c>, as <c>audience=women region=de,at</c>.</summary>
internal static class ConditionReader
{
    private const string Form = "::: only region=de";

    /// <returns>Null after a finding. Whether regions and contacts exist is not asked here.</returns>
    public static Condition? Read(string arguments, SourceSpan span, FindingBag findings)
    {
        var parts = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var word in arguments.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            var values = equals < 0 ? [] : word[(equals + 1)..].Split(',').ToImmutableArray();
            if (equals < 0 || word[..equals] is not ("audience" or "region" or "understood" or "spoken") || !values.All(Identifier.IsValid) || !parts.TryAdd(word[..equals], values))
            {
                findings.Add(ContentFindings.BadArguments(span, "only", arguments, Form));
                return null;
            }
        }

        if (parts.Count == 0)
        {
            findings.Add(ContentFindings.BadArguments(span, "only", arguments, Form));
            return null;
        }

        var condition = new Condition(Part("audience"), Part("region"), Part("understood"), Part("spoken"));
        return AudiencesAreKnown(condition, span, findings) ? condition : null;

        ImmutableArray<string> Part(string name) => parts.GetValueOrDefault(name, []);
    }

    private static bool AudiencesAreKnown(Condition condition, SourceSpan span, FindingBag findings)
    {
        var unknown = condition.Audiences.Where(a => !Audience.All.Contains(a)).ToList();
        findings.AddRange(unknown.Select(a => ContentFindings.NotAllowed(span, "audience", a, Audience.All, Nearest.To(a, Audience.All))));
        return unknown.Count == 0;
    }
}
