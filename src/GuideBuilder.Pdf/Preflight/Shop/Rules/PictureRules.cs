using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>How fine pictures must be.</summary>
internal static class PictureRules
{
    public static readonly PreflightRule TooCoarse = new(
        "GB5741",
        Severity.Error,
        Standards.Shop,
        "A picture is too coarse",
        "Its pixels will be seen in print. Take a larger picture, or show this one smaller; making it larger in a program does not help.",
        "GWG 2015, image resolution");

    public static readonly PreflightRule Coarse = new(
        "GB5742",
        Severity.Warning,
        Standards.Shop,
        "A picture is coarser than it should be",
        "It will look a little soft in print. Take a larger picture if you have one, or show this one smaller.",
        "GWG 2015, image resolution");

    public static readonly PreflightRule LineArtTooCoarse = new(
        "GB5743",
        Severity.Error,
        Standards.Shop,
        "A picture in pure black and white is too coarse",
        "Such pictures have no greys to soften their edges, so steps will be seen in print. Scan it finer, or use a drawing made of lines.",
        "GWG 2015, image resolution 1-bit");

    public static readonly PreflightRule LineArtCoarse = new(
        "GB5744",
        Severity.Warning,
        Standards.Shop,
        "A picture in pure black and white is coarser than it should be",
        "Steps may be seen at its edges. Scan it finer if you can, or use a drawing made of lines.",
        "GWG 2015, image resolution 1-bit");

    public static readonly PreflightRule PageIsPicture = new(
        "GB5745",
        Severity.Warning,
        Standards.Shop,
        "A page is nothing but one picture",
        "Text that is part of a picture prints with blurred edges, and nobody can search it or have it read aloud. If the page has text, export it from the program it was made in, not as a picture.",
        "GWG 2015, single-image page");

    public static ImmutableArray<PreflightRule> All { get; } = [TooCoarse, Coarse, LineArtTooCoarse, LineArtCoarse, PageIsPicture];
}
