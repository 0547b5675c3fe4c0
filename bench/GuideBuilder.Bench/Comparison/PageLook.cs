using System.Globalization;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Bench.Comparison;

/// <summary>What all programs are told about pages and type: what this tool does with the same text.</summary>
/// <param name="Justified">Whether both edges of body text are straight.</param>
/// <param name="Hyphenated">Whether words are broken, in languages that have patterns.</param>
internal sealed record PageLook(BookStyle Style, bool Justified, bool Hyphenated)
{
    /// <param name="project">The project that this tool builds.</param>
    internal static PageLook Of(string project, bool justified, bool hyphenated) =>
        new(StyleLoader.Load(new ProjectFolder(project), "a5", new FindingBag())!, justified, hyphenated);

    internal TypeLook Type(TextRole role, DeclarationLanguage language)
    {
        var (style, factors) = (Style.Roles[role], Style.ScriptOf(language.Script));
        return new TypeLook(style.Size * factors.Size, style.Leading * factors.Leading, style.Before * factors.Leading, style.After * factors.Leading);
    }

    internal bool IsHyphenated(DeclarationLanguage language) => Hyphenated && language.Hyphenation is not null;

    internal static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}

/// <summary>All in points.</summary>
/// <param name="Leading">From baseline to baseline.</param>
internal readonly record struct TypeLook(double Size, double Leading, double Before, double After);
