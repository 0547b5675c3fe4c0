using GuideBuilder.Content.References;

namespace GuideBuilder.Content.Tests.References;

/// <summary>What counts as typed by hand, as a repetition and as a misspelt name, and what does not.</summary>
public sealed class TypedTextTests
{
    private const string Works = """
        net-2019:
          type: report
          author: [{ literal: WWP EN }]
          issued: 2019
          title: T
        bell:
          type: book
          author: [{ family: Bell }]
          issued: 2014
          title: T

        """;

    [Theory]
    [InlineData("As Moss & Bell (2014) say.")]
    [InlineData("So it is (see Moss et al., 2014, p. 5).")]
    [InlineData("So it is (APA, 2020; *Moss*, 2014).")]
    [InlineData("As Bell (2013) says.")]
    [InlineData("Und WWP EN (2019a) sagt es.")]
    [InlineData("So it is (Bell 2014).")]
    public void Typed_citations_are_found(string text) => Assert.Contains("GB2117", Codes(text));

    [Theory]
    [InlineData("The law came later (2002).")]
    [InlineData("The Protection Act (2002) helps.")]
    [InlineData("They met in spring (May, 2014).")]
    [InlineData("They met (in Berlin in 2014).")]
    [InlineData("Since 2014 it is so (and was so before 2010).")]
    [InlineData("So it is [@net-2019].")]
    public void Other_years_in_parentheses_are_none(string text) => Assert.DoesNotContain("GB2117", Codes(text));

    [Theory]
    [InlineData("See Recommendation 7.")]
    [InlineData("Siehe Abschnitt 2.1.3.")]
    [InlineData("It stands in **chapter 3** of this guide.")]
    [InlineData("Mehr auf Seite 12 dieses Handbuchs.")]
    public void Typed_references_are_found(string text) => Assert.Contains("GB2075", Codes(text));

    [Theory]
    [InlineData("See section 1 of the Protection Act.")]
    [InlineData("Siehe Abschnitt 2 GewSchG.")]
    [InlineData("Fill in page 2 of the form.")]
    [InlineData("It has 3 chapters and a page.")]
    [InlineData("See {ref:help}.")]
    public void Other_texts_and_counts_are_none(string text) => Assert.DoesNotContain("GB2075", Codes(text));

    [Theory]
    [InlineData("Fund shelters for women.", "Fund shelters for all women.", true)]
    [InlineData("Address intimate partner violence in services.", "Address IPV in services.", true)]
    [InlineData("Train all staff of courts.", "Train all staff (also new ones) of courts!", true)]
    [InlineData("Train all staff of courts.", "The staff knew nothing of that.", false)]
    [InlineData("Train staff.", "Train staff.", false)]
    public void Sentences_are_alike_from_seven_of_ten_words_on(string one, string other, bool expected) =>
        Assert.Equal(expected, SentenceWords.Of(one).Likeness(SentenceWords.Of(other)) >= SentenceWords.Alike);

    [Theory]
    [InlineData("Acorus", "Accorus", 1)]
    [InlineData("Acorus", "Aocrus", 1)]
    [InlineData("Acorus", "Acrous", 1)]
    [InlineData("Acorus", "Ocarina", null)]
    [InlineData("Hilfetelefon", "Hilftelefonn", 2)]
    public void Slips_are_letters_missing_too_many_or_swapped(string a, string b, int? slips) => Assert.Equal(slips, SpellingSlips.Between(a, b));

    [Theory]
    [InlineData("The people of Rosengard and the Rosengards.")]
    [InlineData("The people of Rosengard’s town.")]
    [InlineData("The word Accord and an accord and Acord.")]
    [InlineData("*Geräte*{lang=de} and *Gerräte*{lang=de}.")]
    public void Forms_of_a_name_common_words_and_foreign_words_are_no_slips(string text) => Assert.DoesNotContain(Codes(text), c => c is "GB2118" or "GB2119");

    private static IEnumerable<string> Codes(string text) =>
        SmallProject.Load(SmallProject.Files.With("content/bibliography.yaml", Works).With(SmallProject.Chapter, $"# Help {{#help}}\n\n{text}\n")).Findings.Select(f => f.Code.Id);
}
