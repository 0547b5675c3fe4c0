namespace GuideBuilder.Typesetting.Text;

/// <summary>A stretch of a paragraph with one look and one meaning.</summary>
/// <param name="Text">In logical order, without direction controls; <c>\n</c> breaks the line.</param>
/// <param name="Language">BCP 47; chooses language-specific forms.</param>
/// <param name="Unbreakable">Kept whole on one line.</param>
/// <param name="Owner">Carried through to the placed glyphs unread.</param>
public sealed record InlineRun(string Text, TextStyle Style, string Language, Isolation Isolation = Isolation.None, bool Unbreakable = false, object? Owner = null);

/// <summary>Whether a run takes part in the bidirectional order of the text around it (UAX #9, 2.4 isolates).</summary>
public enum Isolation
{
    None,
    LeftToRight,
    RightToLeft,
}
