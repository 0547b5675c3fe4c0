using System.Globalization;

namespace GuideBuilder.Pdf.Preflight.Shop;

/// <summary>Measures as an editor says them.</summary>
internal static class Measures
{
    public const double PointsPerMillimetre = 72 / 25.4;

    public static string Millimetres(double points) => (points / PointsPerMillimetre).ToString("0.0", CultureInfo.InvariantCulture) + " mm";

    /// <summary>A second decimal stands where it says something, as in 0.25 pt.</summary>
    public static string Points(double points) => points.ToString("0.0#", CultureInfo.InvariantCulture) + " pt";

    /// <param name="part">1 is 100 %.</param>
    public static string Percent(double part) => (part * 100).ToString("0.#", CultureInfo.InvariantCulture) + " %";

    public static string PixelsPerInch(double resolution) => Math.Floor(resolution).ToString("0", CultureInfo.InvariantCulture) + " ppi";
}
