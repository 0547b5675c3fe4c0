namespace GuideBuilder.Pdf.Structure;

/// <summary>The standard structure types (ISO 32000-1, 14.8.4) that the writer offers; none needs a role map.</summary>
public enum PdfTag
{
    Document,
    Part,
    Art,
    Sect,
    Div,
    BlockQuote,
    Caption,
    TOC,
    TOCI,
    Index,
    NonStruct,
    P,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TFoot,
    TR,
    TH,
    TD,
    Span,
    Quote,
    Note,
    Reference,
    BibEntry,
    Code,
    Link,
    Figure,
    Formula,
}

/// <summary>Content that is no part of the text.</summary>
public enum PdfArtifact
{
    /// <summary>Rules, boxes, ornaments.</summary>
    Layout,

    /// <summary>Tints and pictures behind the text.</summary>
    Background,

    /// <summary>Crop and fold marks.</summary>
    Page,

    /// <summary>Running heads.</summary>
    Header,

    /// <summary>Running feet and page numbers.</summary>
    Footer,

    /// <summary>A note across the page, such as that of a draft.</summary>
    Watermark,
}
