using System.Collections.Immutable;

namespace GuideBuilder.Web;

/// <summary>The files that give web pages and e-books their shape; editors may change them.</summary>
public static class SiteTemplates
{
    public const string Folder = "templates/site/";

    /// <summary>What surrounds every page: head, way out, languages, foot.</summary>
    public const string Page = Folder + "page.hbs";

    /// <summary>The site's first page: choice of language.</summary>
    public const string Chooser = Folder + "chooser.hbs";

    /// <summary>The guides in one language, when there are several.</summary>
    public const string Guides = Folder + "guides.hbs";

    /// <summary>The cover of a guide.</summary>
    public const string Guide = Folder + "guide.hbs";

    public const string Chapter = Folder + "chapter.hbs";

    /// <summary>The contacts of a guide by the languages they speak.</summary>
    public const string Spoken = Folder + "spoken.hbs";

    public const string Search = Folder + "search.hbs";

    /// <summary>All chapters in one file.</summary>
    public const string Single = Folder + "single.hbs";

    /// <summary>What surrounds the text in each file of an e-book.</summary>
    public const string Book = Folder + "book.hbs";

    public const string BookTitle = Folder + "book-title.hbs";

    public const string BookChapter = Folder + "book-chapter.hbs";

    /// <summary>How text looks wherever it stands.</summary>
    public const string Style = Folder + "site.css";

    /// <summary>How that looks which stands around the text of a page.</summary>
    public const string FrameStyle = Folder + "frame.css";

    public const string BookStyle = Folder + "book.css";

    public const string ExitScript = Folder + "exit.js";

    /// <summary>Takes a reader to the same section in another language.</summary>
    public const string SectionScript = Folder + "section.js";

    public const string SearchScript = Folder + "search.js";

    /// <summary>The templates that are filled in.</summary>
    public static ImmutableArray<string> Pages { get; } = [Page, Chooser, Guides, Guide, Chapter, Spoken, Search, Single, Book, BookTitle, BookChapter];

    public static ImmutableArray<string> Styles { get; } = [Style, FrameStyle, BookStyle];

    public static ImmutableArray<string> Scripts { get; } = [ExitScript, SectionScript, SearchScript];

    /// <summary>All of them, relative to the project's folder.</summary>
    public static ImmutableArray<string> Paths { get; } = [.. Pages, .. Styles, .. Scripts];
}
