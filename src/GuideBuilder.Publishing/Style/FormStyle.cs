using System.Collections.Immutable;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>What is made of the pages.</summary>
public abstract record FormStyle;

/// <summary>Pages bound at one edge: at the right in languages that are read from right to left.</summary>
public sealed record BoundForm(Binding Binding) : FormStyle
{
    /// <summary>What the number of pages is a multiple of.</summary>
    public int Multiple => Binding == Binding.Stapled ? 4 : 2;
}

public enum Binding
{
    /// <summary>Sheets folded in the middle and stapled through the fold (saddle stitched).</summary>
    Stapled,

    /// <summary>Leaves glued at the spine (perfect bound).</summary>
    Glued,
}

/// <summary>One sheet, printed on both sides and folded into panels: leaflets and cards.</summary>
/// <param name="HasLevelCreases">Whether panels lie one below the other instead of side by side.</param>
/// <param name="Panels">Their extents across the creases in points, in reading order of the inside; one for a card that is not folded.</param>
/// <param name="IsDiscreet">Whether what is seen of the folded sheet must not say what it is about.</param>
public sealed record FoldedForm(FoldKind Fold, bool HasLevelCreases, ImmutableArray<double> Panels, bool IsDiscreet) : FormStyle;

public enum FoldKind
{
    /// <summary>A single panel with two sides.</summary>
    None,

    /// <summary>Each panel is folded into the one before: the last lies innermost and must be shorter.</summary>
    Wrap,

    /// <summary>Panels are folded to and fro, as a Z.</summary>
    Zigzag,
}

/// <param name="IsTogether">All languages on one sheet.</param>
/// <param name="Strips">How many strips can be torn off at the foot; 0 for none.</param>
/// <param name="StripHeight">In points.</param>
public sealed record PosterForm(bool IsTogether, int Strips, double StripHeight) : FormStyle;

/// <summary>How text is made to fit a frame, from what is best to what is just bearable.</summary>
/// <param name="Steps">The first is always no change.</param>
public sealed record FitStyle(ImmutableArray<FitStep> Steps)
{
    public static FitStyle None { get; } = new([FitStep.None]);
}

/// <param name="Type">A factor on sizes of type, and with them on all leading.</param>
/// <param name="Leading">A further factor on leading and on the space before and after.</param>
public readonly record struct FitStep(double Type, double Leading)
{
    public static FitStep None { get; } = new(1, 1);
}

/// <summary>The sheet of an office machine, in points, and how many pages or copies stand on each of its sides.</summary>
public sealed record OfficeStyle(double Width, double Height, int Across, int Down);

/// <summary>Pages and panels that are left free for writing: ruled lines.</summary>
/// <param name="Distance">From line to line, in points.</param>
public sealed record RuledStyle(Ink Rule, double RuleWidth, double Distance);
