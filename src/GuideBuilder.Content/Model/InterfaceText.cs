using System.Collections.Immutable;

namespace GuideBuilder.Content.Model;

/// <summary>The words that the tool sets around the text, from <c>content/interface.yaml</c>; every key is present.</summary>
/// <param name="Messages">In the order of the keys.</param>
public sealed record InterfaceText(ImmutableArray<Message> Messages)
{
    public Message this[InterfaceKey key] => Messages[(int)key];
}

/// <summary>In the file the names are written in kebab-case: <c>check-numbers</c>.</summary>
public enum InterfaceKey
{
    Contents,
    Page,
    /// <summary>Holds {page}; follows a reference to another place in print.</summary>
    OnPage,
    DraftTranslation,
    Untranslated,
    CheckNumbers,
    /// <summary>Holds {edition} and {date}.</summary>
    Edition,
    /// <summary>Holds {publisher}.</summary>
    Publisher,
    /// <summary>Holds {licence}.</summary>
    Licence,
    /// <summary>Holds {date}.</summary>
    AsOf,
    /// <summary>Heads pages and panels that are left free for writing.</summary>
    Notes,
    /// <summary>Heads lines for telephone numbers that a reader writes down.</summary>
    OwnNumbers,
    /// <summary>Stands below both.</summary>
    NotesSafety,
    Phone,
    Website,
    Mail,
    HoursAlways,
    /// <summary>Holds {from} and {to}.</summary>
    HoursDaily,
    Exit,
    ExitNote,
    ChooseLanguage,
    Skip,
    /// <summary>Holds {title}.</summary>
    Previous,
    /// <summary>Holds {title}.</summary>
    Next,
    InOtherLanguages,
    DownloadScreen,
    DownloadNote,
}
