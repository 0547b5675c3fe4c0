using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode ChapterWithoutTitle = new("GB2001", "A chapter has no title", Severity.Error,
        "Each chapter begins with its title: a line that begins with one # and a space. The table of contents and the web page need it.");

    public static readonly FindingCode SecondTitle = new("GB2002", "A chapter has two titles", Severity.Error,
        "Only the first line of a chapter begins with one #. Begin the other headings with ##, or make a chapter of its own.");

    public static readonly FindingCode HeadingWithoutId = new("GB2003", "A heading has no id", Severity.Error,
        "The id is the same in all languages, so that a reader who changes the language stays at the same place. Add it in braces at the end of the heading.");

    public static readonly FindingCode HeadingIdInvalid = new("GB2004", "The id of a heading cannot be used", Severity.Error,
        "Ids become part of web addresses. They consist of the letters a to z, digits and hyphens.");

    public static readonly FindingCode HeadingIdTwice = new("GB2005", "Two places have the same id", Severity.Error,
        "A link would lead to the wrong place, so each id may stand only once in a publication. Give one of the headings or recommendations another id.");

    public static readonly FindingCode HeadingLevel = new("GB2006", "A heading skips a level", Severity.Error,
        "People who listen to the text find their way by the levels of headings. After # comes ##, after ## comes ###.");

    public static readonly FindingCode EmptyBlock = new("GB2007", "Something has no text", Severity.Error,
        "An empty heading, list item or box would leave a gap on the page. Write its text, or delete it.");

    public static readonly FindingCode MarkdownTooDeep = new("GB2008", "A text is nested too deeply", Severity.Error,
        "No guide needs lists in lists in many levels, and nobody could read them. Begin the lines further to the left.");

    public static readonly FindingCode ListStart = new("GB2009", "A numbered list begins with a large number", Severity.Error,
        "A line that begins with a number and a full stop is a list, so that a year or a telephone number would become a list's number. Write the sentence differently, or put a backslash before the full stop.");

    public static readonly FindingCode BoxUnknown = new("GB2010", "A box has no known name", Severity.Error,
        "Three colons open a box, columns or a list of contacts, and its name must follow; content/project.yaml may add boxes. Three colons alone close it.");

    public static readonly FindingCode BoxUnclosed = new("GB2011", "A box is never closed", Severity.Error,
        "The rest of the chapter would fall into the box. Close it with a line of three colons.");

    public static readonly FindingCode BlockMisplaced = new("GB2012", "Something stands where it cannot be set", Severity.Error,
        "Boxes and columns stand in nothing else, and headings only in them. Tables, quotations, definitions and pictures do not stand in one another, and the text of a note stands by itself. End first what is open.");

    public static readonly FindingCode BoxArguments = new("GB2013", "What follows a box's name is not understood", Severity.Error,
        "Boxes need nothing but their name. Columns may have a count, lists of contacts need a kind, and inclusions need a file.");

    public static readonly FindingCode IncludeInvalid = new("GB2014", "An included file cannot be found", Severity.Error,
        "Inclusions name a Markdown file in content/chapters, with its folder if it lies in one. They cannot lead out of that folder. Correct the name after ::: include.");

    public static readonly FindingCode IncludeCycle = new("GB2015", "A file includes itself", Severity.Error,
        "The text would have no end. Follow the inclusions from file to file, and remove the one that leads back.");

    public static readonly FindingCode IncludeTooMany = new("GB2016", "Too many files are included", Severity.Error,
        "Inclusions in inclusions are hard to follow. Put the text where it belongs.");

    public static readonly FindingCode AlternativeTextMissing = new("GB2017", "A picture has no description", Severity.Error,
        "People who do not see the picture hear its description. Write between the square brackets what the picture tells the reader.");

    public static readonly FindingCode HeadingWithoutSpace = new("GB2018", "A line begins with # but is no heading", Severity.Error,
        "Between # and the heading stands a space; without it the # is printed. If it shall be printed, put a backslash before it.");

    public static readonly FindingCode TasksMixed = new("GB2019", "Only some items of a list have a box to tick", Severity.Error,
        "A reader ticks off one item after the other, so all items of the list have a box, and numbers stand in lists of their own. Write “- [ ] ” at the beginning of each item.");

    public static readonly FindingCode TaskTicked = new("GB2020", "A box is already ticked", Severity.Error,
        "Boxes are for the reader to tick, in print with a pen. Write [ ] with a space between the brackets.");

    public static readonly FindingCode DefinitionTerms = new("GB2081", "A definition needs exactly one term", Severity.Error,
        "The term stands alone on the line before the colon. Write each term with a definition of its own, and an empty line before it.");

    public static readonly FindingCode GlossaryContent = new("GB2082", "A glossary holds something other than definitions", Severity.Error,
        "The tool sorts a glossary by its terms in each language, so nothing else can stand in it. Move the text before or after.");

    internal static Finding NoTitle(SourceSpan span) =>
        new(ChapterWithoutTitle, span, "The chapter does not begin with a title.", "Begin the chapter with a line as “# Title {#title}”.");

    internal static Finding AnotherTitle(SourceSpan span) =>
        new(SecondTitle, span, "Here is a heading with one #, but only the chapter's first line may have it.", "Begin the line with ##.");

    internal static Finding NoHeadingId(SourceSpan span, string heading) =>
        new(HeadingWithoutId, span, $"The heading “{heading}” has no id.", "Add an id at the end of the line, as {#what-to-do}.");

    internal static Finding BadHeadingId(SourceSpan span, string id) =>
        new(HeadingIdInvalid, span, $"“{id}” cannot be the id of a heading.", "Use the letters a to z, digits and hyphens, as {#what-to-do}.");

    internal static Finding RepeatedHeadingId(SourceSpan span, string id, SourceSpan first) =>
        new(HeadingIdTwice, span, $"The id “{id}” already stands at {first}.", "Give one of the two places another id.");

    internal static Finding SkippedLevel(SourceSpan span, int level, int before) =>
        new(HeadingLevel, span, FormattableString.Invariant($"This heading has level {level}, but the one before has level {before}."), $"Begin the line with {new string('#', before + 1)}.");

    internal static Finding NothingThere(SourceSpan span, string what) =>
        new(EmptyBlock, span, $"{what} has no text.", "Write the text, or delete it.");

    internal static Finding DeepMarkdown(SourceSpan span) =>
        new(MarkdownTooDeep, span, "The text is indented or nested too deeply here.", "Begin the line further to the left.");

    internal static Finding HighListStart(SourceSpan span, string number) =>
        new(ListStart, span, $"This line becomes a numbered list that begins with {number}.", $"Write the sentence differently. If it shall begin like this, write “{number}\\.”.");

    internal static Finding UnknownBox(SourceSpan span, string name, string? nearest, IEnumerable<string> names) =>
        new(BoxUnknown, span, name.Length == 0 ? "Three colons close a box here, but none is open." : $"“{name}” is not the name of a box.{DidYouMean(nearest)}", $"Write ::: and then one of {string.Join(", ", names)}.");

    internal static Finding StrayColons(SourceSpan span) =>
        new(BoxUnknown, span, "The line begins with colons, but opens no box.", "A box is opened by exactly three colons, a space and its name, at the beginning of a line.");

    internal static Finding UnclosedBox(SourceSpan span, string name) =>
        new(BoxUnclosed, span, $"The box “{name}” is opened here and never closed.", "Write a line of three colons where it ends. If something else is opened inside it, write the outer one with four colons.");

    internal static Finding Misplaced(SourceSpan span, string what, string where) =>
        new(BlockMisplaced, span, $"{what} cannot stand in {where}.", $"End {where} first.");

    internal static Finding BadArguments(SourceSpan span, string name, string arguments, string expected) =>
        new(BoxArguments, span, arguments.Length == 0 ? $"After “{name}” something is missing." : $"After “{name}” stands “{arguments}”, which is not understood.", $"Write “{expected}”.");

    internal static Finding BoxWithText(SourceSpan span, string name) =>
        new(BoxArguments, span, $"Between the colons of “{name}” stands text, but the tool fills this place itself.", "Move the text before or after.");

    internal static Finding BadInclude(SourceSpan span, string path) =>
        new(IncludeInvalid, span, $"“{path}” cannot be included.", "Name a Markdown file in content/chapters, as “parts/police.md”.");

    internal static Finding MissingInclude(SourceSpan span, string path) =>
        new(IncludeInvalid, span, $"The file {path} does not exist.", "Correct the name after “include”, or create the file.");

    internal static Finding CyclicInclude(SourceSpan span, string path) =>
        new(IncludeCycle, span, $"{path} includes itself, directly or through another file.", "Remove this inclusion, or the one that leads here.");

    internal static Finding TooManyIncludes(SourceSpan span) =>
        new(IncludeTooMany, span, "Too many files are included, or through too many levels.", "Put the text where it belongs.");

    internal static Finding MixedTasks(SourceSpan span) =>
        new(TasksMixed, span, "Some items of this list have a box to tick, and others have none or a number.", "Begin each item with “- [ ] ”, or none.");

    internal static Finding TickedTask(SourceSpan span) =>
        new(TaskTicked, span, "This box is already ticked.", "Write [ ] with a space between the brackets.");

    internal static Finding SeveralTerms(SourceSpan span) =>
        new(DefinitionTerms, span, "Before the colon stands no term, or more than one.", "Write one term on the line before the colon, with an empty line before it.");

    internal static Finding NoGlossary(SourceSpan span) =>
        new(GlossaryContent, span, "The glossary holds nothing, or something other than definitions.", "Write terms, each followed by a line that begins with a colon and the explanation.");

    internal static Finding NoAlternativeText(SourceSpan span, string name) =>
        new(AlternativeTextMissing, span, $"The picture “{name}” has no description.", "Write it between the square brackets: ![what the picture tells](picture.jpg).");

    internal static Finding NoSpaceAfterHash(SourceSpan span) =>
        new(HeadingWithoutSpace, span, "The line begins with #, but no space follows.", "Write a space after #. If the # shall be printed, write \\#.");
}
