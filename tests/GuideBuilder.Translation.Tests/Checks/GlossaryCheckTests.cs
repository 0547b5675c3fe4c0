using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Checks;

public sealed class GlossaryCheckTests
{
    private static readonly Glossary Glossary = new(
    [
        new GlossaryTerm("police", ["police"], Of("Polizei*", "Wache"), Of("Bullen"), Keep: false),
        new GlossaryTerm("plan", ["safety plan*"], Of("*plan*"), Of(), Keep: false),
        new GlossaryTerm("name", ["BIG Hotline"], Of(), Of(), Keep: true),
    ]);

    [Theory]
    [InlineData("Call the police.", "Rufen Sie die Polizei.")]
    [InlineData("Call the police.", "Rufen Sie die Polizeiwache an.")]
    [InlineData("Call the police.", "Gehen Sie zur wache.")]
    [InlineData("A policeman", "Ein Mann")]
    [InlineData("Make a safety plan.", "Machen Sie einen Sicherheitsplan.")]
    [InlineData("A plan for safety", "Etwas anderes")]
    [InlineData("Ask BIG Hotline", "Fragen Sie BIG Hotline")]
    [InlineData("At the police", "Bei der *Polizei*{lang=de}", "GB3202")]
    public void Words_of_the_glossary_count_in_all_their_forms(string source, string translation, string codes = "") =>
        Assert.Equal(codes, Codes(source, translation));

    [Theory]
    [InlineData("Call the police.", "Rufen Sie jemanden.", "GB3314")]
    [InlineData("Two safety plans here", "Zwei Sachen hier", "GB3314")]
    [InlineData("Call someone.", "Rufen Sie die Bullen.", "GB3313")]
    [InlineData("Ask BIG Hotline", "Fragen Sie Große Hotline", "GB3315")]
    public void Other_words_are_found(string source, string translation, string codes) => Assert.Equal(codes, Codes(source, translation));

    private static string Codes(string source, string translation)
    {
        var text = SampleProject.Header("de") + SampleProject.Entry(source, translation);
        var catalogue = new Catalogue(SampleProject.German, "reader", PoReader.Read("locales/de/reader.po", Encoding.UTF8.GetBytes(text), new FindingBag()), Glossary, IgnoredFindings.None);
        var findings = new FindingBag();
        CatalogueChecks.Check(catalogue, [SampleProject.Message(source)], findings);
        return string.Join(' ', findings.ToSorted().Select(f => f.Code));
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> Of(params string[] words) =>
        words.Length == 0 ? ImmutableDictionary<string, ImmutableArray<string>>.Empty : ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("de", [.. words]);
}
