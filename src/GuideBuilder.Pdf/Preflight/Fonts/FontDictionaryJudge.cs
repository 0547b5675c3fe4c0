using System.Collections.Frozen;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Fonts;

/// <summary>Looks for the entries that a font's dictionaries must have (ISO 32000-1, 9.6 and 9.7).</summary>
internal sealed class FontDictionaryJudge(PreflightJob job) : FontJudge(job)
{
    private static readonly FrozenSet<string> Simple = Names("Type1 MMType1 TrueType Type3");
    private static readonly FrozenSet<string> Inner = Names("CIDFontType0 CIDFontType2");
    private static readonly FrozenSet<string> Programs = Names("Type1C CIDFontType0C OpenType");

    /// <summary>Every reader has these fonts, so that they may leave out their widths (9.6.2.2).</summary>
    private static readonly FrozenSet<string> Standard = Names(
        "Times-Roman Times-Bold Times-Italic Times-BoldItalic Helvetica Helvetica-Bold Helvetica-Oblique Helvetica-BoldOblique "
        + "Courier Courier-Bold Courier-Oblique Courier-BoldOblique Symbol ZapfDingbats");

    public override void Judge(FontUsage usage)
    {
        var font = usage.Face.Font;
        JudgeKind(usage, font.Dictionary, font.IsComposite ? null : Simple);
        if (font.IsComposite)
            JudgeKind(usage, font.Inner, Inner);
        else
            JudgeWidths(usage);
        if (usage.Face.Stream is { } stream && Job.Objects.Name(stream.Head["Subtype"]) is { } kind && !Programs.Contains(kind))
            Report(FontDictionaryRules.UnknownProgram, usage, $"is embedded as {kind}");
    }

    /// <param name="kinds">Null when the kind was seen to be right.</param>
    private void JudgeKind(FontUsage usage, PdfObject.Dictionary dictionary, FrozenSet<string>? kinds)
    {
        var kind = Job.Objects.Name(dictionary["Subtype"]);
        if (Job.Objects.Name(dictionary["Type"]) != "Font")
            Report(FontDictionaryRules.NoKind, usage, "is not marked as a font: Type is not Font");
        if (kinds is not null && (kind is null || !kinds.Contains(kind)))
            Report(FontDictionaryRules.NoKind, usage, $"is of no known kind: Subtype is {kind ?? "missing"}");
        if (kind != "Type3" && Job.Objects.Name(dictionary["BaseFont"]) is null)
            Report(FontDictionaryRules.NoKind, usage, "does not say its name: BaseFont is missing");
    }

    private void JudgeWidths(FontUsage usage)
    {
        var font = usage.Face.Font.Dictionary;
        if (usage.Face.Stream is null && Standard.Contains(usage.Face.Font.Use.Name))
            return;
        var first = Job.Objects.Integer(font["FirstChar"], -1);
        var last = Job.Objects.Integer(font["LastChar"], -1);
        if (first < 0 || last < 0)
            Report(FontDictionaryRules.NoWidths, usage, "does not say its first and last code");
        else if (Job.Objects.Resolve(font["Widths"]) is not PdfObject.List widths)
            Report(FontDictionaryRules.NoWidths, usage, "has no widths");
        else if (widths.Items.Length != (long)last - first + 1)
            Report(FontDictionaryRules.NoWidths, usage, FormattableString.Invariant($"has {widths.Items.Length} widths for the codes from {first} to {last}"));
    }

    private static FrozenSet<string> Names(string all) => all.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
