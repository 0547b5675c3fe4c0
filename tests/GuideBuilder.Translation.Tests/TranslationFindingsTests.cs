using System.Reflection;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Tests;

public sealed class TranslationFindingsTests
{
    [Fact]
    public void Codes_are_unique_and_explained()
    {
        var codes = typeof(TranslationFindings)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(f => Assert.IsType<FindingCode>(f.GetValue(null)))
            .ToList();
        Assert.True(codes.Count > 40, $"{codes.Count}");
        Assert.Equal(codes.Count, codes.Select(c => c.Id).Distinct().Count());
        Assert.All(codes, c => Assert.Matches("^GB3[0-9]{3}$", c.Id));
        Assert.All(codes, c => Assert.True(c.Explanation.Length > 60 && c.Title.Length < 60, c.Id));
    }
}
