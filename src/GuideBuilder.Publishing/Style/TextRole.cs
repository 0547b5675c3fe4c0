namespace GuideBuilder.Publishing.Style;

/// <summary>What a text is in a book. In the file the names are in kebab-case.</summary>
public enum TextRole
{
    Body,
    /// <summary>The paragraph that introduces a list.</summary>
    Lead,
    Item,
    Title,
    Subtitle,
    Chapter,
    Heading2,
    Heading3,
    ContentsHeading,
    ContentsEntry,
    /// <summary>A section below its chapter in the contents.</summary>
    ContentsSection,
    ContactName,
    ContactLine,
    ContactPhone,
    ContactNote,
    Emergency,
    Quote,
    /// <summary>What is explained in a list of definitions, or in the glossary.</summary>
    Term,
    Definition,
    TableHead,
    TableCell,
    Caption,
    Footnote,
    Notice,
    Running,
    PageNumber,
    /// <summary>On the strips of a poster: the language; the number has the size of telephone numbers.</summary>
    Strip,
}
