using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;

namespace GuideBuilder.Translation.Findings;

/// <summary>The findings about files that were filled in elsewhere and came back.</summary>
public static partial class TranslationFindings
{
    public static readonly FindingCode SheetColumns = new(
        "GB3701", "Spreadsheet without the columns of an export", Severity.Error,
        "The first row of an exported spreadsheet names its columns. Without id, hash, source and translation nobody can say where a text belongs. Take the file as it was exported, and change nothing but translations, states and notes.");

    internal static Finding ColumnsMissing(string path, IEnumerable<string> needed) => new(
        SheetColumns, SourceSpan.WholeFile(path), $"The first row does not name the columns {string.Join(", ", needed)}.", "Take the file that “guide export” wrote, and copy the translations into it. Save it as CSV in UTF-8.");

    public static readonly FindingCode SheetWorkbook = new(
        "GB3713", "Workbook in place of a plain table", Severity.Error,
        "Spreadsheet programs like to save in a form of their own, such as .xlsx or .ods. Only plain tables in CSV are read. Nothing was taken, and nothing is lost: open the file again and save it as CSV.");

    internal static Finding WorkbookSent(string path) => new(
        SheetWorkbook, SourceSpan.WholeFile(path), "This is a workbook of a spreadsheet program (.xlsx, .ods or .xls), not a table in CSV.", "Open it in the spreadsheet program, and save it as CSV in UTF-8.");

    public static readonly FindingCode SheetColumnUnread = new(
        "GB3702", "Column that is not read", Severity.Warning,
        "Only the columns of an export are read, each once. What stands in another one stays outside. Move it to the column “note” if it matters.");

    internal static Finding ColumnUnknown(SourceSpan span, string name) => new(
        SheetColumnUnread, span, $"The column “{Short(name)}” is not one of an export, or is there twice.", "Move what matters to the column “note”.");

    public static readonly FindingCode SheetBroken = new(
        "GB3703", "Spreadsheet that is damaged", Severity.Error,
        "A cell with a quotation mark inside stands between quotation marks, and its own are doubled. Programs do so by themselves; a file that does not is cut off or was changed by hand. Nothing of it was taken, because cells could have moved.");

    internal static Finding CsvBroken(SourceSpan span, bool isOpen) => new(
        SheetBroken, span, isOpen ? "A cell begins here with a quotation mark and does not end." : "Here a quotation mark stands where none may be.", "Save the sheet again in the spreadsheet program, as CSV in UTF-8.");

    internal static Finding RowTooLong(SourceSpan span) => new(
        SheetBroken, span, "This row has more cells than there are columns.", "Save the sheet again in the spreadsheet program, as CSV in UTF-8.");

    public static readonly FindingCode RowUnknown = new(
        "GB3704", "Row of a text that is not in the guide", Severity.Error,
        "The source was reworded since the file was sent out, so that its translation may say something else than the guide does now. This row was not taken; the others were. Export again, and look at the new wording.");

    internal static Finding RowOfNothing(EntryPlace place, string source) => Of(
        RowUnknown, place, $"The guide does not have this text, or no longer in these words: “{Short(source)}”", "Export again, and translate the new wording.");

    public static readonly FindingCode RowSourceOther = new(
        "GB3705", "Source text of a row was changed", Severity.Error,
        "The text in the column “source” is not the one that was exported. Perhaps rows were sorted in one column only, or somebody wrote into the wrong cell. This row was not taken, because the translation may belong to another text.");

    internal static Finding RowSourceChanged(EntryPlace place, string source) => Of(
        RowSourceOther, place, $"The source in this row is not that of its id: “{Short(source)}”", "Copy the translation into a fresh export, beside its own source.");

    public static readonly FindingCode RowDouble = new(
        "GB3706", "Two rows for one text", Severity.Error,
        "The file has two different translations of one passage, so that nobody can say which one counts. Neither was taken. Keep the better one and delete the other row.");

    internal static Finding RowTwice(EntryPlace place, string id) => Of(
        RowDouble, place, $"The passage {id} has another translation further up.", "Keep one of the two rows.");

    public static readonly FindingCode RowOvertaken = new(
        "GB3707", "Translation was changed here in the meantime", Severity.Error,
        "Since the file was exported somebody else has changed the same translation, or the file is for another language. To lose nobody's work, this row was not taken. Export again, compare the two, and import the better one.");

    internal static Finding RowConflict(EntryPlace place, string source) => Of(
        RowOvertaken, place, $"The translation of “{Short(source)}” is not the one that was exported.", "Export again, compare the two translations, and import the better one.");

    public static readonly FindingCode RowEmpty = new(
        "GB3708", "Translation was emptied", Severity.Warning,
        "The file has an empty cell where a translation was sent out. An import takes nothing away, so the translation stays. If it is wrong, mark it as fuzzy in the column “state”.");

    internal static Finding RowEmptied(EntryPlace place, string source) => Of(
        RowEmpty, place, $"The translation of “{Short(source)}” is empty in the file and stays as it was.", "If it is wrong, write “fuzzy” in the column “state”.");

    public static readonly FindingCode RowLetters = new(
        "GB3709", "Letters became question marks", Severity.Error,
        "Some programs save letters that they do not know as question marks. The words are lost in this file. Open the original again and save it as “CSV UTF-8”.");

    internal static Finding RowLettersLost(EntryPlace place, string text) => Of(
        RowLetters, place, $"The translation consists of question marks: “{Short(text)}”", "Save the original file again, as “CSV UTF-8”.");

    public static readonly FindingCode RowRemark = new(
        "GB3710", "Remark in an imported file", Severity.Info,
        "Somebody wrote a remark beside a passage. It stands above the passage in the translation file from now on, where translators see it. A very long remark, and one about a passage that is not in the file yet, is only said here.");

    internal static Finding Remark(EntryPlace place, string text, bool isKept) => Of(
        RowRemark, place, $"{(isKept ? "Remark" : "Remark that is not kept")}: {text}", isKept ? "Talk it over with whoever wrote it, and delete it when that is done." : "Talk it over with whoever wrote it.");

    public static readonly FindingCode RowsMany = new(
        "GB3711", "Too many rows with something to say about", Severity.Error,
        "The file has hundreds of rows that are refused or remarked upon, of which only the first are named. Often one cause lies behind all of them, as an old export or a wrong language. Mend that first.");

    public static readonly FindingCode RowsManyRemarks = new(
        "GB3712", "Too many remarks to name them all", Severity.Warning,
        "The file has hundreds of remarks or warnings, of which only the first are named. Nothing was refused for them. Read the others in the file itself.");

    internal static Finding ManyRows(string path, int count, bool hasErrors) => hasErrors
        ? new(RowsMany, SourceSpan.WholeFile(path), FormattableString.Invariant($"{count} things are to be said about the rows of this file; only the first are named."), "See whether the file is for this language, and export again.")
        : new(RowsManyRemarks, SourceSpan.WholeFile(path), FormattableString.Invariant($"{count} things are to be said about the rows of this file; only the first are named."), "Read the others in the file itself.");

    public static readonly FindingCode XliffUnreadable = new(
        "GB3721", "XLIFF file that cannot be read", Severity.Error,
        "Only sound XLIFF 2.0 or 2.1 is read. A document type is refused even where the rest is sound, because it can make a small file endlessly large. Export again, and let the program save in the form that it was given.");

    internal static Finding XliffBroken(SourceSpan span, string problem) => new(
        XliffUnreadable, span, $"The file cannot be read as XLIFF: {problem}.", "Let the translation program save the file again as XLIFF 2.0.");

    public static readonly FindingCode XliffLanguageOther = new(
        "GB3722", "XLIFF file for another language", Severity.Error,
        "The file says itself into which language it is translated, and it is not the one that was named. Texts in the wrong language would reach readers. See which of the two is right.");

    internal static Finding XliffLanguage(SourceSpan span, string? found, Locale locale) => new(
        XliffLanguageOther, span, found is null ? "The file does not say into which language it is translated." : $"The file is a translation into “{Short(found)}”, not into {locale.EnglishName} ({locale.Tag}).", "Name the right language with --locale, or take the right file.", locale.Tag);

    public static readonly FindingCode XliffUnitWrong = new(
        "GB3723", "Passage of an XLIFF file that cannot be taken", Severity.Error,
        "The translation program made something of this passage that cannot be turned back into text for sure. It was not taken; the others were. Copy its translation into a fresh export.");

    internal static Finding XliffUnit(SourceSpan span, string problem) => new(
        XliffUnitWrong, span, $"This passage was not taken: {problem}.", "Copy its translation into a fresh export, without cutting it and without marks of the program.");

    internal static Finding ManyXliffUnits(string path, int count) => new(
        XliffUnitWrong, SourceSpan.WholeFile(path), FormattableString.Invariant($"{count} passages were not taken; only the first are named."), "Let the translation program save the file again as XLIFF 2.0.");
}
