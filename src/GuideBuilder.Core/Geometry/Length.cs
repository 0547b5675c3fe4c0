using System.Globalization;

namespace GuideBuilder.Core.Geometry;

/// <summary>A distance on paper.</summary>
/// <param name="Points">In DTP points of 1/72 inch.</param>
public readonly record struct Length(double Points) : IComparable<Length>
{
    private const double PointsPerMillimetre = 72.0 / 25.4;

    public static Length Zero => default;

    public double Millimetres => Points / PointsPerMillimetre;

    public static Length FromMillimetres(double millimetres) => new(millimetres * PointsPerMillimetre);

    public static Length operator +(Length a, Length b) => new(a.Points + b.Points);

    public static Length operator -(Length a, Length b) => new(a.Points - b.Points);

    public static Length operator *(Length a, double factor) => new(a.Points * factor);

    public static bool operator <(Length a, Length b) => a.Points < b.Points;

    public static bool operator >(Length a, Length b) => a.Points > b.Points;

    public static bool operator <=(Length a, Length b) => a.Points <= b.Points;

    public static bool operator >=(Length a, Length b) => a.Points >= b.Points;

    /// <summary>Reads <c>12 mm</c>, <c>1.5cm</c> or <c>10pt</c>.</summary>
    public static bool TryParse(string text, out Length length)
    {
        length = default;
        var trimmed = text.AsSpan().Trim();
        foreach (var (unit, factor) in Units)
        {
            if (trimmed.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(trimmed[..^unit.Length].Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && double.IsFinite(value))
            {
                length = new Length(value * factor);
                return true;
            }
        }

        return false;
    }

    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points:0.###} pt");

    private static readonly (string Unit, double Factor)[] Units =
        [("mm", PointsPerMillimetre), ("cm", 10 * PointsPerMillimetre), ("pt", 1)];
}
