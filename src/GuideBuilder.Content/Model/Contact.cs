using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>One service of a region's help directory. Text names it by id; only this record holds its number.</summary>
/// <param name="Name">The service's own name, in the region's language; never translated.</param>
/// <param name="Audience"><c>all</c>, or the audience of the publications that may list it.</param>
/// <param name="Phone">As printed, ASCII digits in groups; null when there is none.</param>
/// <param name="Url">Absolute, https; null when there is none.</param>
/// <param name="AsOf">The year, month or day on which the record was last known to be right.</param>
public sealed record Contact(
    string Id,
    string Name,
    Message Description,
    ContactKind Kind,
    string Audience,
    string? Phone,
    string? Url,
    string? Mail,
    OpeningHours? Hours,
    Visibility Visibility,
    string Source,
    string AsOf,
    SourceSpan Span)
{
    public ContactLanguages Languages { get; init; } = ContactLanguages.Unknown;
}

/// <summary>In which languages somebody who calls is understood, as far as the record knows; BCP 47.</summary>
/// <param name="Spoken">By the people who answer.</param>
/// <param name="Interpreted">Somebody translates.</param>
public sealed record ContactLanguages(ImmutableArray<string> Spoken, ImmutableArray<string> Interpreted)
{
    public static ContactLanguages Unknown { get; } = new([], []);

    public bool AreKnown => !Spoken.IsEmpty || !Interpreted.IsEmpty;
}

/// <summary>When a service answers, every day of the week.</summary>
/// <param name="From">Null together with <paramref name="To"/>: day and night.</param>
public sealed record OpeningHours(TimeOnly? From, TimeOnly? To)
{
    public static OpeningHours Always { get; } = new(null, null);

    public bool IsAlways => From is null;
}

/// <summary>Who may see a contact. <see cref="Never"/> and, in public publications, <see cref="Professional"/> reach no artefact.</summary>
public enum Visibility
{
    Public,
    Professional,
    Never,
}
