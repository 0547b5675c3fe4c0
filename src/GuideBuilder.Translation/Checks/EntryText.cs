using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Checks;

/// <summary>One finished translation beside its source, as the checks look at it.</summary>
/// <param name="written">The msgstr, or one of its two versions.</param>
/// <param name="isComposed">It is in Unicode normal form C.</param>
internal sealed class EntryText(PoEntry entry, ParsedMessage source, string written, ParsedMessage translation, bool isComposed, CheckedLanguage language)
{
    /// <summary>Stands for what is no word of the language: a placeholder, a note's mark.</summary>
    public const char Barrier = '\uFFFC';

    /// <summary>Stands for a word in another language. No text may hold this character itself.</summary>
    public const char ForeignWord = '\uE000';

    private string? sourcePlain;
    private string? plain;
    private TextWords? sourceWords;
    private TextWords? words;
    private TextWords? allWords;

    public PoEntry Entry => entry;

    public ParsedMessage Source => source;

    public ParsedMessage Translation => translation;

    public string Written => written;

    public bool IsComposed => isComposed;

    public CheckedLanguage Language => language;

    public EntryPlace Place { get; } = new(entry.TranslationSpan, language.Tag);

    /// <summary>The words of the source, without markup.</summary>
    public string SourcePlain => sourcePlain ??= PlainOf(source);

    /// <summary>The words of the translation, without markup.</summary>
    public string Plain => plain ??= PlainOf(translation);

    public TextWords SourceWords => sourceWords ??= TextWords.Of(SourcePlain);

    public TextWords Words => words ??= TextWords.Of(Plain);

    /// <summary>The words of the translation, with those in other languages.</summary>
    public TextWords AllWords => allWords ??= TextWords.Of(string.Concat(translation.Inlines.Select(i => i is TextInline run ? run.Text : " ")));

    private static string PlainOf(ParsedMessage message)
    {
        var text = new StringBuilder();
        foreach (var inline in message.Inlines)
        {
            _ = inline switch
            {
                TextInline { Language: null } run => text.Append(run.Text),
                LineBreakInline => text.Append('\n'),
                TextInline => text.Append(ForeignWord),
                _ => text.Append(Barrier),
            };
        }

        return text.ToString();
    }
}
