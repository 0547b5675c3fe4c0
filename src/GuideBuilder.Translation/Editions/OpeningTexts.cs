using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Translation.Editions;

/// <summary>Opening hours in the words of a language, a line for each stretch of days.</summary>
internal static class OpeningTexts
{
    private static readonly ImmutableArray<InterfaceKey> Days =
        [InterfaceKey.Sunday, InterfaceKey.Monday, InterfaceKey.Tuesday, InterfaceKey.Wednesday, InterfaceKey.Thursday, InterfaceKey.Friday, InterfaceKey.Saturday];

    public static ImmutableArray<EditionText> Of(OpeningHours hours, EditionInterface texts) =>
        hours.IsAlways ? [texts[InterfaceKey.HoursAlways]] : [.. hours.Times.Select(t => Line(t, texts))];

    private static EditionText Line(OpeningTime time, EditionInterface texts)
    {
        var (from, to) = (("from", Clock(time.From), RunKind.Figure), ("to", Clock(time.To), RunKind.Figure));
        if (time.IsDaily) return texts.With(InterfaceKey.HoursDaily, from, to);
        var line = texts.With(InterfaceKey.HoursDays, from, to);
        return line with { Runs = [.. line.Runs.SelectMany(r => r.Text == "{days}" ? DaysOf(time, texts) : [r])], Shorter = null };
    }

    private static ImmutableArray<EditionRun> DaysOf(OpeningTime time, EditionInterface texts)
    {
        var (first, last) = (texts[Days[(int)time.First]], texts[Days[(int)time.Last]]);
        return time.First == time.Last
            ? first.Runs
            : [.. texts[InterfaceKey.DaysRange].Runs.SelectMany(r => r.Text switch { "{first}" => first.Runs, "{last}" => last.Runs, _ => [r] })];
    }

    private static string Clock(TimeOnly time) => FormattableString.Invariant($"{time:HH\\:mm}");
}
