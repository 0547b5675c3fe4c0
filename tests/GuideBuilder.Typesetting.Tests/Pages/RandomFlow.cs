using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests.Pages;

/// <summary>A block that can be made for either direction.</summary>
internal delegate LayoutBlock Sketch(FlowSetting setting);

/// <summary>The direction of a flow, and what its blocks must show.</summary>
internal sealed class FlowSetting(bool rightToLeft, string prefix = "")
{
    private int count;
    private int cells;

    internal bool RightToLeft { get; } = rightToLeft;

    /// <summary>For each text block the numbers of characters in its lines.</summary>
    internal Dictionary<string, int[]> Lines { get; } = [];

    /// <summary>The note of each mark outside tables: the notes of a row kept whole may find no room beside it on any page.</summary>
    internal Dictionary<string, string> Marks { get; } = [];

    internal CellBlock MakeCell(ImmutableArray<Sketch> blocks, int columnSpan, int rowSpan)
    {
        cells++;
        var cell = new CellBlock(RandomFlow.Make(blocks, this), columnSpan, rowSpan);
        cells--;
        return cell;
    }

    internal void AddMark(string mark, string note)
    {
        if (cells == 0)
        {
            Marks.Add(mark, note);
        }
    }

    internal string NextOwner(string kind) => FormattableString.Invariant($"{prefix}{kind}{count++}");
}

/// <summary>Flows of all kinds of blocks, of squares that have no direction of their own.</summary>
internal static class RandomFlow
{
    private static readonly Ink Tint = new("tint", 0, 0, 0, 10, 0);

    private static readonly Gen<int[]> LineLengths = LengthsUpTo(7);

    // The longest with which two notes of one line find room beside it.
    private static readonly Gen<int[]> NoteLengths = LengthsUpTo(5);
    private static readonly Gen<ParagraphStyle> Styles =
        from before in Gen.Elements(0.0, 0.0, 7.0)
        from after in Gen.Elements(0.0, 0.0, 5.0)
        from indent in Gen.Elements(0.0, 0.0, 10.0)
        from alignment in Gen.Elements(TextAlignment.Start, TextAlignment.Start, TextAlignment.Center, TextAlignment.End)
        from keep in Gen.Elements(false, false, false, true)
        select new ParagraphStyle(10, before, after, indent, 0, alignment, keep);

    internal static Gen<ImmutableArray<Sketch>> Flows { get; } =
        from count in Gen.Choose(1, 14)
        from blocks in Gen.Frequency((12, Blocks(2)), (1, Breaks)).ArrayOf(count)
        select blocks.ToImmutableArray();

    internal static ImmutableArray<LayoutBlock> Make(ImmutableArray<Sketch> sketches, FlowSetting setting) => [.. sketches.Select(s => s(setting))];

    private static Gen<int[]> LengthsUpTo(int most) =>
        from count in Gen.Choose(1, most)
        from lengths in Gen.Choose(1, 3).ArrayOf(count)
        select lengths;

    private static Gen<Sketch> Breaks =>
        from filled in Gen.Elements(0, 0.5)
        from recto in Gen.Elements(false, true)
        select (Sketch)(_ => new PageBreakBlock(filled, recto));

    private static Gen<Sketch> Texts =>
        from lengths in LineLengths
        from style in Styles
        select (Sketch)(s => Text(s, "t", lengths, style));

    private static Gen<Sketch> Noted =>
        from lengths in LineLengths
        from notes in NoteLengths.ArrayOf(2)
        from count in Gen.Choose(1, 2)
        select (Sketch)(s => WithNotes(s, Text(s, "t", lengths, new ParagraphStyle(10)), [.. notes.Take(count)]));

    private static Gen<Sketch> Pictures =>
        from aspect in Gen.Elements(0.5, 1.0, 1.5)
        from alignment in Gen.Elements(TextAlignment.Start, TextAlignment.Center, TextAlignment.End)
        from keep in Gen.Elements(true, false)
        select (Sketch)(s => new PictureBlock("picture", aspect, 30, 5, 5, s.NextOwner("p"), alignment, keep));

    private static Gen<Sketch> Blocks(int depth) => depth == 0
        ? Gen.Frequency((6, Texts), (1, Noted), (1, Pictures))
        : Gen.Frequency((8, Texts), (3, Noted), (1, Pictures), (2, Groups(depth)), (2, Tables(depth)), (2, Columns(depth)));

    private static Gen<ImmutableArray<Sketch>> Several(int depth, int most) =>
        from count in Gen.Choose(0, most)
        from blocks in Blocks(depth).ArrayOf(count)
        select blocks.ToImmutableArray();

    private static Gen<Sketch> Groups(int depth) =>
        from children in Several(depth - 1, 4)
        from framed in Gen.Elements(true, false)
        from keep in Gen.Elements(true, false)
        from indent in Gen.Elements(0.0, 6.0)
        select (Sketch)(s => new GroupBlock(Make(children, s), framed ? new FrameStyle(Tint, Tint, 2, 4, 0, 6, 6) : null, indent, keep));

    private static Gen<Sketch> Columns(int depth) =>
        from children in Several(depth - 1, 6)
        from count in Gen.Choose(2, 3)
        select (Sketch)(s => new ColumnsBlock(Make(children, s), count, 8, 5, 5));

    private static Gen<Sketch> Tables(int depth) =>
        from rows in Rows(depth)
        from header in Gen.Choose(0, 2)
        from keepUpTo in Gen.Elements(0.0, 50.0, 90.0)
        select (Sketch)(s => new TableBlock(
            [.. rows.Select((row, i) => row.Select(cell => cell(i < header ? new FlowSetting(s.RightToLeft, "header ") : s)).ToImmutableArray())],
            header,
            new TableStyle(2, 3, Tint, 1, 2, Tint, keepUpTo, 4, 4),
            null,
            "again"));

    private static Gen<Func<FlowSetting, CellBlock>[][]> Rows(int depth) =>
        from count in Gen.Choose(1, 5)
        from rows in Gen.Choose(0, 3).SelectMany(cells => Cells(depth).ArrayOf(cells)).ArrayOf(count)
        select rows;

    private static Gen<Func<FlowSetting, CellBlock>> Cells(int depth) =>
        from blocks in Several(depth - 1, 2)
        from columnSpan in Gen.Frequency((5, Gen.Constant(1)), (1, Gen.Constant(2)))
        from rowSpan in Gen.Frequency((5, Gen.Constant(1)), (1, Gen.Constant(2)))
        select (Func<FlowSetting, CellBlock>)(s => s.MakeCell(blocks, columnSpan, rowSpan));

    private static TextBlock Text(FlowSetting setting, string kind, int[] lengths, ParagraphStyle style)
    {
        var owner = setting.NextOwner(kind);
        setting.Lines.Add(owner, lengths);
        return SquarePages.Text(string.Join('\n', lengths.Select(n => new string('■', n))), setting.RightToLeft, style) with { Owner = owner };
    }

    private static TextBlock WithNotes(FlowSetting setting, TextBlock block, ImmutableArray<int[]> notes)
    {
        var result = block;
        foreach (var lengths in notes)
        {
            var note = Text(setting, "n", lengths, new ParagraphStyle(10));
            var mark = SquarePages.Run("●") with { Owner = setting.NextOwner("m"), Unbreakable = true };
            setting.AddMark((string)mark.Owner!, (string)note.Owner!);
            result = result with { Runs = [.. result.Runs, mark], Footnotes = [.. result.Footnotes, new Footnote(result.Runs.Length, [note])] };
        }

        return result;
    }
}
