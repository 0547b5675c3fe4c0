using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Tests.Kit;

namespace GuideBuilder.Publishing.Tests.Facts;

public sealed class LeakSearchPropertyTests
{
    private static readonly SecretValues Secrets = SecretValues.For(Hidden.Project, Hidden.Publication);

    private static readonly string[] Marks = ["", "", " ", "\u00A0", "\u202F", "-", "‑", "–", ".", "/", "(", ") ", "\u00AD", "\u200B", "\u2066", "\uFEFF", "\n", "\u034F"];

    // The zeros of ASCII and of other scripts; one beyond U+FFFF.
    private static readonly int[] Zeros = ['0', 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10, 0x1E950];

    // Nothing that a number or a name goes on with.
    private static readonly string[] Others = ["ab", "中", "، ", "x@y", "é", "🌳", "<b>", "&amp;", "ሰላም", "\uD83C", ", ", "%", "12,", ",7"];

    private static readonly Gen<string> Text = Gen.Choose(0, 30).SelectMany(n => Gen.ArrayOf(Gen.Elements(Others), n)).Select(string.Concat);

    [Fact]
    public void A_number_is_found_with_any_marks_in_any_script_at_any_place()
    {
        var written =
            from marks in Gen.ArrayOf(Gen.Elements(Marks), 10)
            from zero in Gen.Elements(Zeros)
            from before in Text
            from after in Text
            select before + "!" + string.Concat("0309876543".Zip(marks, (d, mark) => new Rune(zero + d - '0') + mark)) + "!" + after;
        Prop.ForAll(written.ToArbitrary(), text => Ids(text) == Hidden.House).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_name_is_found_with_any_marks_in_capitals_and_small_letters_at_any_place()
    {
        var written =
            from marks in Gen.ArrayOf(Gen.Elements(Marks), 15)
            from capitals in Gen.ArrayOf(Gen.Elements(false, true), 15)
            from before in Text
            from after in Text
            select before + string.Concat("VerborgenesHaus".Select((c, i) => (capitals[i] ? char.ToUpperInvariant(c) : char.ToLowerInvariant(c)) + marks[i])) + after;
        Prop.ForAll(written.ToArbitrary(), text => Ids(text) == Hidden.House).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_without_them_is_clean() =>
        Prop.ForAll(Text.ToArbitrary(), text => Ids(text).Length == 0).QuickCheckThrowOnFailure();

    private static string Ids(string text) => string.Join(' ', Secrets.FindIn(text).Select(v => v.Contact.Id).Distinct());
}
