using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Blocks;

/// <summary>Something that could not be set as it should. Text is never cut or shrunk instead.</summary>
public abstract record LayoutProblem(object? Owner);

/// <summary>A line that cannot be broken is wider than its measure.</summary>
/// <param name="Excess">In points.</param>
public sealed record LineTooWide(string Line, double Excess, string Language, object? Owner) : LayoutProblem(Owner);

/// <summary>A block that cannot be divided is taller than the page.</summary>
/// <param name="Excess">In points.</param>
public sealed record BlockTooTall(double Excess, object? Owner) : LayoutProblem(Owner);

/// <summary>A picture stands where indents and padding leave no room at all.</summary>
/// <param name="Excess">In points.</param>
public sealed record BlockTooWide(double Excess, object? Owner) : LayoutProblem(Owner);

public sealed record GlyphMissing(MissingGlyph Glyph, object? Owner) : LayoutProblem(Owner);
