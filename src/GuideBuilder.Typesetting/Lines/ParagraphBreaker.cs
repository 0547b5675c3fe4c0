using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Lines;

/// <summary>Breaks a paragraph into the lines that are best for it as a whole.</summary>
internal static class ParagraphBreaker
{
    // Without hyphens, a justified line may be as loose as its limits say, and a ragged one this much too short.
    private const double LoosestWithoutHyphens = 1;
    private const double ShortestWithoutHyphens = 0.2;

    /// <summary>Words are divided only if a paragraph without hyphens has a line that is too loose, too short or too wide.</summary>
    internal static BrokenParagraph Break(ShapedParagraph paragraph, LineSettings settings)
    {
        var opportunities = BreakOpportunities.Find(paragraph, settings.Language);
        var glue = Glue.Of(paragraph, opportunities, settings.JustificationLimits);
        var whole = Best(paragraph, opportunities, glue, settings);
        if (IsGood(paragraph, whole, glue, settings))
        {
            return new BrokenParagraph(whole, glue);
        }

        var divided = WordDivision.Add(paragraph, opportunities, settings);
        return new BrokenParagraph(ReferenceEquals(divided, opportunities) ? whole : Best(paragraph, divided, glue, settings), glue);
    }

    private static List<LineRange> Best(ShapedParagraph paragraph, List<Opportunity> opportunities, Glue glue, LineSettings settings) =>
        new OptimumFit(opportunities, new LineMeasure(paragraph, opportunities, glue, settings)).Run();

    private static bool IsGood(ShapedParagraph paragraph, List<LineRange> lines, Glue glue, LineSettings settings)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Excess > 0 || (i < lines.Count - 1 && IsPoor(paragraph, lines[i], glue, settings)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPoor(ShapedParagraph paragraph, LineRange line, Glue glue, LineSettings settings)
    {
        var shortfall = settings.Measure - line.Width;
        if (!settings.Justified)
        {
            return shortfall > ShortestWithoutHyphens * settings.Measure && paragraph.Text[line.End - 1] != '\n';
        }

        return line.Fill is not null && shortfall > LoosestWithoutHyphens
            * (glue.StretchBeforeLast(TrailingSpace.EndOfVisible(paragraph.Text, line.Start, line.End)) - glue.Stretch(line.Start));
    }
}

/// <param name="Lines">In order; together they are the text.</param>
/// <param name="Glue">What gives way in the lines that are to be filled; null when none is.</param>
internal sealed record BrokenParagraph(List<LineRange> Lines, Glue? Glue);
