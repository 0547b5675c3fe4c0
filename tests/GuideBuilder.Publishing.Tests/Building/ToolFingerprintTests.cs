using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Building;

public sealed class ToolFingerprintTests
{
    [Fact]
    public void It_names_the_tool_the_libraries_and_each_face_with_its_revision_and_checksum()
    {
        Assert.NotEmpty(RealBuild.Result.Files);
        var fingerprint = ToolFingerprint.Of(RealBuild.Fonts);
        Assert.Equal("0.1.0", fingerprint.Tool);
        Assert.Matches(@"^HarfBuzz \d+\.\d+\.\d+, ICU \d+.*, \.NET 10(\.\d+)*\z", fingerprint.Libraries);
        Assert.Contains(fingerprint.Fonts, f => f.StartsWith("NotoNastaliqUrdu-Regular ", StringComparison.Ordinal));
        Assert.Equal(fingerprint.Fonts.Order(StringComparer.Ordinal), fingerprint.Fonts);
        Assert.All(fingerprint.Fonts, f => Assert.Matches(@"^[A-Za-z0-9]+-[A-Za-z]+ [0-9a-f]{16}\z", f));
    }
}
