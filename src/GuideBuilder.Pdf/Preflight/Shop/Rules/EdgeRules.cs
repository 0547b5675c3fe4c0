using System.Collections.Immutable;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Pdf.Preflight.Shop.Rules;

/// <summary>What happens at the edges where pages are cut.</summary>
internal static class EdgeRules
{
    public static readonly PreflightRule NoRoom = new(
        "GB5711",
        Severity.Error,
        Standards.Shop,
        "There is too little bleed around the page",
        "No machine cuts to a hair, so what touches the edge has to reach beyond it. Export the file again with the bleed that the print shop asks for.",
        "ISO 32000-1, 14.11.2", "GWG 2015, bleed");

    public static readonly PreflightRule NotFilled = new(
        "GB5712",
        Severity.Error,
        Standards.Shop,
        "What touches the edge of the page does not go on into the bleed",
        "When the cut is a little off, a white strip shows at the edge. Draw areas and pictures out to the edge of the bleed, or keep them clear of the edge of the page.",
        "GWG 2015, bleed");

    public static readonly PreflightRule TextNearTrim = new(
        "GB5713",
        Severity.Error,
        Standards.Shop,
        "Text stands too near to where the page is cut or bound",
        "When the cut is a little off, or the book does not open flat, the text looks wrong or is lost. Move it inwards.",
        "GWG 2015, safety zone");

    public static ImmutableArray<PreflightRule> All { get; } = [NoRoom, NotFilled, TextNearTrim];
}
