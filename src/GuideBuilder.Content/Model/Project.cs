using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>Everything an editor wrote, checked and linked: the left end of the road from text to paper.</summary>
public sealed record Project(
    string Name,
    Locale SourceLocale,
    ImmutableArray<Locale> Locales,
    ImmutableArray<Region> Regions,
    string ExitUrl,
    ImmutableArray<Publication> Publications,
    InterfaceText Interface)
{
    /// <summary>The names of all boxes that text may use.</summary>
    public ImmutableArray<string> Boxes { get; init; } = BoxKinds.Known;

    public ReleaseRules Release { get; init; } = ReleaseRules.Default;

    /// <summary>The ids of the publications that web pages name first, in this order; the others follow by their ids.</summary>
    public ImmutableArray<string> SiteOrder { get; init; } = [];

    /// <summary>Whether web pages can be searched.</summary>
    public bool HasSearch { get; init; }

    /// <summary>What translations call things.</summary>
    public Glossary Glossary { get; init; } = Glossary.Empty;

    public Locale? FindLocale(string tag) => Locales.FirstOrDefault(l => l.Tag == tag);

    public Region? FindRegion(string id) => Regions.FirstOrDefault(r => r.Id == id);
}

/// <summary>What must hold before an edition is given to readers.</summary>
/// <param name="ContactsCheckedWithin">In days: so long ago somebody may have asked a service at most.</param>
/// <param name="HoursCheckedWithin">In days: the same for a service whose hours are printed.</param>
/// <param name="LongestSentence">In words, of the source.</param>
/// <param name="AverageSentence">In words, of the source.</param>
public sealed record ReleaseRules(int ContactsCheckedWithin, int HoursCheckedWithin, int LongestSentence, int AverageSentence)
{
    public static ReleaseRules Default { get; } = new(180, 90, 20, 15);
}

/// <summary>A place whose contacts and law belong together.</summary>
/// <param name="Id">As in <c>content/contacts/ID.yaml</c>.</param>
/// <param name="Language">BCP 47 tag of the language in which services there are named.</param>
public sealed record Region(string Id, string Language, ImmutableDictionary<string, Contact> Contacts, ImmutableArray<string> ContactOrder);

public sealed record Publication(
    string Id,
    Message Title,
    Message Subtitle,
    Message NeutralTitle,
    string Audience,
    Region Region,
    string Domain,
    string Edition,
    DateOnly Date,
    string Publisher,
    string Licence,
    ImmutableArray<OutputFormat> Formats,
    ImmutableArray<Chapter> Chapters,
    ImmutableDictionary<string, Figure> Figures,
    SourceSpan Span)
{
    public const string DefaultStyle = "a5";
    public const string ProfessionalDomain = "professional";
    public const string DefaultPress = "iso-coated";

    /// <summary>What it is made as, each the name of a file in <c>templates/print</c>, without extension; at least one. Web pages offer the first.</summary>
    public ImmutableArray<string> Styles { get; init; } = [DefaultStyle];

    /// <summary>The drawing that fills covers, fronts and posters; null for the plain ones of the style.</summary>
    public Decoration? Cover { get; init; }

    /// <summary>The BCP 47 tags of the languages it is made in; empty for all of the project.</summary>
    public ImmutableArray<string> Locales { get; init; } = [];

    /// <summary>The record whose telephone number stands on the strips of a poster; null when there are none.</summary>
    public string? TearOffContact { get; init; }

    /// <summary>The print shop its print files are made for: the name of a file in <c>templates/press</c>, without extension.</summary>
    public string Press { get; init; } = DefaultPress;

    /// <summary>It is written for those who help, and may show them records that are not for everyone.</summary>
    public bool IsProfessional => Domain == ProfessionalDomain;

    /// <summary>The works that its texts cite, in the order of the list.</summary>
    public ImmutableArray<ListedWork> Works { get; init; } = [];

    /// <summary>Chapters and headings have numbers, as 2 and 2.1.</summary>
    public bool Numbered { get; init; }

    /// <summary>Those that its passages are about, in some language at least; in the order of their file.</summary>
    public ImmutableArray<Law> Laws { get; init; } = [];

    /// <summary>Those of <see cref="Figures"/> that its texts name, in some language at least; in ordinal order of their ids.</summary>
    public ImmutableArray<Figure> FiguresUsed { get; init; } = [];

    public Law? FindLaw(string id) => Laws.FirstOrDefault(l => l.Id == id);

    /// <summary>Its chapters as the edition in one language has them.</summary>
    /// <param name="language">BCP 47.</param>
    public ImmutableArray<Chapter> ChaptersIn(string language)
    {
        var filter = ConditionFilter.ForEdition(language, Region);
        return [.. Chapters.Select(filter.Keep)];
    }

    public bool IsIn(Locale locale) => Locales.IsEmpty || Locales.Contains(locale.Tag);
}

/// <param name="Id">The name of its file without extension; the same in all languages.</param>
/// <param name="Title">The text of its first heading, which is not repeated among <paramref name="Blocks"/>.</param>
/// <param name="Anchor">The id of that heading.</param>
public sealed record Chapter(string Id, string Anchor, Message Title, ImmutableArray<Block> Blocks)
{
    /// <summary>Above the title; null when there is none.</summary>
    public Decoration? Picture { get; init; }

    /// <summary>In the order in which the file has them.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];
}

/// <summary>A number used in running text, with where it comes from.</summary>
public sealed record Figure(string Id, string Value, string Source, string AsOf)
{
    /// <summary>Where it is right; null where that does not matter.</summary>
    public string? Region { get; init; }

    /// <summary>The first day on which it is right; null when it always was.</summary>
    public DateOnly? InForceFrom { get; init; }

    /// <summary>The last day on which it is right; null when no end is known.</summary>
    public DateOnly? InForceUntil { get; init; }

    /// <summary>Until this day somebody has to see whether it still is right; null when nobody has to.</summary>
    public DateOnly? ReviewBy { get; init; }

    public bool IsUpcomingOn(DateOnly day) => day < InForceFrom;

    public bool HasEndedOn(DateOnly day) => day > InForceUntil;
}

public enum OutputFormat
{
    /// <summary>For the print shop.</summary>
    Print,
    /// <summary>To be read on a screen and sent on.</summary>
    Screen,
    /// <summary>For whoever prints on an office machine.</summary>
    Office,
    /// <summary>Web pages.</summary>
    Site,
    /// <summary>One web page that holds everything, to be passed on.</summary>
    Single,
    /// <summary>For reading apps.</summary>
    Epub,
}
