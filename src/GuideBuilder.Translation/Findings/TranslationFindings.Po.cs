using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings of this project: here those of reading a PO file.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode TooLarge = new(
        "GB3001", "Translation file too large", Severity.Error,
        "A translation file may have 64 MB and two million parts. A file beyond that is damaged or not a catalogue; send the original again.");

    internal static Finding PoTooLarge(string path) => new(
        TooLarge, SourceSpan.WholeFile(path), "The translation file is too large to be one.", "Put the translator's original file in its place.");

    public static readonly FindingCode ByteOrderMark = new(
        "GB3002", "Invisible mark at the start of the file", Severity.Warning,
        "Some Windows editors put an invisible mark (BOM) in front of the text. It is skipped here, but the gettext tools refuse the file. Save it as “UTF-8 without BOM”.");

    internal static Finding PoByteOrderMark(string path) => new(
        ByteOrderMark, new SourceSpan(path, 1, 1), "The file begins with an invisible mark (BOM) that other tools refuse.", "Save it as “UTF-8” without BOM.");

    public static readonly FindingCode Utf16 = new(
        "GB3003", "File saved as UTF-16", Severity.Error,
        "Translation files are UTF-8. Some editors call UTF-16 “Unicode”; open the file there and save it as UTF-8.");

    internal static Finding PoUtf16(string path) => new(
        Utf16, SourceSpan.WholeFile(path), "The file is saved as UTF-16 (“Unicode”) and cannot be read.", "Save it as “UTF-8”.");

    public static readonly FindingCode UnknownCharset = new(
        "GB3004", "Unknown charset", Severity.Error,
        "The header of the file names the charset in which it is saved. The name must be one that exists; new files are always UTF-8.");

    internal static Finding PoUnknownCharset(string path, string name) => new(
        UnknownCharset, SourceSpan.WholeFile(path), $"The header says that the file is saved in “{Short(name)}”, which is not known here.", "Save the file as UTF-8 and write “charset=UTF-8” in its header.");

    public static readonly FindingCode OtherCharset = new(
        "GB3005", "Charset is not UTF-8", Severity.Warning,
        "Old charsets hold only some languages, and a file in one of them is easily damaged when it is edited. It was read, but it should be saved as UTF-8.");

    internal static Finding PoOtherCharset(string path, string name) => new(
        OtherCharset, SourceSpan.WholeFile(path), $"The file is saved in “{Short(name)}”, not in UTF-8.", "Save the file as UTF-8 and write “charset=UTF-8” in its header.");

    public static readonly FindingCode InvalidBytes = new(
        "GB3006", "Damaged characters", Severity.Error,
        "Some bytes are no characters in the charset of the file. Usually a program saved the file in a different charset than its header says. Save it as UTF-8, and look at the words concerned.");

    internal static Finding PoInvalidBytes(SourceSpan span) => new(
        InvalidBytes, span, "The text holds damaged characters.", "Type the word again and save the file as UTF-8.");

    internal static Finding PoBytesNotInCharset(string path, string name) => new(
        InvalidBytes, SourceSpan.WholeFile(path), $"The file holds characters that “{Short(name)}” does not have.", "Save the file as UTF-8 and write “charset=UTF-8” in its header.");

    public static readonly FindingCode InvalidBytesInComment = new(
        "GB3007", "Damaged characters in a comment", Severity.Warning,
        "A comment holds bytes that are no characters in UTF-8. No reader sees comments, but the file was probably saved wrongly once. Type the words again and save the file as UTF-8.");

    internal static Finding PoInvalidBytesInComment(SourceSpan span) => new(
        InvalidBytesInComment, span, "A comment holds damaged characters.", "Type the words again and save the file as UTF-8.");

    public static readonly FindingCode UnclosedText = new(
        "GB3008", "Quotation mark missing at the end of a line", Severity.Error,
        "Each piece of text stands between two straight quotation marks on one line. A quotation mark that belongs to the text is written \\\".");

    internal static Finding PoUnclosedText(SourceSpan span) => new(
        UnclosedText, span, "The text in quotation marks does not end on its line.", "Add the missing \" at the end of the line; write quotation marks inside the text as \\\".");

    public static readonly FindingCode UnknownEscape = new(
        "GB3009", "Backslash with an unknown meaning", Severity.Error,
        "A backslash begins a code: \\n is a new line, \\\" a quotation mark, \\\\ a backslash. Any other use is a mistake.");

    internal static Finding PoUnknownEscape(SourceSpan span, string escape) => new(
        UnknownEscape, span, $"“{escape}” has no meaning here.", "Write \\\\ for a backslash, \\\" for a quotation mark, \\n for a new line.");

    public static readonly FindingCode ForbiddenCharacter = new(
        "GB3010", "Character that no text may hold", Severity.Error,
        "The characters number 0 and 4 have a technical meaning in catalogues and can hide text from the tools that check it. Delete them.");

    internal static Finding PoForbiddenCharacter(SourceSpan span, byte character) => new(
        ForbiddenCharacter, span, FormattableString.Invariant($"The text holds the invisible character number {character}, which is not allowed."), "Delete it, or type the passage again.");

    public static readonly FindingCode UnknownKeyword = new(
        "GB3011", "Unknown word outside quotation marks", Severity.Error,
        "Outside quotation marks only msgctxt, msgid, msgid_plural, msgstr and domain may stand. Often a quotation mark inside the text was not written as \\\".");

    internal static Finding PoUnknownKeyword(SourceSpan span, string word) => new(
        UnknownKeyword, span, $"“{word}” stands outside quotation marks and is no word of the format.", "Put the text between quotation marks; write quotation marks inside the text as \\\".");

    public static readonly FindingCode UnexpectedPart = new(
        "GB3012", "Something stands where it may not", Severity.Error,
        "An entry is: comments, msgctxt if there is one, msgid, msgstr, each with its text in quotation marks. Something is missing, doubled or in another order. Compare the entry with its neighbours.");

    internal static Finding PoUnexpected(SourceSpan span, string excerpt) => new(
        UnexpectedPart, span, excerpt.Length == 0 ? "The file ends in the middle of an entry." : $"“{excerpt}” may not stand here.", "Compare with the entries around: msgid, its text in quotation marks, msgstr, its text in quotation marks.");

    internal static Finding PoUnexpectedAfterPrevious(SourceSpan span, string excerpt) => new(
        UnexpectedPart, span, excerpt.Length == 0 ? "The file ends after the lines that begin with “#|”." : $"“{excerpt}” may not stand between the lines that begin with “#|” and the msgid.", "Put the lines that begin with “#|” directly above the msgid.");

    internal static Finding PoOutsideEntry(SourceSpan span, string excerpt) => new(
        UnexpectedPart, span, $"“{excerpt}” belongs to no entry.", "An entry begins with msgid (or msgctxt), and comments stand only above it. Delete what does not belong here.");

    public static readonly FindingCode MissingTranslation = new(
        "GB3013", "Entry without msgstr", Severity.Error,
        "Each entry needs a msgstr, even an empty one (msgstr \"\"). Comments may only stand above the entry, not between msgid and msgstr.");

    internal static Finding PoMissingTranslation(SourceSpan span, bool hasPlural) => new(
        MissingTranslation, span, hasPlural ? "This entry has no msgstr[0]." : "This entry has no msgstr.", hasPlural ? "Add msgstr[0] \"…\" and the other forms after it." : "Add msgstr \"\" after the msgid, with the translation between the quotation marks.");

    public static readonly FindingCode PluralMismatch = new(
        "GB3014", "Plural forms do not fit the entry", Severity.Error,
        "Nobody could say which form belongs to which number. An entry with msgid_plural has msgstr[0], msgstr[1] and so on; an entry without it has exactly one msgstr.");

    internal static Finding PoPluralMismatch(SourceSpan span, bool hasPlural, bool isIndexed) => new(
        PluralMismatch, span, hasPlural ? "This entry has a msgid_plural, so its msgstr needs a number." : isIndexed ? "This msgstr has a number, but the entry has no msgid_plural." : "This entry has a second msgstr.", hasPlural ? "Write msgstr[0], msgstr[1] and so on." : isIndexed ? "Write msgstr without a number." : "Keep the right one and delete the other.");

    public static readonly FindingCode PluralIndex = new(
        "GB3015", "Plural forms out of order", Severity.Error,
        "A form would be missing or stand for the wrong numbers. Write msgstr[0], msgstr[1] and so on, and leave none out.");

    internal static Finding PoPluralIndex(SourceSpan span, int expected) => new(
        PluralIndex, span, FormattableString.Invariant($"Here msgstr[{expected}] must stand."), "Number the forms 0, 1, 2 in order.");

    public static readonly FindingCode MixedObsolete = new(
        "GB3016", "Entry is half set aside", Severity.Error,
        "The sign “#~” at the start of its lines sets an entry aside. It must stand on all lines of the entry or on none.");

    internal static Finding PoMixedObsolete(SourceSpan span) => new(
        MixedObsolete, span, "Some lines of this entry begin with “#~” and some do not.", "Delete “#~” from all of them, or write it before each.");

    public static readonly FindingCode Duplicate = new(
        "GB3017", "Same text twice", Severity.Error,
        "Each text has one entry. When it stands there twice, nobody can say which translation counts. Entries that are set aside with “#~” count too.");

    internal static Finding PoDuplicate(SourceSpan span, int firstLine) => new(
        Duplicate, span, FormattableString.Invariant($"This text has an entry already, in line {firstLine}."), "Keep the better translation and delete the other entry.");

    public static readonly FindingCode ConflictMarker = new(
        "GB3018", "Two versions of the file were joined", Severity.Error,
        "Lines that begin with <<<<<<<, ======= or >>>>>>> are left by Git when two people changed the same place. Choose one version for each place and delete these lines.");

    internal static Finding PoConflictMarker(SourceSpan span) => new(
        ConflictMarker, span, "Two versions of this file were joined here and nobody has chosen between them.", "Keep one of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.");

    public static readonly FindingCode HeaderMissing = new(
        "GB3019", "Header missing", Severity.Error,
        "A translation file begins with an entry whose msgid is empty; its msgstr names language and charset. Copy it from another translation and change the language.");

    internal static Finding PoHeaderMissing(string path) => new(
        HeaderMissing, SourceSpan.WholeFile(path), "The file has no header.", "Begin it with msgid \"\" and a msgstr that holds \"Language: …\\n\" and \"Content-Type: text/plain; charset=UTF-8\\n\".");

    public static readonly FindingCode PluralForms = new(
        "GB3020", "Plural-Forms in the header is wrong", Severity.Error,
        "The header line Plural-Forms says how many plural forms the language has and which number takes which. PO editors fill it in; the gettext manual lists it for each language.");

    internal static Finding PoPluralForms(SourceSpan span, string problem) => new(
        PluralForms, span, problem, "Copy the Plural-Forms line for the language from the gettext manual.");

    internal static Finding PoPluralFormsMissing(SourceSpan span) => new(
        PluralForms, span, "The file has entries with plural forms, but its header has no Plural-Forms line.", "Copy the Plural-Forms line for the language from the gettext manual.");

    public static readonly FindingCode PluralCount = new(
        "GB3021", "Wrong number of plural forms", Severity.Error,
        "The header line Plural-Forms says how many forms each entry with a plural has. Every entry with a plural must have as many. Add the missing ones, or correct the header.");

    internal static Finding PoPluralCount(SourceSpan span, int actual, int expected) => new(
        PluralCount, span, FormattableString.Invariant($"This entry has {actual} plural forms; the header says {expected}."), FormattableString.Invariant($"Give it the forms msgstr[0] to msgstr[{expected - 1}]."));

    public static readonly FindingCode LineEnds = new(
        "GB3022", "New line at one end only", Severity.Error,
        "Other gettext tools refuse the file. When the source text begins or ends with a new line (\\n), the translation must do so too, and the other way round.");

    internal static Finding PoLineEnds(SourceSpan span) => new(
        LineEnds, span, "Source and translation do not both begin or end with a new line (\\n).", "Add or delete \\n at the start or end of the translation.");

    public static readonly FindingCode TooManyErrors = new(
        "GB3023", "Too many errors", Severity.Error,
        "After a hundred errors reading stops. Often the first one causes all others: mend it and check again.");

    internal static Finding PoTooManyErrors(string path) => new(
        TooManyErrors, SourceSpan.WholeFile(path), "The file has more than a hundred errors; the rest was not read.", "Mend the first error and check again.");

    public static readonly FindingCode WrittenInUtf8 = new(
        "GB3024", "Charset of a translation file changed", Severity.Info,
        "The file was kept in an old charset that lacks letters which were added, or does not give back each of its bytes. It was written in UTF-8, which has all letters, and its header says so now.");

    internal static Finding PoWrittenInUtf8(string path, string charset) => new(
        WrittenInUtf8, SourceSpan.WholeFile(path), $"“{Short(charset)}” cannot hold the changed file, so that it was written in UTF-8.", "Nothing needs to be done; tell the translators that the file is UTF-8 now.");

    public static readonly FindingCode NotWritable = new(
        "GB3025", "Translation file cannot be changed", Severity.Error,
        "Nothing can be added to a file of which nobody knows for certain how its letters are written. Save it as UTF-8 in a PO editor first.");

    internal static Finding PoNotWritable(string path) => new(
        NotWritable, SourceSpan.WholeFile(path), "The file was left as it is, because its charset is not known or it holds bytes that the charset does not have.", "Save it as UTF-8 in a PO editor, with “charset=UTF-8” in the header.");

    public static readonly FindingCode PluralRules = new(
        "GB3026", "Plural forms are not those of the language", Severity.Warning,
        "The header line Plural-Forms groups numbers otherwise than the Unicode collection of languages (CLDR) does, so that some numbers may get a wrong form of the word. Compare the line with that of another good translation into the language.");

    internal static Finding PoPluralRules(SourceSpan span, string language, string difference) => new(
        PluralRules, span, $"By the rules of the language “{Short(language)}” {difference}", "Copy the Plural-Forms line for the language from the gettext manual; if it is meant, leave it.");

    public static readonly FindingCode CannotMerge = new(
        "GB3027", "Files that cannot be merged", Severity.Error,
        "Entries could be lost. Files with errors, or with several domains in one file, are not merged; mend them or part them first.");

    internal static Finding PoCannotMerge(string path) => new(
        CannotMerge, SourceSpan.WholeFile(path), "The file has “domain” lines.", "Part it into a file for each domain.");

    public static readonly FindingCode SearchCutShort = new(
        "GB3028", "Search for similar texts was cut short", Severity.Warning,
        "The files hold so many long texts that comparing all of them would take too long. New texts that were no longer compared stand in the file without a suggestion; no translation is lost.");

    internal static Finding PoSearchCutShort(string path) => new(
        SearchCutShort, SourceSpan.WholeFile(path), "Not every new text was compared with the old ones.", "Translate the new texts that have no suggestion, or part the file.");

    public static readonly FindingCode FormatValues = new(
        "GB3029", "Other values to fill in than in the source", Severity.Error,
        "Where such a text says %s, %(name)s or {name}, a program fills in a value. When the translation has other signs than the source, or writes them otherwise, the program shows nonsense or stops. Only their order may differ.");

    internal static Finding PoFormatMissing(SourceSpan span, string sign) => new(
        FormatValues, span, $"The translation lacks “{Short(sign)}” of the source.", "Put it where the value belongs in the translation.");

    internal static Finding PoFormatAdded(SourceSpan span, string sign) => new(
        FormatValues, span, $"The source has no “{Short(sign)}”, or fewer of them.", "Delete it, or write it exactly as in the source.");

    internal static Finding PoFormatChanged(SourceSpan span, string source, string translation) => new(
        FormatValues, span, $"“{Short(translation)}” stands for another kind of value than “{Short(source)}” in the source.", "Write it exactly as in the source; where the order of several must change, number them, as %2$s.");

    internal static Finding PoFormatMalformed(SourceSpan span, string flag) => new(
        FormatValues, span, $"A sign for a value to fill in is not complete, by the rules of “{flag}”.", "Compare each % or brace with the source; write %% for a percent sign.");

    private static string Short(string text)
    {
        const int longest = 60;
        return text.Length <= longest ? text : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "…");
    }
}
