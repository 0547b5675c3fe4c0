using System.Collections.Immutable;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Pages;

namespace GuideBuilder.Publishing.Book;

/// <summary>
/// Makes text fit frames that cannot grow. All frames of a sheet are set in one size of type, the largest in which everything has room;
/// only where none is small enough does the frame that is too full have shorter versions of its passages.
/// </summary>
internal static class Copyfitting
{
    /// <param name="frames">Each sets its frame in the size that it is told.</param>
    /// <returns>In the order of <paramref name="frames"/>; with the problems that remain in the smallest type.</returns>
    internal static ImmutableArray<SetFrame> Fit(FitStyle fit, ImmutableArray<Func<FitStep, bool, SetFrame>> frames)
    {
        // The frame that was too full is tried first in the next size: most sizes fail by it alone.
        var fullest = 0;
        foreach (var mayShorten in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var step in fit.Steps)
            {
                if (TrySet(step, mayShorten) is { } set)
                {
                    return set;
                }
            }
        }

        return [.. frames.Select(frame => Set(frame, fit.Steps[^1], mayShorten: true))];

        ImmutableArray<SetFrame>? TrySet(FitStep step, bool mayShorten)
        {
            var set = new SetFrame[frames.Length];
            for (var i = 0; i < frames.Length; i++)
            {
                var index = (fullest + i) % frames.Length;
                set[index] = Set(frames[index], step, mayShorten);
                if (!set[index].Fits)
                {
                    fullest = index;
                    return null;
                }
            }

            return [.. set];
        }
    }

    private static SetFrame Set(Func<FitStep, bool, SetFrame> frame, FitStep step, bool mayShorten)
    {
        var set = frame(step, false);
        return set.Fits || !mayShorten ? set : frame(step, true);
    }
}

/// <summary>What stands in a frame, from the frame's top left corner.</summary>
internal sealed record SetFrame(ImmutableArray<PageItem> Items, ImmutableArray<LayoutProblem> Problems)
{
    /// <summary>A missing glyph is missing in any size.</summary>
    internal bool Fits => Problems.All(p => p is GlyphMissing);

    internal SetFrame Move(double x, double y) => this with { Items = [.. Items.Select(i => i.Move(x, y))] };

    internal SetFrame With(SetFrame other) => new([.. Items, .. other.Items], [.. Problems, .. other.Problems]);

    /// <param name="height">Of the frame, in points.</param>
    internal static SetFrame Of(Column column, double height, TagNode owner)
    {
        var excess = column.Height - height;
        return new SetFrame(column.Items, excess > PageTolerance ? [.. column.Problems, new FrameTooFull(excess, owner)] : column.Problems);
    }

    // Rounding of sums, in points.
    private const double PageTolerance = 0.01;
}

/// <summary>Text is higher than its frame.</summary>
/// <param name="Excess">In points.</param>
internal sealed record FrameTooFull(double Excess, object? Owner) : LayoutProblem(Owner);
