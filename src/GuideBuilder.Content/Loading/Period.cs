using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads from when until when a record holds.</summary>
internal static class Period
{
    /// <returns>Null for what is not given, and after a finding.</returns>
    public static (DateOnly? From, DateOnly? Until) Read(YamlScalar? from, YamlScalar? until, FindingBag findings)
    {
        var first = FieldValues.Date(from, "in-force-from", findings);
        var last = FieldValues.Date(until, "in-force-until", findings);
        if (last < first)
        {
            findings.Add(ContentFindings.EndsBeforeBeginning(until!.Span, last!.Value, first!.Value));
            return (first, null);
        }

        return (first, last);
    }
}
