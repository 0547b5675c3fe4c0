using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Checks;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about the words, letters and marks of one translation.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode BlockBegins = new(
        "GB3301", "Translation begins like a list or a heading", Severity.Error,
        "Signs such as “1.”, “-”, “#”, “>” or “|” at the start of a line begin a list, a heading, a quotation or a table. The translation of one passage stays one passage, so it may not begin so unless the source does.");

    internal static Finding BlockMark(EntryPlace place, string mark) => Of(
        BlockBegins, place, $"A line of the translation begins with “{mark}”, which the source does not have there.", $"Delete “{mark}”, or begin with a word.");

    public static readonly FindingCode DigitsMixed = new(
        "GB3302", "Number in two kinds of digits", Severity.Error,
        "One number is written partly in the digits of one script and partly in those of another. A reader who knows only one of them reads another number. Write all its digits in one kind.");

    internal static Finding MixedDigits(EntryPlace place, string number) => Of(
        DigitsMixed, place, $"The number “{Short(number)}” mixes the digits of two scripts.", "Write all digits of the number in one kind.");

    public static readonly FindingCode NumberTurned = new(
        "GB3303", "Parts of a time, date or range in another order", Severity.Warning,
        "The translation has the same figures as the source, but in another order, so that from nine to five becomes from five to nine, or a day becomes a month. Some languages do write dates in another order; then ignore this finding.");

    internal static Finding TurnedNumber(EntryPlace place, string source, string translation) => Of(
        NumberTurned, place, $"The source has {Shown(source)}, the translation {Shown(translation)}.", "Write the parts in the order of the source.");

    public static readonly FindingCode TurningWord = new(
        "GB3304", "A “not”, “only” or “must” may be lost", Severity.Warning,
        "The source says “not”, “only” or “must”, and no word of the translation that is known for it says so. Advice may have become its opposite. If the translation says it in another way, ignore this finding.");

    internal static Finding TurningWordLost(EntryPlace place, string word, CheckedLanguage language) => Of(
        TurningWord, place, $"The source says “{word}”, and the translation has no word for it that is known in {language.EnglishName}.", "Compare the two sentences. If they say the same, ignore this finding.");

    public static readonly FindingCode Unseen = new(
        "GB3305", "Character without width that the language does not use", Severity.Warning,
        "Some characters cannot be seen. They part words where nobody expects it, keep a search from finding them, and hide changes from those who check. Type the passage again.");

    internal static Finding UnseenCharacter(EntryPlace place, Rune rune) => Of(
        Unseen, place, $"The translation holds the invisible character {NameOf(rune)}, which the language does not use.", "Delete it, or type the passage again.");

    public static readonly FindingCode SoftHyphenTyped = new(
        "GB3306", "Soft hyphen in a translation", Severity.Info,
        "Somebody marked where a word may be divided. The tool divides words by itself, and a search does not find a word with such a mark. Delete it where it is not needed.");

    internal static Finding SoftHyphen(EntryPlace place) => Of(
        SoftHyphenTyped, place, "The translation holds a soft hyphen, which nobody sees.", "Delete it, unless the word is divided wrongly without it.");

    public static readonly FindingCode Unassigned = new(
        "GB3307", "Character that does not exist", Severity.Error,
        "The number of this character stands for nothing in Unicode 15, so no font has it and readers see an empty box. Usually the text was damaged on its way. Type the word again.");

    internal static Finding UnassignedCharacter(EntryPlace place, Rune rune) => Of(
        Unassigned, place, $"The translation holds {NameOf(rune)}, which is no character.", "Type the word again.");

    public static readonly FindingCode ScriptsMixed = new(
        "GB3308", "Word with letters of two scripts", Severity.Warning,
        "A letter of one script stands in a word of another, where it may look the same. A search does not find the word, a voice reads it wrongly, and a false address can hide so. Type the word again.");

    internal static Finding MixedScripts(EntryPlace place, string word) => Of(
        ScriptsMixed, place, $"“{Short(word)}” has letters of two scripts.", "Type the word again with one keyboard.");

    public static readonly FindingCode LetterOfNeighbour = new(
        "GB3309", "Letter of a neighbouring language", Severity.Warning,
        "The letter belongs to a language that shares the script, as the Arabic kaf in a Persian word. It looks nearly the same, but it joins and sorts otherwise and a search does not find the word. Type it with the keyboard of the language.");

    internal static Finding NeighbourLetter(EntryPlace place, char found, char right, CheckedLanguage language) => Of(
        LetterOfNeighbour, place, $"{language.EnglishName} does not have the letter “{found}” ({NameOf(new Rune(found))}).", $"Write “{right}”, or the right letter of the word.");

    public static readonly FindingCode ScriptOfOther = new(
        "GB3310", "Translation in the letters of another language", Severity.Error,
        "Most letters of the translation are not of the script that its language is written in. Usually the text of another language got into the file. Put the right translation there.");

    internal static Finding OtherScript(EntryPlace place, CheckedLanguage language) => Of(
        ScriptOfOther, place, $"Most letters of the translation are not those that {language.EnglishName} is written in.", "Put the translation into this language here, or leave msgstr \"\" empty.");

    public static readonly FindingCode CopyOfSource = new(
        "GB3311", "Translation is a copy of the source", Severity.Warning,
        "The translation says the same as the source, letter for letter. A name may stay as it is; anything else is not translated, and readers are not told. Leave the translation empty until there is one.");

    internal static Finding Copy(EntryPlace place) => Of(
        CopyOfSource, place, "The translation is the same as the source.", "Translate it, or leave msgstr \"\" empty. If it is a name, ignore this finding or put it into the glossary.");

    public static readonly FindingCode SourceWordsLeft = new(
        "GB3312", "Word of the source left in a translation", Severity.Warning,
        "A word of the source stands in the translation as it is. Often a part of a sentence was forgotten. Words that stay on purpose are marked in the source, as *Frauenhaus*{lang=de}, or stand in the glossary.");

    internal static Finding SourceWordLeft(EntryPlace place, string word) => Of(
        SourceWordsLeft, place, $"“{Short(word)}” stands in the translation as in the source.", "Translate it.");

    public static readonly FindingCode TermForbidden = new(
        "GB3313", "Word that the glossary forbids", Severity.Error,
        "The glossary of the project says that this word is not to be used, because it blames, misleads or is not understood. Use the word that the glossary gives.");

    internal static Finding ForbiddenTerm(EntryPlace place, string found, CheckedTerm term) => Of(
        TermForbidden, place, $"The glossary forbids “{Short(found)}”.", term.Wanted.IsEmpty ? "Say it in another way; the glossary is content/glossary.yaml." : $"Write {Choice(term)}.");

    public static readonly FindingCode GlossaryTermMissing = new(
        "GB3314", "Word of the glossary is missing", Severity.Warning,
        "The source has a word whose translation stands in the glossary, and the translation does not use it. Readers look for one thing under one name. If the sentence needs another word, ignore this finding.");

    internal static Finding TermMissing(EntryPlace place, CheckedTerm term) => Of(
        GlossaryTermMissing, place, $"The source says “{term.Source[0].Shown}”, and the translation has none of the glossary's words for it.", $"Write {Choice(term)}.");

    public static readonly FindingCode NameNotKept = new(
        "GB3315", "Name that must stay as it is", Severity.Error,
        "The glossary says that this name is not translated, because readers meet it as it is in real life. Copy it from the source letter for letter.");

    internal static Finding NameChanged(EntryPlace place, string name) => Of(
        NameNotKept, place, $"“{Short(name)}” is not in the translation.", $"Copy “{Short(name)}” from the source.");

    public static readonly FindingCode EndDiffers = new(
        "GB3316", "Sentence ends otherwise than in the source", Severity.Warning,
        "A question without its mark reads like advice, and a missing full stop may mean a missing sentence. The mark itself may be that of the language, as the Arabic question mark or the Chinese full stop.");

    internal static Finding OtherEnd(EntryPlace place, string wanted, string actual) => Of(
        EndDiffers, place, $"The source ends with {wanted}, the translation with {actual}.", "See whether something is missing, and end as the source does.");

    public static readonly FindingCode MarkOfOther = new(
        "GB3317", "Mark of another script", Severity.Warning,
        "The language has a mark of its own in place of this one. The other one may stand on the wrong side of a word, and looks foreign to readers.");

    internal static Finding ForeignMark(EntryPlace place, char found, char own, CheckedLanguage language) => Of(
        MarkOfOther, place, $"“{found}” is not the mark that {language.EnglishName} has.", $"Write “{own}”.");

    public static readonly FindingCode PairBroken = new(
        "GB3318", "Bracket or quotation mark without its fellow", Severity.Warning,
        "Brackets and quotation marks come in pairs. When one is missing, readers do not know where the words of somebody else begin or end.");

    internal static Finding UnpairedMark(EntryPlace place, char mark) => Of(
        PairBroken, place, $"“{mark}” has no fellow.", "Add the missing one, or delete this one.");

    public static readonly FindingCode WordTwice = new(
        "GB3319", "Word typed twice", Severity.Warning,
        "The same word stands twice in a row, as happens when a sentence is changed. Delete one of them.");

    internal static Finding DoubledWord(EntryPlace place, string word) => Of(
        WordTwice, place, $"“{Short(word)}” stands twice in a row.", "Delete one of them.");

    public static readonly FindingCode SpaceOdd = new(
        "GB3320", "Space too many", Severity.Warning,
        "Two spaces stand in a row, or one before a mark that follows its word directly. In print it shows as a gap, and a line may begin with the mark.");

    internal static Finding OddSpace(EntryPlace place) => Of(
        SpaceOdd, place, "The translation has two spaces in a row, or a space before a mark.", "Delete the space.");

    public static readonly FindingCode DotsAsStops = new(
        "GB3321", "Three full stops in place of an ellipsis", Severity.Info,
        "Three full stops may be parted at the end of a line. The sign … is one character and stays together.");

    internal static Finding ThreeStops(EntryPlace place) => Of(DotsAsStops, place, "The translation has three full stops in a row.", "Write “…”.");

    public static readonly FindingCode LengthOdd = new(
        "GB3322", "Translation much longer or shorter than usual", Severity.Warning,
        "Compared with other texts in the language, the translation is far too long or too short for its source. A sentence may be missing, or the translation belongs to another passage.");

    internal static Finding OddLength(EntryPlace place, bool isShort) => Of(
        LengthOdd, place, isShort ? "The translation is much shorter than texts in this language usually are." : "The translation is much longer than texts in this language usually are.", "See whether it says what the source says, no less and no more.");

    public static readonly FindingCode WordStretched = new(
        "GB3323", "Word stretched with strokes", Severity.Info,
        "The stroke ـ stretches Arabic words for show. The tool sets lines by itself, and a search does not find a stretched word. Delete it.");

    internal static Finding Stretched(EntryPlace place) => Of(WordStretched, place, "The translation holds the stroke “ـ”.", "Delete it.");

    public static readonly FindingCode WordOfNeighbour = new(
        "GB3324", "Word of a neighbouring language", Severity.Warning,
        "The word is one of a language that shares the script and most words, as Persian does with Dari. Readers may understand it, but take the text for one that was not made for them. Use the word that is said in their own country.");

    internal static Finding NeighbourWord(EntryPlace place, NeighbourWord word, CheckedLanguage language) => Of(
        WordOfNeighbour, place, $"“{word.Found.Shown}” is said in {word.Neighbour}, not in {language.EnglishName}.", $"Write “{word.Own}”. If the word is right here, ignore this finding.");

    public static readonly FindingCode WordNotInDictionary = new(
        "GB3325", "Word that the dictionary does not know", Severity.Info,
        "The dictionary of the language does not have this word. It may be misspelt, or be a name or a rare word. Correct it, or put it into the file words.txt of the language, one word in a line; then it is not named again.");

    internal static Finding WordUnknown(EntryPlace place, string word, IEnumerable<string> suggestions, Locale locale)
    {
        var choice = string.Join(", ", suggestions.Select(s => $"“{s}”"));
        return Of(
            WordNotInDictionary, place, $"“{Short(word)}” is not in the dictionary of {locale.EnglishName}.",
            $"{(choice.Length > 0 ? $"Perhaps {choice} is meant. " : "")}If the word is right, add it to {OwnWords.PathOf(locale)}.");
    }

    internal static Finding ManyWordsUnknown(Catalogue catalogue, int more) => new(
        WordNotInDictionary, catalogue.Span, FormattableString.Invariant($"{more} more {(more == 1 ? "word of the file is" : "words of the file are")} not in the dictionary of {catalogue.Locale.EnglishName}."), "Correct those that are named, and check again.", catalogue.Locale.Tag);

    public static readonly FindingCode SpellingUnchecked = new(
        "GB3326", "Spelling that could not be checked", Severity.Info,
        "To check spelling, the dictionary of a language must be installed. For some languages there is none, or none that is good enough. There only a person who reads the text finds what is misspelt.");

    internal static Finding SpellingNotChecked(Catalogue catalogue, string? package) => new(
        SpellingUnchecked, catalogue.Span, $"The spelling of {catalogue.Locale.EnglishName} was not checked: there is no dictionary.",
        package is null ? "Let somebody read the text who writes the language well." : $"Run: sudo apt-get install -y --no-install-recommends {package} libhunspell-1.7-0", catalogue.Locale.Tag);

    private static string Choice(CheckedTerm term) => string.Join(" or ", term.Wanted.Take(3).Select(w => $"“{w.Shown}”"));

    private static string Shown(string parts) => $"“{Short(parts.Replace(' ', '-'))}”";

    private static string NameOf(Rune rune) => FormattableString.Invariant($"U+{rune.Value:X4}");
}
