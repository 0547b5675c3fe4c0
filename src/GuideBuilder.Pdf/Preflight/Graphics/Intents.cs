using GuideBuilder.Pdf.Preflight.Colour;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>Judges rendering intents, wherever they are named (ISO 32000-1, table 70).</summary>
internal static class Intents
{
    public static void Judge(PreflightJob job, string intent, int page, int number)
    {
        if (intent is not ("RelativeColorimetric" or "AbsoluteColorimetric" or "Perceptual" or "Saturation"))
            job.Report(StateRules.RenderingIntent, $"The rendering intent {ColourNames.Quote(intent)} is not known.", page, number);
    }
}
