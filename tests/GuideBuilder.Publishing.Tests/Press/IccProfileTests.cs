using System.Buffers.Binary;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Press;

public sealed class IccProfileTests
{
    private static byte[] Real => [.. RealBuild.Press.Condition.Profile.Span];

    [Fact]
    public void The_repositorys_profile_is_one() => Assert.Null(IccProfile.Problem(Real));

    [Fact]
    public void Nothing_and_other_files_are_none()
    {
        Assert.Equal("it is not an ICC profile", IccProfile.Problem([]));
        Assert.Equal("it is not an ICC profile", IccProfile.Problem(Real.AsSpan(0, 127)));
        Assert.Equal("it is not an ICC profile", IccProfile.Problem(new byte[200]));
    }

    [Fact]
    public void A_profile_cut_short_or_with_something_behind_it_is_not_complete()
    {
        Assert.Equal("it is not complete", IccProfile.Problem(Real.AsSpan(0, Real.Length - 1)));
        Assert.Equal("it is not complete", IccProfile.Problem([.. Real, 0]));
    }

    [Theory]
    [InlineData(12, 0x6D6E7472)]
    [InlineData(16, 0x52474220)]
    public void A_profile_of_a_screen_or_for_rgb_is_of_no_use(int offset, int value)
    {
        var profile = Real;
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(offset), value);
        Assert.Equal("it does not describe printing in CMYK", IccProfile.Problem(profile));
    }

    [Fact]
    public void A_project_without_its_profile_is_not_readable_and_says_why()
    {
        var result = Variant.Build(Variant.Guide.Without("templates/press/FOGRA39L_coated.icc"));
        Assert.False(result.IsReadable);
        var finding = Assert.Single(result.Findings);
        Assert.Equal(("GB4006", "templates/press/iso-coated.yaml:4:109"), (finding.Code.Id, finding.Span!.ToString()));
    }
}
