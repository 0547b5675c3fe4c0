using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Web;

/// <summary>What can be wrong with web pages, in words for editors.</summary>
public static class WebFindings
{
    public static readonly FindingCode TemplateMissingCode = new(
        "GB6001",
        "A page template is missing",
        Severity.Error,
        "The web pages are made from the files in templates/site. One of them is not there. Put it back, for example from the example project.");

    public static readonly FindingCode TemplateBrokenCode = new(
        "GB6002",
        "A page template cannot be used",
        Severity.Error,
        "A page template holds a mistake: a brace or a block that is not closed, or a name that the page does not have. No page can be made until it is mended. Compare the file with the one in the example project.");

    public static readonly FindingCode TemplateIncompleteCode = new(
        "GB6003",
        "A page template leaves out something that keeps readers safe",
        Severity.Error,
        "Every page needs the way out, the rule that forbids requests to other sites, its language and direction; a guide in one file or as an e-book needs the note on where it will lie. Without them it is not safe to open. Put the missing part back.");

    public static readonly FindingCode InlineBrokenCode = new(
        "GB6004",
        "The style or the script would end before its end",
        Severity.Error,
        "The style sheets and the scripts of templates/site are set into every page. Certain words end such a part for the browser, wherever they stand, even in a comment. Take them out of the file.");

    public static readonly FindingCode RefusedLinkCode = new(
        "GB6005",
        "A link leads somewhere that is not allowed",
        Severity.Error,
        "Pages link to telephone numbers, mail addresses and https addresses only. Any other link could run a program or show others where the reader is. Correct the address in its record.");

    public static readonly FindingCode OtherNumberDialledCode = new(
        "GB6006",
        "A telephone dials another number than the page shows",
        Severity.Error,
        "The number that the reader sees and the number that the telephone dials must be the same. Correct the record: both come from its phone line.");

    public static readonly FindingCode ReservedNameCode = new(
        "GB6007",
        "A chapter has a name that the site needs for itself",
        Severity.Error,
        "Each chapter is a page named after it. The pages index, spoken and search are made by the tool: the cover, the contacts by language, the search. A chapter of that name would replace them. Rename the chapter's file.");

    public static readonly FindingCode ExitAddressCode = new(
        "GB6008",
        "The way out does not lead to an https address",
        Severity.Error,
        "The link that leaves the guide must open an ordinary, encrypted page that nobody need explain. Give a complete address that begins with https:// as exit-url in content/project.yaml.");

    internal static Finding TemplateMissing(string path) =>
        new(TemplateMissingCode, SourceSpan.WholeFile(path), $"There is no {path}.", "Put the file back, for example from the example project.");

    internal static Finding TemplateTooLong(string path, int limit) =>
        new(TemplateBrokenCode, SourceSpan.WholeFile(path), FormattableString.Invariant($"The file is longer than {limit} characters."), "Shorten it: every reader has to load it with every page.");

    internal static Finding TemplateUnreadable(SourceSpan span, string problem) =>
        new(TemplateBrokenCode, span, $"The template cannot be read: {problem}", "Look for {{ without }} or {{#…}} without its {{/…}}. A template holds no other braces.");

    internal static Finding TemplateUnknownName(SourceSpan span, string name) =>
        new(TemplateBrokenCode, span, $"The template asks for {{{{{name}}}}}, which this page does not have.", "Correct the name. Inside {{#each}} write ../ before a name from outside.");

    internal static Finding TemplateFailed(SourceSpan span, string problem) =>
        new(TemplateBrokenCode, span, $"The template cannot be filled in: {problem}", "Take back the last change to this file.");

    internal static Finding TemplateNotXml(string path, string problem) =>
        new(TemplateBrokenCode, SourceSpan.WholeFile(path), $"What the template makes is no page of an e-book: {problem}", "Close every element, also <br/> and <img/>, and put each value between quotation marks.");

    internal static Finding TemplateIncomplete(string path, string part) =>
        new(TemplateIncompleteCode, SourceSpan.WholeFile(path), $"The template does not hold {part}", "Put it back where the template of the example project has it.");

    internal static Finding InlineBroken(SourceSpan span, string words) =>
        new(InlineBrokenCode, span, $"The file holds {words}.", "Write it in another way or take it out.");

    internal static Finding RefusedLink(string href, SourceSpan origin, string language) =>
        new(RefusedLinkCode, origin, $"The address {Excerpt(href)} cannot be a link; the page shows the text without one.", "Use a telephone number, a mail address or an address that begins with https://.", language);

    internal static Finding OtherNumberDialled(string shown, string href, SourceSpan origin, string language) =>
        new(OtherNumberDialledCode, origin, $"The page shows {Excerpt(shown)} but would dial {Excerpt(href)}.", "Correct the phone line of the record.", language);

    internal static Finding ReservedName(string chapter, SourceSpan origin) =>
        new(ReservedNameCode, origin, $"The chapter {chapter} would replace a page of the site.", "Give the chapter's file another name.");

    internal static Finding ExitAddress(string address) =>
        new(ExitAddressCode, SourceSpan.WholeFile("content/project.yaml"), $"The exit-url is {Excerpt(address)}.", "Write a complete address that begins with https://.");

    private static string Excerpt(string text) => $"\"{(text.Length > 80 ? text[..80] + "…" : text)}\"";
}
