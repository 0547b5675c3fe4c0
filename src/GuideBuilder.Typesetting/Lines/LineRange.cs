namespace GuideBuilder.Typesetting.Lines;

/// <summary>A line as a part of its paragraph.</summary>
/// <param name="Start">The first UTF-16 unit.</param>
/// <param name="End">After the last UTF-16 unit.</param>
/// <param name="Width">Of the text and the hyphen without the white space at the end, before stretching, in points.</param>
/// <param name="Excess">By how many points the line is wider than its measure; 0 when it fits.</param>
/// <param name="Hyphen">Whether the line ends with a hyphen that is not in the text, or with a soft one.</param>
/// <param name="Fill">The width that white space is stretched or shrunk to, in points; null for a line as wide as it is.</param>
/// <param name="Kashida">Whether Arabic words are lengthened before white space is stretched.</param>
internal readonly record struct LineRange(int Start, int End, double Width, double Excess, bool Hyphen = false, double? Fill = null, bool Kashida = false);
