using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Translation.Exchange;

namespace GuideBuilder.Translation.Tests.Exchange;

/// <summary>Made-up rows with everything that could get lost on the way.</summary>
internal static class ExchangeTexts
{
    private static readonly Gen<string> Text = Gen
        .Elements(
            "a", "é", "表", "😀", "ب", "\"", "'", "''", ",", ";", "\n", "\r", "\r\n", "\t", " ", "=", "-", "@", "<", ">", "&", "]]>", "\u0001", "\u001b", "\uFFFE", "\u202e",
            "{contact:line.phone}", "{contact:line.phone}", "{figure:days}", "[^note]", "*Amt*{lang=de}", "**b**", "\\{", "{", "*")
        .ListOf()
        .Select(parts => string.Concat(parts));

    /// <summary>As they are written: with a state that fits the translation.</summary>
    public static Gen<ExchangeRow[]> Rows { get; } =
        (from source in Text
         from translation in Text
         from isFuzzy in Gen.Elements(true, false)
         select new ExchangeRow(
             "p1",
             "h1",
             "a context",
             "start, paragraph",
             source,
             translation,
             translation.Length == 0 ? ExchangeState.Untranslated : isFuzzy ? ExchangeState.Fuzzy : ExchangeState.Translated,
             "a note")).ArrayOf();
}
