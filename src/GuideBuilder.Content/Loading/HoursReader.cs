using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads opening hours: <c>always</c>, hours that are the same every day, or a list of days with their hours.</summary>
internal sealed class HoursReader(FindingBag findings)
{
    private static readonly ImmutableArray<string> Days = ["mo", "tu", "we", "th", "fr", "sa", "su"];

    /// <returns>Null when there are none, and after a finding.</returns>
    public OpeningHours? Read(YamlNode? node) => node switch
    {
        null => null,
        YamlScalar { Text: "always" } => OpeningHours.Always,
        YamlMap map => ReadList(map, [map], daysByName: false),
        YamlList list => ReadList(list, list.Items, daysByName: true),
        _ => Bad(node),
    };

    private OpeningHours? ReadList(YamlNode whole, ImmutableArray<YamlNode> items, bool daysByName)
    {
        var read = items.Select(i => ReadTimes(i, daysByName)).ToList();
        if (read.Contains(null))
        {
            return null;
        }

        var times = read.SelectMany(t => t!).OrderBy(t => Position(t.First)).ThenBy(t => t.From).ToImmutableArray();
        return times.IsEmpty || times.Zip(times.Skip(1)).Any(p => Overlap(p.First, p.Second)) ? Bad(whole) : new OpeningHours(times);
    }

    /// <summary>A stretch of days may have a break at noon, but no hour twice.</summary>
    private static bool Overlap(OpeningTime one, OpeningTime next) =>
        Position(next.First) <= Position(one.Last) && next.From < one.To && one.From < next.To;

    /// <returns>Null after a finding.</returns>
    private List<OpeningTime>? ReadTimes(YamlNode item, bool daysByName)
    {
        if (YamlFields.Of(item, "“hours”", findings) is not { } fields)
        {
            return null;
        }

        var days = daysByName ? ReadDays(fields) : [(0, Days.Length - 1)];
        var (from, to) = (fields.Required("from"), fields.Required("to"));
        fields.RejectOthers();
        if (from is null || to is null || days.Count == 0)
        {
            return null;
        }

        if (ParseTime(from) is { } opens && ParseTime(to) is { } closes && opens < closes)
        {
            return [.. days.Select(d => new OpeningTime(DayAt(d.First), DayAt(d.Last), opens, closes))];
        }

        Bad(item);
        return null;
    }

    private List<(int First, int Last)> ReadDays(YamlFields fields)
    {
        var days = fields.RequiredList("days").Select(d => FieldValues.Choice(d, "days", Days, findings)).OfType<string>();
        return [.. Stretches([.. days.Select(d => Days.IndexOf(d)).Order()])];
    }

    private static IEnumerable<(int First, int Last)> Stretches(List<int> days)
    {
        for (var i = 0; i < days.Count; i++)
        {
            var first = days[i];
            while (i + 1 < days.Count && days[i + 1] == days[i] + 1)
            {
                i++;
            }

            yield return (first, days[i]);
        }
    }

    private OpeningHours? Bad(YamlNode node)
    {
        findings.Add(ContentFindings.BadHours(node.Span));
        return null;
    }

    private static DayOfWeek DayAt(int position) => (DayOfWeek)((position + 1) % Days.Length);

    private static int Position(DayOfWeek day) => ((int)day + Days.Length - 1) % Days.Length;

    private static TimeOnly? ParseTime(YamlScalar text) =>
        TimeOnly.TryParseExact(text.Text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
