using GuideBuilder.Typesetting.Hyphenation;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>How a paragraph is to be broken into lines.</summary>
/// <param name="Language">BCP 47, of the paragraph; words of other languages are not hyphenated.</param>
/// <param name="Measure">The width to fill, in points.</param>
/// <param name="Justified">Whether all lines but the last fill the measure.</param>
/// <param name="Hyphenator">Null when words are divided at soft hyphens only.</param>
/// <param name="Kashida">Whether Arabic words in justified lines are lengthened; not for Nastaliq.</param>
public sealed record LineSettings(string Language, double Measure, bool Justified = false, Hyphenator? Hyphenator = null, bool Kashida = false)
{
    /// <summary>The shortest fragments of a divided word.</summary>
    public HyphenationLimits HyphenationLimits { get; init; } = HyphenationLimits.Default;

    public JustificationLimits JustificationLimits { get; init; } = JustificationLimits.Default;
}

/// <summary>How far white space gives way in justified lines.</summary>
/// <param name="Narrowest">The narrowest a space gets, as a part of the font's own.</param>
/// <param name="Widest">The widest a space gets in a good line, as a multiple of the font's own.</param>
/// <param name="Emergency">The widest a space gets at all; a line that would need wider ones does not fill its measure.</param>
/// <param name="Between">What a good line puts between letters in scripts without spaces, as a part of the type size.</param>
/// <param name="EmergencyBetween">The most that it puts there at all: words of letters set wider apart fall to pieces.</param>
public readonly record struct JustificationLimits(double Narrowest, double Widest, double Emergency, double Between, double EmergencyBetween)
{
    public static JustificationLimits Default { get; } = new(0.8, 1.5, 4, 0.1, 0.25);
}
