using System.Collections.Immutable;
using System.Diagnostics;

namespace GuideBuilder.Bench;

/// <param name="Name">As in the table.</param>
/// <param name="Act">Runs once.</param>
internal sealed record Measurement(string Name, Action Act);

/// <param name="Times">In the order of the rounds.</param>
internal sealed record MeasuredRow(string Name, ImmutableArray<TimeSpan> Times)
{
    internal TimeSpan Median => Times.Order().ElementAt(Times.Length / 2);

    internal TimeSpan Fastest => Times.Min();
}

/// <summary>Runs everything once in each round, so that a noisy minute falls on all alike and ratios stay true.</summary>
internal static class Measuring
{
    // Enough calls for the runtime to have compiled everything in its final form.
    private const int WarmUpRounds = 4;

    internal static ImmutableArray<MeasuredRow> Run(ImmutableArray<Measurement> measurements, int rounds)
    {
        for (var i = 0; i < WarmUpRounds; i++)
        {
            foreach (var measurement in measurements)
            {
                measurement.Act();
            }
        }

        var times = measurements.Select(_ => ImmutableArray.CreateBuilder<TimeSpan>(rounds)).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < times.Length; i++)
            {
                times[i].Add(Time(measurements[i].Act));
            }
        }

        return [.. measurements.Zip(times, (m, t) => new MeasuredRow(m.Name, t.MoveToImmutable()))];
    }

    private static TimeSpan Time(Action act)
    {
        // What was left over by the one before is not this one's doing.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }
}
