using GuideBuilder.Typesetting.Fonts;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>What all blocks of one flow share while they become rows.</summary>
/// <param name="noteWidth">Of footnotes, in points: the page's column, whatever the block that refers to them.</param>
internal sealed class FlowContext(FontLibrary fonts, double noteWidth, bool rightToLeft)
{
    private int frameCount;

    internal double NoteWidth { get; } = noteWidth;

    internal bool RightToLeft { get; } = rightToLeft;

    internal List<LayoutProblem> Problems { get; } = [];

    internal TextRows Text => field ??= new TextRows(fonts, this);

    internal int NextFrameNumber() => frameCount++;
}
