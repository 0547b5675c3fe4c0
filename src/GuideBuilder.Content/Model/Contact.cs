using System.Collections.Immutable;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Model;

/// <summary>One service of a region's help directory, after Open Referral HSDS 3. Text names it by id; only this record holds its numbers.</summary>
/// <param name="Name">The service's own name, in the region's language; never translated.</param>
/// <param name="Audience"><c>all</c>, or the audience of the publications that may list it.</param>
/// <param name="Url">Absolute, https; null when there is none.</param>
/// <param name="AsOf">The year, month or day on which the record was last known to be right.</param>
public sealed record Contact(
    string Id,
    string Name,
    Message Description,
    ContactKind Kind,
    string Audience,
    ImmutableArray<ContactNumber> Numbers,
    string? Url,
    string? Mail,
    OpeningHours? Hours,
    Visibility Visibility,
    string Source,
    string AsOf,
    SourceSpan Span)
{
    /// <summary>The first number to call, as printed; null when there is none.</summary>
    public string? Phone => Numbers.FirstOrDefault(n => n.Kind == NumberKind.Phone)?.Number;

    /// <summary>The first number for written messages, as printed; null when there is none.</summary>
    public string? TextNumber => Numbers.FirstOrDefault(n => n.Kind == NumberKind.Text)?.Number;

    /// <summary>Absolute, https; null when there is none.</summary>
    public string? Chat { get; init; }

    public ContactLanguages Languages { get; init; } = ContactLanguages.Unknown;

    public CallTrace Trace { get; init; } = CallTrace.Unknown;

    public ServiceStatus Status { get; init; } = ServiceStatus.Open;

    /// <summary>When somebody last asked the service itself; null for what is only known from elsewhere.</summary>
    public Verification? Verified { get; init; }

    /// <summary>The last day on which the record may be used; null when it does not end.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <param name="Number">As printed, ASCII digits in groups.</param>
/// <param name="Cost">Null when it is not known.</param>
/// <param name="AnsweredBy">Who answers, as a sentence for the reader; null when the record does not say.</param>
public sealed record ContactNumber(string Number, NumberKind Kind, CallCost? Cost, Message? AnsweredBy)
{
    public static ContactNumber ToCall(string number) => new(number, NumberKind.Phone, Cost: null, AnsweredBy: null);
}

public enum NumberKind
{
    Phone,
    /// <summary>For written messages, not for calls.</summary>
    Text,
}

public enum CallCost
{
    Free,
    Paid,
}

/// <summary>Where somebody else can see that a call was made; null where it is not known.</summary>
/// <param name="OnBill">On the bill of the telephone company.</param>
/// <param name="InCallLog">In the phone's own list of calls.</param>
public sealed record CallTrace(bool? OnBill, bool? InCallLog)
{
    public static CallTrace Unknown { get; } = new(null, null);
}

/// <summary>A service that has ended has no record.</summary>
public enum ServiceStatus
{
    Open,
    /// <summary>Not to be reached for a while.</summary>
    Paused,
}

/// <param name="By">A pseudonym or the name of an organisation.</param>
public sealed record Verification(DateOnly On, string By);

/// <summary>In which languages somebody who calls is understood, as far as the record knows; BCP 47.</summary>
/// <param name="Spoken">By the people who answer.</param>
/// <param name="Interpreted">Somebody translates.</param>
public sealed record ContactLanguages(ImmutableArray<string> Spoken, ImmutableArray<string> Interpreted)
{
    public static ContactLanguages Unknown { get; } = new([], []);

    public bool AreKnown => !Spoken.IsEmpty || !Interpreted.IsEmpty;
}

/// <summary>When a service answers.</summary>
/// <param name="Times">In the order of the week; empty for day and night.</param>
public sealed record OpeningHours(ImmutableArray<OpeningTime> Times)
{
    public static OpeningHours Always { get; } = new([]);

    public bool IsAlways => Times.IsEmpty;
}

/// <param name="First">Of a stretch of days that follow each other in the week from Monday to Sunday.</param>
/// <param name="Last">The same as <paramref name="First"/> for a single day.</param>
/// <param name="To">Later on the same day.</param>
public sealed record OpeningTime(DayOfWeek First, DayOfWeek Last, TimeOnly From, TimeOnly To)
{
    public bool IsDaily => First == DayOfWeek.Monday && Last == DayOfWeek.Sunday;
}

/// <summary>Who may see a contact. <see cref="Never"/> and, in public publications, <see cref="Professional"/> reach no artefact.</summary>
public enum Visibility
{
    Public,
    Professional,
    Never,
}
