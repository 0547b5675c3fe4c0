using GuideBuilder.Content.Messages;

namespace GuideBuilder.Content.Tests.Messages;

public sealed class NormalFormTests
{
    /// <summary>Marks and letters that join with what stands before them, of several scripts.</summary>
    private const string Joining = "\u0300\u0308\u0323\u0327\u0338\u0345\u0654\u093C\u09BE\u0BBE\u102E\u3099\u1161\u11A8";

    [Fact]
    public void Every_character_is_composed_as_the_system_composes_it()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            if (char.IsSurrogate(c) || c == '\uFFFE')
            {
                continue;
            }

            Assert.Equal($"a{c}".Normalize(), NormalForm.Compose($"a{c}"));
            foreach (var mark in Joining)
            {
                Assert.Equal($"{c}{mark}".Normalize(), NormalForm.Compose($"{c}{mark}"));
            }
        }
    }

    [Fact]
    public void What_cannot_be_composed_stays() =>
        Assert.Equal("e\u0301\uD800", NormalForm.Compose("e\u0301\uD800"));
}
