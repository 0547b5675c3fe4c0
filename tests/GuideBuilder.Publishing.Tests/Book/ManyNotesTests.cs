using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>Chapters with more notes than a style thinks of.</summary>
public sealed class ManyNotesTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    public void Numbers_of_three_digits_have_room_beside_their_notes(string tag)
    {
        var text = string.Concat(Enumerable.Range(1, 100).Select(i => $"A word.[^n{i}]\n\n[^n{i}]: Why.\n\n"));
        Assert.DoesNotContain(Variant.Build(Variant.Guide.Add("about", text), tag).Findings, f => f.Severity == Core.Findings.Severity.Error);
    }
}
