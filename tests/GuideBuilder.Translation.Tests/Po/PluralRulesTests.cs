using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Tests.Po;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("de", "nplurals=2; plural=n != 1;")]
    [InlineData("fr", "nplurals=2; plural=n > 1;")]
    [InlineData("prs", "nplurals=2; plural=n>1;")]
    [InlineData("pt_BR", "nplurals=2; plural=n>1;")]
    [InlineData("pt_PT", "nplurals=2; plural=n!=1;")]
    [InlineData("zh_CN", "nplurals=1; plural=0;")]
    [InlineData("ar", "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5;")]
    [InlineData("sr@latin", "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;")]
    // Django's Russian has a fourth form, for fractions.
    [InlineData("ru", "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9) || (n%100>=11 && n%100<=14)? 2 : 3);")]
    // Forms may be numbered in any order.
    [InlineData("en", "nplurals=2; plural=n==1;")]
    // Not in the table.
    [InlineData("tlh", "nplurals=2; plural=n>7;")]
    public void Forms_that_are_those_of_the_language_give_no_finding(string language, string forms) => Assert.Empty(Findings(language, forms));

    [Theory]
    [InlineData("de", "nplurals=2; plural=n > 1;", "By the rules of the language “de” 1 takes another form than 0; the header gives both the same one.")]
    [InlineData("uk", "nplurals=2; plural=n != 1;", "By the rules of the language “uk” 2 takes another form than 0; the header gives both the same one.")]
    [InlineData("ja", "nplurals=2; plural=n != 1;", "By the rules of the language “ja” 1 takes the same form as 0; the header gives it another one.")]
    [InlineData("ar", "nplurals=2; plural=n != 1;", "By the rules of the language “ar” 2 takes another form than 0; the header gives both the same one.")]
    public void Forms_of_another_language_are_told_with_the_first_number_that_differs(string language, string forms, string message)
    {
        var finding = Assert.Single(Findings(language, forms));
        Assert.Equal(("GB3026", message), (finding.Code.Id, finding.Message));
    }

    private static Finding[] Findings(string language, string forms)
    {
        var count = int.Parse(forms.AsSpan("nplurals=".Length, 1));
        var po = $"msgid \"\"\nmsgstr \"\"\n\"Language: {language}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Plural-Forms: {forms}\\n\"\n\nmsgid \"a\"\nmsgid_plural \"b\"\n"
            + string.Concat(Enumerable.Range(0, count).Select(i => $"msgstr[{i}] \"\"\n"));
        var findings = new FindingBag();
        PoReader.Read("x.po", Encoding.UTF8.GetBytes(po), findings);
        return [.. findings.ToSorted()];
    }
}
