using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Checks;

/// <summary>Laws and promises that a translation brings in.</summary>
public sealed class PromiseCheckTests
{
    private static readonly Locale Source = SampleProject.English with { ClaimWords = ["in your language", "speaks your language"] };
    private static readonly Locale German = SampleProject.German with { ClaimWords = ["in Ihrer Sprache", "Ihre Sprache spricht"] };

    [Theory]
    [InlineData("Someone helps you.", "Jemand hilft Ihnen.", "")]
    [InlineData("Someone helps you.", "Jemand hilft in ihrer *Sprache*.", "GB3222")]
    [InlineData("Someone helps you.", "Jemand hilft in Ihrer\u00A0Sprache.", "GB3222")]
    [InlineData("Someone helps you there.", "Jemand hilft Ihnen dort gern weiter. || Hilfe in Ihrer Sprache.", "GB3222")]
    [InlineData("Someone speaks your language.", "Jemand hilft in Ihrer Sprache.", "")]
    [InlineData("Say the name of your language.", "Nennen Sie Ihre Sprache.", "")]
    [InlineData("You may stay.", "Nach § 3 dürfen Sie bleiben.", "GB3221")]
    [InlineData("You may stay by § 31.", "Sie dürfen nach § 31 bleiben.", "")]
    public void What_the_source_does_not_say_is_no_translation(string source, string translation, string code) =>
        Assert.Equal(code, string.Join(' ', Check(source, translation, Source).Select(f => f.Code.Id).Where(id => id is "GB3221" or "GB3222").Distinct()));

    [Fact]
    public void Without_the_source_language_promises_are_not_compared() =>
        Assert.DoesNotContain("GB3222", Check("Someone helps you.", "Jemand hilft in Ihrer Sprache.", sourceLocale: null).Select(f => f.Code.Id));

    private static IReadOnlyList<Finding> Check(string source, string translation, Locale? sourceLocale)
    {
        var text = SampleProject.Header("de") + SampleProject.Entry(source, translation);
        var file = PoReader.Read("locales/de/reader.po", Encoding.UTF8.GetBytes(text), new FindingBag());
        var findings = new FindingBag();
        CatalogueChecks.Check(new Catalogue(German, "reader", file, Glossary.Empty, IgnoredFindings.None, sourceLocale), [SampleProject.Message(source)], findings);
        return findings.ToSorted();
    }
}
