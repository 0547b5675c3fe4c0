using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Graphics;

/// <summary>What graphics states must not ask for (ISO 19005-2, 6.2.5, 6.2.6 and 6.2.10; ISO 15930-7).</summary>
internal static class StateRules
{
    public static readonly PreflightRule TransferCurve = new(
        "GB5511",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.Shop,
        "A transfer curve changes colours on the way to the plate",
        "Such a curve was made for one old device; elsewhere it makes everything too light or too dark. Take transfer curves away when the file is saved.",
        "ISO 19005-2, 6.2.5",
        "ISO 15930-7");

    public static readonly PreflightRule Halftone = new(
        "GB5512",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a | Standards.Shop,
        "The file brings a screen for the press that only one device knows",
        "How tints are broken into dots is the press's business; a screen by name or of another type than 1 or 5 works on one device alone. Take screens (halftones) away when the file is saved.",
        "ISO 19005-2, 6.2.5",
        "ISO 15930-7");

    public static readonly PreflightRule RenderingIntent = new(
        "GB5513",
        Severity.Error,
        Standards.PdfA2a,
        "A rendering intent is none that the standard knows",
        "The intent says how colours are fitted to another device; there are four: RelativeColorimetric, AbsoluteColorimetric, Perceptual and Saturation. Choose one of them.",
        "ISO 19005-2, 6.2.6");

    public static readonly PreflightRule BlendMode = new(
        "GB5514",
        Severity.Error,
        Standards.PdfX4 | Standards.PdfA2a,
        "A blend mode is none that the standard knows",
        "A program that does not know how to mix colours paints something else. Choose one of the sixteen modes of ISO 32000-1, such as Normal or Multiply.",
        "ISO 19005-2, 6.2.10",
        "ISO 15930-7");

    public static readonly PreflightRule BlendSpace = new(
        "GB5515",
        Severity.Error,
        Standards.PdfA2a,
        "Transparency is mixed in colours that nobody named",
        "The page is transparent in places, and neither it nor an output intent says in which colours to mix, so that it looks different in each program. Give the file an output intent, or the page a group with a colour space.",
        "ISO 19005-2, 6.2.10");

    public static ImmutableArray<PreflightRule> All { get; } = [TransferCurve, Halftone, RenderingIntent, BlendMode, BlendSpace];
}
