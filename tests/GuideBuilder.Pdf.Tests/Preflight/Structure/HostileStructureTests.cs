using System.Diagnostics;
using GuideBuilder.Pdf.Preflight;
using static GuideBuilder.Pdf.Tests.Preflight.Structure.Tags;

namespace GuideBuilder.Pdf.Tests.Preflight.Structure;

public sealed class HostileStructureTests
{
    [Fact]
    public void A_tree_that_bites_its_tail_ends() =>
        Assert.Contains("GB5004", Codes(Conforming.Print.Set(Heading + "/K", $"[0 {Conforming.Print.NumberOf(Sect)} 0 R]")));

    [Fact]
    public void A_parent_tree_that_bites_its_tail_ends()
    {
        var number = Conforming.Print.NumberOf("Root/StructTreeRoot/ParentTree");
        Assert.Empty(Codes(Conforming.Print.Set("Root/StructTreeRoot/ParentTree/Kids", $"[{number} 0 R {number} 0 R]")));
    }

    [Fact]
    public void Spans_without_end_take_no_time() =>
        Assert.DoesNotContain("GB5425", Codes(Conforming.Print.Set(Row + "/K/0/A", "<</O /Table /ColSpan 99999999 /RowSpan 99999999>>")));

    [Fact]
    public void A_long_role_of_many_elements_is_not_said_in_full_by_each()
    {
        var kids = string.Concat(Enumerable.Repeat("<</S /X>> ", 20000));
        var pdf = Conforming.Print.Set("Root/StructTreeRoot/RoleMap", $"<</X /{new string('Y', 200_000)}>>").Set(Note + "/K", $"[7 {kids}]");
        Assert.Contains("GB5405", Codes(pdf));
    }

    [Fact]
    public void A_list_of_kids_that_all_elements_share_is_not_read_for_each()
    {
        var with = Conforming.Print.Add($"[{string.Concat(Enumerable.Range(0, 20000).Select(i => i + " "))}]", out var list);
        var kids = string.Concat(Enumerable.Repeat($"<</S /P /K {list} 0 R>> ", 20000));
        Assert.Contains("GB5004", Codes(with.Set(Note + "/K", $"[7 {kids}]")));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("(text)")]
    [InlineData("-1")]
    [InlineData("<</Kids [null [] 1 0 R] /Nums [0 1 2]>>")]
    public void Entries_of_the_wrong_kind_give_no_fault(string value)
    {
        string[] paths =
        [
            "Root/StructTreeRoot/RoleMap", "Root/StructTreeRoot/ClassMap", "Root/StructTreeRoot/ParentTree", "Root/MarkInfo", "Root/Lang", "Root/Outlines",
            Heading + "/P", Heading + "/S", Heading + "/K", Heading + "/Pg", Figure + "/Alt", Note + "/ID", Row + "/K/0/A", Row + "/K/0/C", Link + "/K/1/Obj",
            Page + "/StructParents", Annotation + "/StructParent", Annotation + "/Subtype", Annotation + "/Rect", Annotation + "/AP",
        ];
        Assert.All(paths, path => Codes(Conforming.Screen.Set(path, value)));
    }

    private static List<string> Codes(BreakablePdf pdf)
    {
        var bytes = pdf.ToBytes();
        var clock = Stopwatch.StartNew();
        var report = Conforming.Judge(bytes, PdfFlavour.Print);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
        return [.. report.ToFindings().Select(finding => finding.Code.Id)];
    }
}
