using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Facts;

namespace GuideBuilder.Publishing.Tests.Facts;

public sealed class ContactAgeTests
{
    private static readonly DateOnly Today = new(2026, 11, 30);
    private static readonly SourceSpan Span = new("content/contacts/de.yaml", 1, 1);

    private static readonly Contact Line = new(
        "line", "Line", new Message("Help", null, Span), ContactKind.Women, "all", [ContactNumber.ToCall("116 016")], null, null, OpeningHours.Always, Visibility.Public, "source", "2025", Span);

    private static readonly Contact Office = Line with
    {
        Hours = new OpeningHours([new OpeningTime(DayOfWeek.Monday, DayOfWeek.Friday, new TimeOnly(8, 0), new TimeOnly(12, 0))]),
    };

    [Theory]
    [InlineData(0, ContactState.Current, "2027-05-29")]
    [InlineData(149, ContactState.Current, "2026-12-31")]
    [InlineData(150, ContactState.DueSoon, "2026-12-30")]
    [InlineData(180, ContactState.DueSoon, "2026-11-30")]
    [InlineData(181, ContactState.Overdue, "2026-11-29")]
    public void A_record_counts_as_checked_for_180_days(int daysAgo, ContactState state, string due) => AssertAge(Checked(Line, daysAgo), state, due);

    [Theory]
    [InlineData(90, ContactState.DueSoon, "2026-11-30")]
    [InlineData(91, ContactState.Overdue, "2026-11-29")]
    public void A_record_with_hours_counts_as_checked_for_90_days(int daysAgo, ContactState state, string due) => AssertAge(Checked(Office, daysAgo), state, due);

    [Fact]
    public void What_nobody_has_checked_has_no_day() => AssertAge(Line, ContactState.NeverChecked, null);

    [Theory]
    [InlineData(-1, ContactState.Expired)]
    [InlineData(0, ContactState.DueSoon)]
    [InlineData(30, ContactState.DueSoon)]
    [InlineData(31, ContactState.Current)]
    public void A_record_ends_with_its_last_day_whoever_checked_it(int daysAhead, ContactState state)
    {
        var last = Today.AddDays(daysAhead);
        AssertAge(Checked(Line, 0) with { ValidUntil = last }, state, $"{last:yyyy-MM-dd}");
    }

    [Fact]
    public void A_record_that_has_ended_is_expired_even_if_nobody_ever_checked_it() =>
        AssertAge(Line with { ValidUntil = Today.AddDays(-1) }, ContactState.Expired, null);

    [Fact]
    public void A_check_at_the_end_of_time_overflows_nothing() =>
        AssertAge(Line with { Verified = new Verification(DateOnly.MaxValue, "Amira") }, ContactState.Current, "9999-12-31");

    [Fact]
    public void The_worst_comes_first_and_what_is_due_sooner_before_what_is_due_later()
    {
        ImmutableArray<Contact> contacts = [Checked(Line, 10) with { Id = "a" }, Checked(Line, 20) with { Id = "b" }, Checked(Line, 300) with { Id = "c" }, Line with { Id = "d" }, Line with { Id = "e", ValidUntil = Today.AddDays(-3) }];
        var region = new Region("de", "de", contacts.ToImmutableDictionary(c => c.Id), [.. contacts.Select(c => c.Id)]);
        Assert.Equal(["e", "d", "c", "b", "a"], ContactAge.Of([region], ReleaseRules.Default, Today).Select(a => a.Contact.Id));
    }

    private static Contact Checked(Contact contact, int daysAgo) => contact with { Verified = new Verification(Today.AddDays(-daysAgo), "Amira") };

    private static void AssertAge(Contact contact, ContactState state, string? due)
    {
        var region = new Region("de", "de", ImmutableDictionary<string, Contact>.Empty, []);
        var age = ContactAge.Of(region, contact, ReleaseRules.Default, Today);
        Assert.Equal((state, due), (age.State, age.Due is { } day ? $"{day:yyyy-MM-dd}" : null));
    }
}
