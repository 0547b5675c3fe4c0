using GuideBuilder.Content.Languages;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode IdInvalid = new("GB1201", "An id cannot be used", Severity.Error,
        "Ids become part of file names and web addresses. They consist of the letters a to z, digits and hyphens.");

    public static readonly FindingCode RegionUnknown = new("GB1202", "A region is not known", Severity.Error,
        "Telephone numbers and laws belong to a region, so each publication names one that content/project.yaml lists. Correct the name, or add the region there.");

    public static readonly FindingCode LanguageTagInvalid = new("GB1203", "A language tag is wrong", Severity.Error,
        "Languages are named by the tags of BCP 47. A wrong tag leads to the wrong letters, the wrong direction, or to silence in a screen reader. Write the tag that the finding proposes, or look it up.");

    public static readonly FindingCode LanguageAmbiguous = new("GB1204", "A language tag does not say enough", Severity.Error,
        "Kurdish is several languages in two scripts of opposite direction. Name the one that the text is in.");

    public static readonly FindingCode LocaleUnknown = new("GB1205", "A language is not described", Severity.Error,
        "Without its name, script and fonts no page can be set in a language. Add a record to locales/locales.yaml, or take the language out of content/project.yaml.");

    public static readonly FindingCode ScriptMismatch = new("GB1206", "The script does not fit the language", Severity.Error,
        "The direction of a page follows from the script, so that a wrong script turns the whole page around. Correct the script in locales/locales.yaml.");

    public static readonly FindingCode SourceLanguageNotOffered = new("GB1207", "The source language is not among the languages", Severity.Error,
        "The guide is also published in the language it is written in. Add that language to the list of languages.");

    public static readonly FindingCode DateInvalid = new("GB1208", "A date cannot be understood", Severity.Error,
        "Dates are written in the order year, month, day, so that nobody has to guess. An edition needs the whole date; for a source the year is enough.");

    public static readonly FindingCode WebAddressInvalid = new("GB1209", "A web address cannot be used", Severity.Error,
        "Addresses begin with https:// so that nobody on the way sees what is read. Copy the address from the browser.");

    public static readonly FindingCode PhoneInvalid = new("GB1210", "A telephone number cannot be used", Severity.Error,
        "Numbers consist of the digits 0 to 9 in groups, with spaces between and perhaps a plus sign at the beginning. Other signs come out in the wrong order in Arabic, Dari and Urdu. Type the number again.");

    public static readonly FindingCode MailInvalid = new("GB1211", "An e-mail address cannot be used", Severity.Error,
        "A message to this address would never arrive. An address is a name, the sign @ and a domain, without spaces.");

    public static readonly FindingCode HoursInvalid = new("GB1212", "Opening hours cannot be understood", Severity.Error,
        "Hours are “always”, or a beginning and an end on the same day in the form 07:00. Leave them out if they differ from day to day.");

    public static readonly FindingCode ContactUnreachable = new("GB1213", "A contact cannot be reached", Severity.Error,
        "A record without telephone number, web address and e-mail address helps nobody. Add one of them, or delete the record.");

    public static readonly FindingCode InterfaceParameters = new("GB1214", "A text of the tool has the wrong placeholders", Severity.Error,
        "The tool puts dates, titles and times into these texts. If a placeholder is missing, the reader does not see them. Write exactly the placeholders that the finding names.");

    public static readonly FindingCode FigureUnused = new("GB1215", "A figure is not used", Severity.Info,
        "No text mentions this figure. It may be kept for later, or deleted.");

    public static readonly FindingCode NoPublication = new("GB1216", "There is nothing to publish", Severity.Error,
        "The folder content/publications holds no publication that could be read. Write one, or mend the other findings about it first.");

    public static readonly FindingCode ChapterUnknown = new("GB1217", "A chapter does not exist", Severity.Error,
        "The publication names a chapter without a file in content/chapters. Correct the name, or write the chapter.");

    public static readonly FindingCode AudienceMismatch = new("GB1218", "A text is meant for other readers", Severity.Error,
        "The head of the chapter says for whom it is written, and the publication is for others. Take the chapter out, or change its head.");

    public static readonly FindingCode RegionLanguageUnknown = new("GB1219", "The language of a region is not known", Severity.Error,
        "Names of services are in the language of their region, and are read aloud in it. Say in content/project.yaml which it is.");

    public static readonly FindingCode HyphenationInvalid = new("GB1220", "The name of hyphenation patterns cannot be used", Severity.Error,
        "Patterns are named as the computer's files are, for example hyph_de_DE. Leave the line out for a language that is not hyphenated.");

    public static readonly FindingCode BoxNameTaken = new("GB1221", "The name of a box is taken", Severity.Error,
        "The tool itself uses this name after three colons. Give the box another one.");

    public static readonly FindingCode DigitsUnknown = new("GB1222", "A set of digits is not known", Severity.Error,
        "Digits are named as in CLDR: latn, arab, arabext, beng, deva and so on. Leave the line out for the digits that are usual in the language.");

    public static readonly FindingCode LettersInvalid = new("GB1223", "The letters for lists cannot be used", Severity.Error,
        "They count the items of lists inside lists, so they are letters or numerals in ascending order, each once. Leave the line out for what is usual in the language.");

    public static readonly FindingCode TermInvalid = new("GB1224", "A word of the glossary cannot be used", Severity.Error,
        "Each word of the glossary has letters. A star stands for any letters before or after them, as in Polizei*; a star alone would fit every text.");

    public static readonly FindingCode LanguageNameless = new("GB1225", "A language of a contact has no name", Severity.Error,
        "Readers find the languages that a service speaks by the names that these languages give themselves. Correct the tag, or name a wider language.");

    public static readonly FindingCode VerificationIncomplete = new("GB1226", "A check of a contact has no day or no name", Severity.Error,
        "That somebody asked the service whether its number is right counts only with the day and with who asked. A pseudonym is enough. Write both, or neither.");

    public static readonly FindingCode NumbersRepeated = new("GB1227", "A contact has its number in two places", Severity.Error,
        "A record has either one number, in the line phone, or a list of numbers. With both, somebody would change one and forget the other. Move the number into the list.");

    public static readonly FindingCode LimitInvalid = new("GB1228", "A limit cannot be used", Severity.Error,
        "It says how many days ago a service may have been asked whether its record is right, or how many words a sentence may have. Write a whole number without its unit.");

    public static readonly FindingCode PublicationLanguageUnknown = new("GB1230", "A publication names a language that is not offered", Severity.Error,
        "A publication is made in languages of the project alone, which content/project.yaml lists. Correct the tag, or add the language there. Leave the line out for all languages.");

    internal static Finding LanguageNotOffered(SourceSpan span, string tag, string? nearest) =>
        new(PublicationLanguageUnknown, span, $"The language “{tag}” is in none of the lists “locales” and “other-locales” of content/project.yaml.{DidYouMean(nearest)}", "Correct the tag, or add the language to one of the two lists: to “other-locales” if only a few publications are made in it.");

    internal static Finding BadLimit(SourceSpan span, string text, string unit, int most) =>
        new(LimitInvalid, span, FormattableString.Invariant($"“{text}” is no number of {unit} from 1 to {most}."), "Write the number alone, as 20.");

    internal static Finding HalfVerified(SourceSpan span, string id) =>
        new(VerificationIncomplete, span, $"The contact “{id}” has only one of “verified-on” and “verified-by”.", "Write on which day somebody asked, and who: verified-on: 2026-11-22, verified-by: Amira.");

    internal static Finding NumbersTwice(SourceSpan span) =>
        new(NumbersRepeated, span, "The contact has “phone” and “numbers”.", "Move the number of “phone” into the list “numbers”, and delete the line “phone”.");

    internal static Finding BadTerm(SourceSpan span, string word) =>
        new(TermInvalid, span, $"“{word}” has no letters beside its stars.", "Write the word, with a star where other letters may follow: Polizei*.");

    internal static Finding BadId(SourceSpan span, string what, string id) =>
        new(IdInvalid, span, $"“{id}” cannot be the id of {what}.", "Use the letters a to z, digits and hyphens.");

    internal static Finding TakenBoxName(SourceSpan span, string name) =>
        new(BoxNameTaken, span, $"“{name}” is a name that the tool itself uses after three colons.", "Give the box another name, or delete the line if the box is meant that the tool already knows.");

    internal static Finding UnknownDigits(SourceSpan span, string name, string? nearest) =>
        new(DigitsUnknown, span, $"“{name}” is not the name of a set of digits.{DidYouMean(nearest)}", "Write latn, arab, arabext, beng, deva or another name of CLDR.");

    internal static Finding BadLetters(SourceSpan span, string letters) =>
        new(LettersInvalid, span, $"“{letters}” cannot count the items of a list.", "Write at least five different letters in their order, without spaces: abcdef.");

    internal static Finding UnknownRegion(SourceSpan span, string region, string? nearest) =>
        new(RegionUnknown, span, $"The region “{region}” is not in content/project.yaml.{DidYouMean(nearest)}", "Correct the region, or add it to “regions” in content/project.yaml.");

    internal static Finding BadLanguageTag(SourceSpan span, LanguageTagProblem problem) =>
        new(problem.IsAmbiguous ? LanguageAmbiguous : LanguageTagInvalid, span, problem.Message, problem.Hint);

    internal static Finding UnknownLocale(SourceSpan span, string tag, string? nearest) =>
        new(LocaleUnknown, span, $"The language “{tag}” has no record in locales/locales.yaml.{DidYouMean(nearest)}", "Add the record, or correct the tag.");

    internal static Finding WrongScript(SourceSpan span, string tag, string script, string expected) =>
        new(ScriptMismatch, span, $"“{tag}” is not written in the script “{script}”.", $"Write {expected}.");

    internal static Finding SourceNotOffered(SourceSpan span, string tag) =>
        new(SourceLanguageNotOffered, span, $"The source language “{tag}” is not in the list “locales”.", $"Add “{tag}” to “locales”.");

    internal static Finding BadDate(SourceSpan span, string name, string value, string form) =>
        new(DateInvalid, span, $"“{name}” cannot be “{value}”.", $"Write {form}.");

    internal static Finding BadWebAddress(SourceSpan span, string name, string value) =>
        new(WebAddressInvalid, span, $"“{name}” cannot be “{value}”.", "Write the whole address, beginning with https://, without spaces, user names and passwords.");

    internal static Finding BadPhone(SourceSpan span, string value) =>
        new(PhoneInvalid, span, $"The telephone number “{value}” holds other signs than the digits 0 to 9, single spaces and a plus sign at its beginning.", "Type the number again, with spaces between the groups: 030 123 45 67.");

    internal static Finding BadMail(SourceSpan span, string value) =>
        new(MailInvalid, span, $"“{value}” is not an e-mail address.", "Write it as name@example.org.");

    internal static Finding BadHours(SourceSpan span) =>
        new(HoursInvalid, span, "These opening hours cannot be understood.", "Write “always”, or { from: \"07:00\", to: \"22:00\" } with the beginning before the end.");

    internal static Finding NamelessLanguage(SourceSpan span, string tag) =>
        new(LanguageNameless, span, $"Nobody knows what the language “{tag}” calls itself.", "Correct the tag, or write the tag of a wider language, such as “ar” for an Arabic dialect.");

    internal static Finding UnreachableContact(SourceSpan span, string id) =>
        new(ContactUnreachable, span, $"The contact “{id}” has neither “phone” nor “url” nor “mail”.", "Add one of them, or delete the record.");

    internal static Finding WrongParameters(SourceSpan span, string key, string expected) =>
        new(InterfaceParameters, span, expected.Length == 0 ? $"The text “{key}” may not hold placeholders." : $"The text “{key}” must hold {expected}, each once, and no other placeholder.", expected.Length == 0 ? "Remove what stands in braces." : $"Write {expected} where it belongs in the sentence.");

    internal static Finding UnusedFigure(SourceSpan span, string id) =>
        new(FigureUnused, span, $"No text mentions the figure “{id}”.", $"Write {{figure:{id}}} where it belongs, or delete the record.");

    internal static Finding NothingToPublish() =>
        new(NoPublication, SourceSpan.WholeFile("content/publications"), "No publication could be read.", "Put a file such as guide.yaml into content/publications, or mend the findings about it.");

    internal static Finding UnknownChapter(SourceSpan span, string id, string? nearest) =>
        new(ChapterUnknown, span, $"The publication names the chapter “{id}”, but content/chapters/{id}.md does not exist.{DidYouMean(nearest)}", nearest is null ? "Correct the name, or write the chapter." : $"Write “{nearest}”, or write the chapter.");

    internal static Finding WrongAudience(SourceSpan span, IEnumerable<string> meantFor, string publication, string readers) =>
        new(AudienceMismatch, span, $"This text is for {string.Join(", ", meantFor)}, but the publication “{publication}” is for {readers}.", "Take the chapter out of the publication, or add the audience here.");

    internal static Finding UnknownRegionLanguage(SourceSpan span, string region) =>
        new(RegionLanguageUnknown, span, $"It is not known in which language services in the region “{region}” are named.", $"Add to content/project.yaml: region-languages: {{ {region}: de }}, with the language's tag.");

    internal static Finding BadHyphenation(SourceSpan span, string name) =>
        new(HyphenationInvalid, span, $"“{name}” is not the name of hyphenation patterns.", "Write a name as hyph_de_DE, or delete the line.");
}
