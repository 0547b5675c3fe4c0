using System.Buffers.Binary;
using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Tests.Kit;

namespace GuideBuilder.Pdf.Tests.Colour;

public sealed class IccOutputProfileTests
{
    private static readonly byte[] Real = Sample.Press.Profile.ToArray();

    [Fact]
    public void The_repositorys_profile_is_read()
    {
        var profile = Read(Real);
        Assert.Equal((3, 4, 4, 3), (profile.ToInks.Inputs, profile.ToInks.Outputs, profile.ToLab.Inputs, profile.ToLab.Outputs));
        Assert.True(profile.ToInks.IsLab16);
        Assert.InRange(profile.BlackLightness(), 5, 15);
    }

    [Fact]
    public void Paper_and_inks_have_the_colours_that_were_measured()
    {
        // FOGRA39 relative to its paper: no ink is white, cyan is about 56, -37, -50.
        var table = Read(Real).ToLab;
        var (paper, cyan) = (table.ToLab([0, 0, 0, 0]), table.ToLab([1, 0, 0, 0]));
        Assert.Equal(100, paper.L, 0.1);
        Assert.Equal(57.5, cyan.L, 2.0);
        Assert.InRange(cyan.A, -45, -30);
        Assert.InRange(cyan.B, -58, -45);
    }

    [Fact]
    public void A_profile_of_8_bits_is_read()
    {
        var profile = Read(ToyProfile.Create());
        Span<double> inks = stackalloc double[4];
        profile.ToInks.FromLab(new LabColour(75, 10, -20), inks);
        Assert.Equal([0.25, 0, 0, 0.25], inks.ToArray().Select(ink => Math.Round(ink, 9)));
        Assert.Equal(75, profile.ToLab.ToLab([0.25, 0, 0, 0]).L, 1e-9);
        Assert.Equal(0, profile.ToLab.ToLab([0.25, 0, 0, 0]).A, 1e-9);
        Assert.Equal(0, profile.BlackLightness(), 1e-9);
    }

    [Fact]
    public void What_is_not_understood_says_why()
    {
        Assert.Equal("it is not an ICC profile", Problem([]));
        Assert.Equal("it is not an ICC profile", Problem(new byte[300]));
        Assert.Equal("it does not describe printing in CMYK", Problem(Changed(16, "RGB "u8)));
        Assert.Equal("it does not describe printing in CMYK", Problem(Changed(12, "mntr"u8)));
        Assert.Equal("its colours are not given in Lab", Problem(Changed(20, "XYZ "u8)));
        Assert.StartsWith("its colour tables are missing", Problem(ToyProfile.Assemble()));
        var newer = ToyProfile.Table(3, 4, (_, _, _, _) => [0, 0, 0, 0]);
        "mBA "u8.CopyTo(newer);
        Assert.StartsWith("its colour tables are missing", Problem(ToyProfile.Assemble(("B2A0", newer), ("A2B0", newer))));
    }

    [Theory]
    [InlineData(8, 4)]
    [InlineData(9, 15)]
    [InlineData(10, 0)]
    [InlineData(10, 1)]
    [InlineData(10, 255)]
    [InlineData(48, 0xFF)]
    [InlineData(50, 0xFF)]
    public void A_table_that_claims_what_it_does_not_hold_is_refused(int place, byte value)
    {
        var start = BinaryPrimitives.ReadInt32BigEndian(Real.AsSpan(IndexOf("B2A1") + 4));
        var bytes = Real.ToArray();
        bytes[start + place] = value;
        Assert.Null(Read(bytes, out var problem));
        Assert.StartsWith("its colour tables are missing", problem);
    }

    [Fact]
    public void A_profile_cut_off_anywhere_gives_a_reason()
    {
        var toy = ToyProfile.Create();
        for (var length = 0; length < toy.Length; length++)
        {
            Assert.Null(Read(toy[..length], out var problem));
            Assert.NotEmpty(problem);
        }
    }

    [Fact]
    public void A_profile_with_any_byte_changed_gives_a_reason_or_a_table()
    {
        var toy = ToyProfile.Create();
        for (var i = 0; i < 330; i++)
        {
            foreach (var value in (ReadOnlySpan<byte>)[0, 1, 0x7F, 0x80, 0xFF])
            {
                var changed = toy.ToArray();
                changed[i] = value;
                Assert.NotEqual(Read(changed, out var problem) is null, problem.Length == 0);
            }
        }
    }

    private static IccOutputProfile Read(byte[] bytes) => Read(bytes, out _)!;

    private static IccOutputProfile? Read(byte[] bytes, out string problem) => IccOutputProfile.Read(bytes, out problem);

    private static string Problem(byte[] bytes)
    {
        Assert.Null(Read(bytes, out var problem));
        return problem;
    }

    private static byte[] Changed(int place, ReadOnlySpan<byte> text)
    {
        var bytes = ToyProfile.Create();
        text.CopyTo(bytes.AsSpan(place));
        return bytes;
    }

    private static int IndexOf(string tag) => Real.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(tag));
}
