using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Tests.Loading;

public sealed class FieldValueTests
{
    [Theory]
    [InlineData("110", true)]
    [InlineData("030 611 03 00", true)]
    [InlineData("+49 30 611", true)]
    [InlineData("0800-4040020", false)]
    [InlineData("(030) 611", false)]
    [InlineData("030  611", false)]
    [InlineData("030\u00A0611", false)]
    [InlineData("١١٠", false)]
    [InlineData("49+30", false)]
    [InlineData("+", false)]
    [InlineData("110 ", false)]
    [InlineData("110\n", false)]
    [InlineData("1", false)]
    public void Phones_are_groups_of_ASCII_digits(string text, bool good) => Check(FieldValues.Phone, text, good);

    [Theory]
    [InlineData("https://www.hilfetelefon.de", true)]
    [InlineData("https://a.org/b?c=d", true)]
    [InlineData("http://a.org", false)]
    [InlineData("https://", false)]
    [InlineData("https://localhost", false)]
    [InlineData("https://a:b@c.org", false)]
    [InlineData("https://a.org/ b", false)]
    [InlineData("https://müller.org", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("https://a.org/\"><script>", false)]
    [InlineData("www.a.org", false)]
    public void Web_addresses_are_absolute_and_secure(string text, bool good) =>
        Check((value, findings) => FieldValues.WebAddress(value, "url", findings), text, good);

    [Theory]
    [InlineData("a.b@c.org", true)]
    [InlineData("a@b", false)]
    [InlineData("a b@c.org", false)]
    [InlineData("a@b.org,c@d.org", false)]
    public void Mail_addresses_have_a_name_and_a_domain(string text, bool good) => Check(FieldValues.Mail, text, good);

    [Theory]
    [InlineData("2026", true)]
    [InlineData("2026-11", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-13", false)]
    [InlineData("2026-02-30", false)]
    [InlineData("22.11.2026", false)]
    [InlineData("26", false)]
    [InlineData("٢٠٢٦", false)]
    public void Sources_are_dated_by_year_month_or_day(string text, bool good) => Check(FieldValues.AsOf, text, good);

    [Theory]
    [InlineData("Polizei", true)]
    [InlineData("Pol\u202Eizei", false)]
    public void Plain_text_holds_no_invisible_characters(string text, bool good) => Check(FieldValues.PlainText, text, good);

    [Theory]
    [InlineData("{ from: \"07:00\", to: \"22:00\" }", true)]
    [InlineData("always", true)]
    [InlineData("{ from: \"22:00\", to: \"07:00\" }", false)]
    [InlineData("{ from: \"7:00\", to: \"22:00\" }", false)]
    [InlineData("{ from: \"07:00\" }", false)]
    [InlineData("[always]", false)]
    [InlineData("24/7", false)]
    public void Hours_are_always_or_a_span_of_one_day(string hours, bool good) =>
        Assert.Equal(good, SmallProject.LoadChanged("content/contacts/de.yaml", "hours: always", "hours: " + hours).Count == 0);

    [Fact]
    public void A_professional_contact_appears_only_in_the_professional_domain()
    {
        var contacts = SmallProject.Files.Text("content/contacts/de.yaml").Replace("visibility: never", "visibility: professional");
        var files = SmallProject.Files.With("content/contacts/de.yaml", contacts);
        var guide = files.Text("content/publications/guide.yaml").Replace("domain: reader", "domain: professional");

        Assert.DoesNotContain("shelter", SmallProject.Load(files).Project!.Publications[0].Region.ContactOrder);
        Assert.Contains("shelter", SmallProject.Load(files.With("content/publications/guide.yaml", guide)).Project!.Publications[0].Region.ContactOrder);
    }

    private static void Check(Func<YamlScalar?, FindingBag, string?> check, string text, bool good)
    {
        var findings = new FindingBag();

        var value = check(new YamlScalar(text, IsEmpty: false, new SourceSpan("f", 1, 1)), findings);

        Assert.Equal(good ? text : null, value);
        Assert.Equal(good ? 0 : 1, findings.Count);
    }
}
