using GuideBuilder.Publishing.Style;

namespace GuideBuilder.Publishing.Tests.Style;

public sealed class KebabCaseTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Body", "body")]
    [InlineData("ContactPhone", "contact-phone")]
    [InlineData("Heading2", "heading2")]
    [InlineData("CMYK", "c-m-y-k")]
    [InlineData("already-so", "already-so")]
    public void Each_capital_begins_a_word(string name, string expected) => Assert.Equal(expected, KebabCase.Of(name));
}
