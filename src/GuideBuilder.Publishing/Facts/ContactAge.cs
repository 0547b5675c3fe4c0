using System.Collections.Immutable;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Publishing.Facts;

/// <summary>How long ago somebody asked a service whether its record is right.</summary>
/// <param name="Due">The last day on which the record counts as checked; null where nobody has checked it yet.</param>
public sealed record ContactAge(Region Region, Contact Contact, ContactState State, DateOnly? Due)
{
    /// <summary>In days: what is due so soon is named beforehand.</summary>
    private const int Soon = 30;

    /// <summary>All records of some regions, those that most need somebody to call first.</summary>
    public static ImmutableArray<ContactAge> Of(IEnumerable<Region> regions, ReleaseRules rules, DateOnly today) =>
    [
        .. from region in regions
           from id in region.ContactOrder
           let age = Of(region, region.Contacts[id], rules, today)
           orderby age.State, age.Due ?? DateOnly.MinValue
           select age,
    ];

    public static ContactAge Of(Region region, Contact contact, ReleaseRules rules, DateOnly today)
    {
        var due = DueOf(contact, rules);
        var state = (contact, due) switch
        {
            ({ ValidUntil: { } end }, _) when end < today => ContactState.Expired,
            (_, null) => ContactState.NeverChecked,
            (_, { } day) when day < today => ContactState.Overdue,
            (_, { } day) when day.DayNumber - today.DayNumber <= Soon => ContactState.DueSoon,
            _ => ContactState.Current,
        };
        return new ContactAge(region, contact, state, due);
    }

    /// <summary>Hours change more often than numbers; a record ends with its last day whoever checked it.</summary>
    private static DateOnly? DueOf(Contact contact, ReleaseRules rules)
    {
        if (contact.Verified is not { } verified)
        {
            return null;
        }

        var days = contact.Hours is { IsAlways: false } ? Math.Min(rules.HoursCheckedWithin, rules.ContactsCheckedWithin) : rules.ContactsCheckedWithin;
        var due = verified.On.DayNumber > DateOnly.MaxValue.DayNumber - days ? DateOnly.MaxValue : verified.On.AddDays(days);
        return contact.ValidUntil is { } end && end < due ? end : due;
    }
}

/// <summary>From the worst to the best.</summary>
public enum ContactState
{
    /// <summary>Its last day has passed.</summary>
    Expired,
    NeverChecked,
    Overdue,
    DueSoon,
    Current,
}
