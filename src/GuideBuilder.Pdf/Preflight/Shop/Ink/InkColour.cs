using System.Collections.Immutable;

namespace GuideBuilder.Pdf.Preflight.Shop.Ink;

/// <summary>A colour in the inks of the press. All amounts are from 0 to 1.</summary>
internal sealed record InkColour(double Cyan, double Magenta, double Yellow, double Black)
{
    /// <summary>Less of an ink is a rounding error.</summary>
    private const double Trace = 0.004;
    private const double Full = 0.995;

    public InkSource Source { get; init; }

    /// <summary>Inks beside the four.</summary>
    public ImmutableArray<InkTint> Spots { get; init; } = [];

    /// <summary>Of a named colour, which of the four it names: cyan 1, magenta 2, yellow 4, black 8.</summary>
    public int Named { get; init; }

    /// <summary>Whether it is black in the colours of a screen, which becomes several inks.</summary>
    public bool IsScreenBlack { get; init; }

    /// <summary>A colour whose inks only a conversion can tell.</summary>
    public static InkColour Unknown { get; } = new(0, 0, 0, 0) { Source = InkSource.Unknown };

    /// <summary>The colorant None, which leaves everything as it is.</summary>
    public static InkColour Nothing { get; } = new(0, 0, 0, 0) { Source = InkSource.Nothing };

    public static InkColour Paper { get; } = new(0, 0, 0, 0) { Source = InkSource.Process };

    public bool IsKnown => Source != InkSource.Unknown;

    public double Total { get; } = Cyan + Magenta + Yellow + Black;

    /// <summary>All inks together, 1 for 100 %.</summary>
    public double All => Total + Spots.Sum(s => s.Amount);

    public bool IsPaper => IsKnown && All < Trace;

    /// <summary>All the press has at full strength, meant for marks.</summary>
    public bool IsRegistration => Cyan >= Full && Magenta >= Full && Yellow >= Full && Black >= Full;

    public bool IsFullBlackAlone => Black >= Full && CountOfInks == 1;

    public bool HasSeveralInks => CountOfInks > 1;

    private int CountOfInks => One(Cyan) + One(Magenta) + One(Yellow) + One(Black) + Spots.Sum(s => One(s.Amount));

    /// <summary>How dark it looks, roughly, from 0 for paper to 1.</summary>
    public double Darkness => Tone.Darkness(Cyan, Magenta, Yellow, Black, Spots.Sum(s => s.Amount));

    /// <summary>Each ink that is named, also when there is nothing of it.</summary>
    public IEnumerable<InkTint> Amounts() => [new("cyan", Cyan), new("magenta", Magenta), new("yellow", Yellow), new("black", Black), .. Spots];

    private static int One(double amount) => amount > Trace ? 1 : 0;

    /// <summary>The inks in words, as <c>cyan 20 %, black 90 %</c>.</summary>
    public override string ToString() => Source switch
    {
        InkSource.Unknown when IsScreenBlack => "the black of a screen",
        InkSource.Unknown => "a colour that is not given in inks",
        _ when IsPaper => "white",
        _ => string.Join(", ", Amounts().Where(a => a.Amount > Trace).Select(a => $"{a.Name} {Measures.Percent(a.Amount)}")),
    };
}

/// <summary>An ink and how much of it.</summary>
internal readonly record struct InkTint(string Name, double Amount);

/// <summary>How a colour was given, on which depends what it overprints (ISO 32000-1, table 148).</summary>
internal enum InkSource
{
    /// <summary>DeviceCMYK.</summary>
    Cmyk,

    /// <summary>Another space that becomes the four inks.</summary>
    Process,

    /// <summary>Separation and DeviceN.</summary>
    Named,

    Nothing,

    Unknown,
}

/// <summary>How dark inks look.</summary>
internal static class Tone
{
    /// <summary>Two tones nearer than this do not set each other off.</summary>
    public const double Contrast = 0.15;

    public static double Darkness(double cyan, double magenta, double yellow, double black, double spots) =>
        1 - ((1 - (0.6 * cyan)) * (1 - (0.65 * magenta)) * (1 - (0.12 * yellow)) * (1 - (0.95 * black)) * (1 - (0.6 * Math.Min(spots, 1))));
}
