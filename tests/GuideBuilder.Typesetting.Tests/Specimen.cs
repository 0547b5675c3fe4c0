using System.Collections.Immutable;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Fonts;
using GuideBuilder.Typesetting.Lines;
using GuideBuilder.Typesetting.Pages;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Typesetting.Tests;

/// <summary>Fonts and short ways to set text in tests.</summary>
public static class Specimen
{
    internal static FontLibrary Fonts { get; } = new(FontLibrary.SystemFolders);

    internal static Ink Black { get; } = new("text", 0, 0, 0, 100, 0);

    public static TheoryData<string, string, string, string> Languages { get; } = new()
    {
        { "en", "Latn", "Noto Sans", "You did nothing to deserve violence. Efficient fjord offices." },
        { "ar", "Arab", "Noto Naskh Arabic", "هذا الدليل لكِ. يمكنكِ قراءته ببطء، والبدء من أي مكان." },
        { "prs", "Arab", "Noto Naskh Arabic", "این رهنما برای شماست. می‌توانید آهسته بخوانید." },
        { "ur", "Aran", "Noto Nastaliq Urdu", "یہ رہنما کتاب آپ کے لیے ہے۔ آپ اسے آہستہ آہستہ پڑھ سکتی ہیں۔" },
        { "ti", "Ethi", "Noto Sans Ethiopic", "እዚ መምርሒ ንዓኺ እዩ። ቀስ ኢልኪ ከተንብብዮ ትኽእሊ።" },
        { "bn", "Beng", "Noto Sans Bengali", "এই পুস্তিকাটি আপনার জন্য। আপনি ধীরে ধীরে পড়তে পারেন।" },
        { "uk", "Cyrl", "Noto Sans", "Цей посібник для вас. Ви можете читати його повільно." },
        { "zh-Hans", "Hans", "Noto Sans CJK SC", "这本手册是给你的。你可以慢慢读，也可以从任何地方开始。" },
    };

    internal static TextStyle Style(string family, double size = 10) =>
        new(family == "Noto Sans" ? [family] : [family, "Noto Sans"], size, Bold: false, Italic: false, Black);

    internal static TextBlock Block(string text, double leading = 12, ParagraphStyle? style = null, string? anchor = null) =>
        Block([new InlineRun(text, Style("Noto Sans"), "en")], leading, style) with { Anchor = anchor };

    internal static TextBlock Block(ImmutableArray<InlineRun> runs, double leading = 12, ParagraphStyle? style = null, string language = "en", string script = "Latn", bool rightToLeft = false) =>
        new(runs, style ?? new ParagraphStyle(leading), language, script, rightToLeft);

    internal static ImmutableArray<TextItem> SetColumn(TextBlock block, double width)
    {
        var column = Column.Set(Fonts, [block], width, block.RightToLeft);
        Assert.Empty(column.Problems);
        return [.. column.Items.OfType<TextItem>()];
    }

    /// <summary>The lines' texts, from top to bottom.</summary>
    internal static string[] LineTexts(IEnumerable<TextItem> items) =>
        [.. items.GroupBy(i => i.Y).OrderBy(g => g.Key).Select(g => string.Concat(g.Select(i => i.Run.Text)))];

    /// <summary>Each cluster with its left edge on the page.</summary>
    internal static IEnumerable<(string Text, double X)> Clusters(TextItem item) =>
        item.Run.Clusters.Select(c => (c.Text, item.X + c.Glyphs[0].X));
}
