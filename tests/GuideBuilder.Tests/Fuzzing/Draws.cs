namespace GuideBuilder.Tests.Fuzzing;

/// <summary>Numbers that look drawn by lot and are the same in every run (SplitMix64; Steele, Lea, Flood 2014).</summary>
internal sealed class Draws(ulong seed)
{
    private ulong state = seed;

    /// <summary>From 0 to below <paramref name="limit"/>; 0 when that is 0.</summary>
    internal int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return limit == 0 ? 0 : (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    internal T Of<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];
}
