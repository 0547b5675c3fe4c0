using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;

namespace GuideBuilder.Publishing.Press;

/// <summary>Whether files can be made for a press profile. Others' files may be judged by it all the same.</summary>
internal static class PressChecks
{
    private const string OurVersion = "PDF/X-4";

    internal static IEnumerable<Finding> Check(PressProfile profile) =>
        Obstacles(profile).Select(demand => PublishingFindings.PressNotBuildable(PressProfileLoader.PathOf(profile.Name), demand));

    private static IEnumerable<string> Obstacles(PressProfile profile)
    {
        var condition = profile.Condition.Identifier;
        if (!profile.Versions.IsEmpty && !profile.Versions.Contains(OurVersion))
        {
            yield return $"the shop takes {string.Join(", ", profile.Versions)}, and not {OurVersion}";
        }

        if (!profile.Intents.IsEmpty && !profile.Intents.Contains(condition))
        {
            yield return $"files would be made for {condition}, and the shop takes {string.Join(", ", profile.Intents)}";
        }

        if (profile.Fonts == FontDemand.Outlined)
        {
            yield return "the shop wants text as outlines instead of fonts";
        }
    }
}
