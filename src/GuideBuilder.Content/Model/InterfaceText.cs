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
    /// <summary>How to leave by the keyboard; shown where a script runs.</summary>
    ExitKeys,
    /// <summary>What no way out can do.</summary>
    ExitWatched,
    /// <summary>All that stands on the screen, and all that is read aloud, while a page is left.</summary>
    Leaving,
    /// <summary>Read aloud after the first of three presses.</summary>
    ExitTwoMore,
    /// <summary>Read aloud after the second of three presses.</summary>
    ExitOneMore,
    ChooseLanguage,
    Skip,
    /// <summary>Holds {title}.</summary>
    Previous,
    /// <summary>Holds {title}.</summary>
    Next,
    InOtherLanguages,
    DownloadScreen,
    DownloadNote,
    DownloadSingle,
    DownloadBook,
    /// <summary>Where a guide in one file will lie.</summary>
    SingleNote,
    /// <summary>Heads the page of all contacts.</summary>
    AllContacts,
    /// <summary>Holds {language}; heads the contacts who speak it.</summary>
    ContactsLanguage,
    /// <summary>Holds {languages}; of one contact.</summary>
    LanguagesSpoken,
    /// <summary>Holds {languages}; of one contact.</summary>
    LanguagesInterpreted,
    Search,
    /// <summary>Names the field to write in.</summary>
    SearchWord,
    SearchNone,
    SearchNote,
    /// <summary>Holds {days}, {from} and {to}.</summary>
    HoursDays,
    /// <summary>Holds {first} and {last}, two days of the week.</summary>
    DaysRange,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    CallFree,
    CallPaid,
    CallOnBill,
    CallNotOnBill,
    CallLogged,
    ServicePaused,
    /// <summary>Stands before a number for written messages.</summary>
    TextMessage,
    Chat,
    /// <summary>Holds {date}: the day on which somebody asked the service itself.</summary>
    CheckedOn,
    /// <summary>Holds {date}: the first day of a law that is not in force yet. Stands before what the text says about it.</summary>
    LawUpcoming,
}
