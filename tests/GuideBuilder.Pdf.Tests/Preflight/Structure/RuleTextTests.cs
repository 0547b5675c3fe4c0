using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Structure;
using static GuideBuilder.Pdf.Tests.Preflight.Structure.Tags;

namespace GuideBuilder.Pdf.Tests.Preflight.Structure;

/// <summary>Rules that say several things in one: each thing, and what is near to it and right.</summary>
public sealed class RuleTextTests
{
    private const string Catalogue = "Root/Lang";

    private static readonly Dictionary<string, (PreflightRule? Rule, Func<BreakablePdf, BreakablePdf> Change)> Each = new()
    {
        ["P names another element"] = (TreeRules.WrongParent, pdf => pdf.Set(Heading + "/P", $"{pdf.NumberOf(Paragraph)} 0 R")),
        ["a type is mapped to one that is not standard"] = (TreeRules.Unmapped, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</Para /Text>>").Type(SecondParagraph, "Para")),
        ["an element has no type"] = (TreeRules.Unmapped, pdf => pdf.Remove(SecondParagraph + "/S")),
        ["a type is mapped by way of another"] = (null, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</Para /Text /Text /P>>").Type(SecondParagraph, "Para")),
        ["a type is mapped to itself"] = (TreeRules.Circular, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</Para /Para>>")),
        ["a standard type is mapped to itself"] = (null, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</P /P>>")),
        ["MarkInfo is missing"] = (TreeRules.NotMarked, pdf => pdf.Remove("Root/MarkInfo")),

        ["no element holds an id"] = (MarkedContentRules.Lost, pdf => pdf.Set(Item + "/K/0/K", "[]")),
        ["a page has no StructParents"] = (MarkedContentRules.Lost, pdf => pdf.Remove("Root/Pages/Kids/1/StructParents")),
        ["the parent tree names another element"] = (MarkedContentRules.Lost, pdf => pdf.Set("Root/StructTreeRoot/ParentTree/Nums/1/0", $"{pdf.NumberOf(Paragraph)} 0 R")),
        ["the parent tree has branches"] = (null, pdf => pdf.Set("Root/StructTreeRoot/ParentTree", $"<</Kids [{pdf.NumberOf("Root/StructTreeRoot/ParentTree")} 0 R]>>")),
        ["text is not tagged"] = (MarkedContentRules.Untagged, pdf => pdf.Content(0, text => text.Replace("/Lbl<</MCID 4>>BDC", "/Lbl BMC"))),
        ["a picture is not tagged"] = (MarkedContentRules.Untagged, pdf => pdf.Content(0, text => text.Replace("/Figure<</MCID 6>>BDC", "/Figure BMC"))),
        ["a form is painted outside tags"] = (MarkedContentRules.Untagged, pdf => pdf.AddForm("0 0 5 5 re f", out _).Content(0, text => text + "/Fm Do\n")),
        ["a form cannot close the marks of its page"] = (null, pdf => pdf.AddForm("EMC 0 0 5 5 re f", out _).Content(0, text => text + "/Artifact BMC /Fm Do EMC\n")),
        ["a form without tags is painted twice"] = (null, pdf => pdf.AddForm("0 0 5 5 re f", out _).Content(0, text => text + "/Artifact BMC /Fm Do /Fm Do EMC\n")),
        ["a form with tags is painted once"] = (null, pdf => TagRuleTests.TaggedForm(pdf, "/Fm Do")),
        ["a form belongs to an element as a whole"] = (null, WholeForm),
        ["an artifact holds an artifact"] = (null, pdf => pdf.Content(0, text => text + "/Artifact BMC /Artifact BMC 0 0 5 5 re f EMC EMC\n")),

        ["7.2 t4: a TR outside a table"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Sect, 8, "TR")),
        ["7.2 t5: a THead outside a table"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Sect, 8, "THead")),
        ["7.2 t6: a TBody outside a table"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Sect, 8, "TBody")),
        ["7.2 t7: a TFoot outside a table"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Sect, 8, "TFoot")),
        ["7.2 t8: a TH outside a row"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Sect, 8, "TH", "/A <</O /Table /Scope /Row>>")),
        ["7.2 t9: a TD outside a row"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Sect, 8, "TD")),
        ["7.2 t3: a P in a table"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Table, 2, "P")),
        ["7.2 t10: a P in a row"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Row, 2, "P")),
        ["7.2 t36: a P in a head"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Head, 1, "P")),
        ["7.2 t37: a P in a body"] = (GrammarRules.TableNesting, pdf => pdf.Insert(Body, 1, "P")),
        ["7.2 t38: a P in a foot"] = (GrammarRules.TableNesting, pdf => pdf.Type(Body, "TFoot").Insert(Table, 2, "TBody").Insert(Body, 1, "P")),
        ["content in a row"] = (GrammarRules.TableNesting, pdf => pdf.Set(Row + "/K/2", $"<</Type /MCR /Pg {pdf.NumberOf("Root/Pages/Kids/1")} 0 R /MCID 90>>")),
        ["7.2 t11: two heads"] = (GrammarRules.TableParts, pdf => pdf.Insert(Table, 2, "THead")),
        ["7.2 t12: two feet"] = (GrammarRules.TableParts, pdf => pdf.Insert(Table, 2, "TFoot").Insert(Table, 2, "TFoot")),
        ["7.2 t13: a foot without a body"] = (GrammarRules.TableParts, pdf => pdf.Remove(Table + "/K/0").Type(Table + "/K/0", "TFoot").Type(Table + "/K/0/K/0/K/0", "TH").Set(Table + "/K/0/K/0/K/0/A", "<</O /Table /Scope /Row>>").Content(1, WithoutHead)),
        ["7.2 t14: a head without a body"] = (GrammarRules.TableParts, pdf => pdf.Type(Body, "TFoot")),
        ["7.2 t16: a caption in the middle"] = (GrammarRules.TableParts, pdf => pdf.Insert(Table, 1, "Caption")),
        ["7.2 t39: two captions"] = (GrammarRules.TableParts, pdf => pdf.Insert(Table, 2, "Caption").Insert(Table, 0, "Caption")),
        ["a caption at the end"] = (null, pdf => pdf.Insert(Table, 2, "Caption")),
        ["a row inside an element without meaning"] = (null, pdf => pdf.Type(Body, "NonStruct").Type(Head, "NonStruct")),
        ["7.2 t17: an LI outside a list"] = (GrammarRules.List, pdf => pdf.Insert(Sect, 8, "LI")),
        ["7.2 t18: an LBody outside an item"] = (GrammarRules.List, pdf => pdf.Insert(Sect, 8, "LBody")),
        ["7.2 t19: a P in a list"] = (GrammarRules.List, pdf => pdf.Insert(List, 1, "P")),
        ["7.2 t40: a caption at the end of a list"] = (GrammarRules.List, pdf => pdf.Insert(List, 1, "Caption")),
        ["a caption at the beginning of a list"] = (null, pdf => pdf.Insert(List, 0, "Caption")),
        ["a list in a list"] = (null, pdf => pdf.Insert(List, 1, "L")),
        ["7.2 t27: a P in a TOC"] = (GrammarRules.Contents, pdf => pdf.Insert(Sect, 8, "TOC").Fill("P")),
        ["7.2 t28: a caption at the end of a TOC"] = (GrammarRules.Contents, pdf => pdf.Insert(Sect, 8, "TOC").Fill("TOCI", "Caption")),
        ["a TOC in a TOC"] = (null, pdf => pdf.Insert(Sect, 8, "TOC").Fill("Caption", "TOCI", "TOC")),
        ["a Ruby without a note"] = (GrammarRules.Ruby, pdf => pdf.Insert(Sect, 8, "Ruby").Fill("RB")),
        ["a Ruby as it should be"] = (null, pdf => pdf.Insert(Sect, 8, "Ruby").Fill("RB", "RP", "RT", "RP")),
        ["a Warichu without brackets"] = (GrammarRules.Ruby, pdf => pdf.Insert(Sect, 8, "Warichu").Fill("WT")),
        ["a Warichu as it should be"] = (null, pdf => pdf.Insert(Sect, 8, "Warichu").Fill("WP", "WT", "WP")),

        ["7.2 t41: a cell spans too many rows"] = (TableRules.Irregular, pdf => pdf.Set(Row + "/K/0/A", "<</O /Table /RowSpan 2>>")),
        ["7.2 t42: a row is too short"] = (TableRules.Irregular, pdf => pdf.Insert(HeadRow, 2, "TH", "/A <</O /Table /Scope /Column>>")),
        ["a class gives a span"] = (TableRules.Irregular, pdf => pdf.Set("Root/StructTreeRoot/ClassMap", "<</Wide <</O /Table /ColSpan 2>>>>").Set(Row + "/K/0/C", "/Wide")),
        ["spans that fit"] = (null, pdf => pdf.Insert(Body, 1, "TR").Set(Row + "/K/0/A", "[<</O /Table /RowSpan 2>>]").Set(Body + "/K/1/K", "[]").Insert(Body + "/K/1", 0, "TD")),
        ["7.5 t1: a cell without a header"] = (TableRules.NoHeader, pdf => pdf.Type(HeadRow + "/K/0", "TD")),
        ["cells name their headers"] = (null, pdf => pdf.Remove(HeadRow + "/K/0/A/0/Scope").Set(HeadRow + "/K/0/ID", "(who)").Set(Row + "/K/0/A", "<</O /Table /Headers [(who)]>>")),

        ["an ActualText is enough for a picture"] = (null, pdf => pdf.Remove(Figure + "/Alt").Set(Figure + "/ActualText", "(x)")),
        ["an empty Alt"] = (ElementRules.Figure, pdf => pdf.Set(Figure + "/Alt", "()")),
        ["an Alt that speaks of a file"] = (null, pdf => pdf.Set(Figure + "/Alt", "(The file a.png)")),
        ["headings may go up by more than one"] = (null, pdf => pdf.Insert(Sect, 8, "H3", "/ActualText (a)").Insert(Sect, 9, "H1", "/ActualText (b)")),
        ["a heading of level seven is skipped to"] = (ElementRules.SkippedHeading, pdf => pdf.Insert(Sect, 8, "H7", "/ActualText (a)")),
        ["one H in each section"] = (null, pdf => pdf.Type(Heading, "H").Type(SecondHeading, "P")),
        ["an empty ID"] = (ElementRules.NoteWithoutId, pdf => pdf.Set(Note + "/ID", "()")),
        ["a link with a picture"] = (null, pdf => pdf.Insert(Sect, 8, "Link", "/Alt (Map)")),

        ["7.2 t21: the language of an ActualText"] = (LanguageRules.None, pdf => Nameless(pdf).Insert(Sect, 8, "Span", "/ActualText (a)").Remove(Sect + "/Lang").SetEach("/Lang", "(en)", Heading, Paragraph, List, Figure, Table, SecondHeading, SecondParagraph, Note)),
        ["7.2 t22: the language of an Alt"] = (LanguageRules.None, pdf => Nameless(pdf).Remove(Sect + "/Lang").SetEach("/Lang", "(en)", Heading, Paragraph, List, Table, SecondHeading, SecondParagraph, Note)),
        ["7.2 t23: the language of an E"] = (LanguageRules.None, pdf => Nameless(pdf).Insert(Sect, 8, "Span", "/E (a)").Remove(Sect + "/Lang").SetEach("/Lang", "(en)", Heading, Paragraph, List, Figure, Table, SecondHeading, SecondParagraph, Note)),
        ["7.2 t34: the language of text"] = (LanguageRules.None, pdf => Nameless(pdf).Remove(Sect + "/Lang").SetEach("/Lang", "(en)", Heading, List, Figure, Table, SecondHeading, SecondParagraph, Note)),
        ["7.2 t31: the language of the Alt of a passage"] = (LanguageRules.None, pdf => Nameless(pdf).Content(0, text => text + "/Span<</Alt (a)>>BDC EMC\n")),
        ["the same with its language"] = (null, pdf => Nameless(pdf).Content(0, text => text + "/Span<</Alt (a) /Lang (en)>>BDC EMC\n")),
        ["each element names its language"] = (null, Nameless),
        ["7.2 t2: the language of bookmarks"] = (LanguageRules.None, pdf => Nameless(pdf, keepsOutline: true)),
        ["7.2 t33: the language of metadata"] = (LanguageRules.None, pdf => Nameless(pdf, keepsMetadata: true)),
        ["7.2 t24: the language of a description"] = (LanguageRules.None, pdf => Nameless(pdf).Remove(Sect + "/Lang").SetEach("/Lang", "(en)", Heading, List, Figure, Table, SecondHeading, SecondParagraph, Note).Content(0, text => text.Replace("/P<</MCID 1>>", "/P<</MCID 1 /Lang (en)>>").Replace("/Link<</MCID 2>>", "/Link<</MCID 2 /Lang (en)>>"))),
        ["7.2 t25: the language of the description of a field"] = (LanguageRules.None, pdf => Nameless(pdf).Add("<</FT /Tx /T (a) /TU (b)>>", out _)),
        ["7.2 t29: the tag of an element"] = (LanguageRules.BadTag, pdf => pdf.Set(Heading + "/Lang", "(english_language)")),
        ["7.2 t29: the tag of a passage"] = (LanguageRules.BadTag, pdf => pdf.Content(0, text => text.Replace("/Lang(de)", "/Lang(d--e)"))),
        ["an empty tag of a passage"] = (LanguageRules.EmptyTag, pdf => pdf.Content(0, text => text.Replace("/Lang(de)", "/Lang()"))),

        ["an annotation of an unknown kind"] = (AnnotationTagRules.NotInAnnot, pdf => pdf.Set(Annotation + "/Subtype", "/Unknown").Set(Annotation + "/Rect", "[90 493 90 493]")),
        ["a comment in its tag"] = (null, pdf => pdf.Set(Annotation + "/Subtype", "/Square").Set(Annotation + "/Rect", "[90 493 90 493]").Remove(Annotation + "/A").Type(Link, "Annot")),
        ["a link that the parent tree does not know"] = (AnnotationTagRules.NotInLink, pdf => pdf.Remove(Annotation + "/StructParent")),
        ["a link that no element holds"] = (AnnotationTagRules.NotInLink, pdf => pdf.Remove(Link + "/K/1")),
        ["a link beside the page"] = (null, pdf => pdf.Remove(Link + "/K/1").Set(Annotation + "/Rect", "[990 493 999 505]")),
        ["a Form with a role"] = (null, pdf => pdf.Type(SecondParagraph, "Form").Set(SecondParagraph + "/A", "<</O /PrintField /Role /cb>>")),
        ["a printer's mark as it should be"] = (null, pdf => TagRuleTests.PrinterMark(pdf, "/Artifact BMC 0 0 5 5 re f EMC")),
    };

    public static TheoryData<string> Names => new(Each.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_thing_gives_the_finding_of_its_rule_and_no_other(string name)
    {
        var (rule, change) = Each[name];
        var report = Conforming.Judge(change(Conforming.Screen).ToBytes(), PdfFlavour.Screen);
        var found = report.Findings.Where(finding => IsOurs(finding.Rule)).ToList();
        Assert.True(found.Select(f => f.Rule.Id).Distinct().SequenceEqual(rule is null ? [] : [rule.Id]), string.Join('\n', found.Select(f => f.Rule.Id + " " + f.Message)));
        Assert.Empty(report.Damage);
    }

    // Other rules may have something to say of these files too, such as of an annotation of an unknown kind.
    private static bool IsOurs(PreflightRule rule) => string.CompareOrdinal(rule.Id, "GB5400") > 0 && string.CompareOrdinal(rule.Id, "GB5500") < 0;

    /// <summary>The section names the language of everything, and the file as a whole does not.</summary>
    private static BreakablePdf Nameless(BreakablePdf pdf) => Nameless(pdf, false, false);

    private static BreakablePdf Nameless(BreakablePdf pdf, bool keepsOutline = false, bool keepsMetadata = false)
    {
        var without = pdf.Remove(Catalogue).Set(Sect + "/Lang", "(en)");
        without = keepsOutline ? without : without.Remove("Root/Outlines");
        return keepsMetadata ? without : without.Metadata(text => text.Replace("x-default", "en"));
    }

    private static string WithoutHead(string content) =>
        content.Replace("/TH<</MCID 0>>BDC", "/Artifact BMC").Replace("/TH<</MCID 1>>BDC", "/Artifact BMC");

    private static BreakablePdf WholeForm(BreakablePdf pdf) => pdf
        .AddForm("0 0 5 5 re f", out var form, "/StructParent 3")
        .Set("Root/StructTreeRoot/ParentTree/Nums/6", "3")
        .Set("Root/StructTreeRoot/ParentTree/Nums/7", $"{pdf.NumberOf(Figure)} 0 R")
        .Set(Figure + "/K/1", $"<</Type /OBJR /Pg {pdf.NumberOf(Page)} 0 R /Obj {form} 0 R>>")
        .Content(0, text => text + "/Fm Do\n");
}
