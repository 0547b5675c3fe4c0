using GuideBuilder.Pdf.Preflight.Structure;
using static GuideBuilder.Pdf.Tests.Preflight.Structure.Tags;

namespace GuideBuilder.Pdf.Tests.Preflight.Structure;

public sealed class TagRuleTests
{
    internal static Breaks Each { get; } = Make();

    [Fact]
    public void Each_rule_of_this_area_has_such_a_file()
    {
        var rules = new[] { TreeRules.All, MarkedContentRules.All, GrammarRules.All, TableRules.All, ElementRules.All, LanguageRules.All, AnnotationTagRules.All };
        Assert.Equal(rules.SelectMany(all => all).Select(rule => rule.Id).Order(), Each.Keys.Order());
    }

    private static Breaks Make()
    {
        var breaks = new Breaks();
        AddTree(breaks);
        AddContent(breaks);
        AddGrammar(breaks);
        AddTables(breaks);
        AddElements(breaks);
        AddLanguages(breaks);
        AddAnnotations(breaks);
        return breaks;
    }

    private static void AddTree(Breaks breaks)
    {
        breaks.Print(TreeRules.NoTree, pdf => pdf.Remove("Root/StructTreeRoot"));
        breaks.Print(TreeRules.NotMarked, pdf => pdf.Set("Root/MarkInfo/Marked", "false"));
        breaks.Print(TreeRules.Suspects, pdf => pdf.Set("Root/MarkInfo/Suspects", "true"));
        breaks.Print(TreeRules.WrongParent, pdf => pdf.Remove(Heading + "/P"));
        breaks.Print(TreeRules.Unmapped, pdf => pdf.Type(SecondParagraph, "Para"));
        breaks.Print(TreeRules.Circular, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</Para /Text /Text /Para>>"));
        breaks.Print(TreeRules.Remapped, pdf => pdf.Set("Root/StructTreeRoot/RoleMap", "<</Reference /Span>>"));
    }

    private static void AddContent(Breaks breaks)
    {
        breaks.Screen(MarkedContentRules.Untagged, pdf => pdf.Content(0, text => text + "200 300 5 5 re f\n"));
        breaks.Screen(MarkedContentRules.Lost, pdf => pdf.Set("Root/StructTreeRoot/ParentTree/Nums/1/0", "null"));
        breaks.Screen(MarkedContentRules.ArtifactInTag, pdf => pdf.Content(0, text => text.Replace("/H1<</MCID 0>>BDC", "/H1<</MCID 0>>BDC /Artifact BMC EMC")));
        breaks.Screen(MarkedContentRules.TagInArtifact, pdf => pdf.Content(0, text => text.Replace("/H1<</MCID 0>>BDC", "/Artifact BMC /H1<</MCID 0>>BDC").Replace("/P<</MCID 1>>BDC", "EMC /P<</MCID 1>>BDC")));
        breaks.Screen(MarkedContentRules.FormPaintedTwice, pdf => TaggedForm(pdf, "/Fm Do /Fm Do"));
    }

    /// <summary>A form that holds a picture's content, painted by <paramref name="content"/>.</summary>
    internal static BreakablePdf TaggedForm(BreakablePdf pdf, string content)
    {
        var with = pdf
            .AddForm("/Figure<</MCID 0>>BDC 0 0 5 5 re f EMC", out var form, "/StructParents 3")
            .Add($"[{pdf.NumberOf(Figure)} 0 R]", out var owners);
        return with
            .Set("Root/StructTreeRoot/ParentTree/Nums/6", "3")
            .Set("Root/StructTreeRoot/ParentTree/Nums/7", $"{owners} 0 R")
            .Set(Figure + "/K/1", $"<</Type /MCR /Pg {pdf.NumberOf(Page)} 0 R /Stm {form} 0 R /MCID 0>>")
            .Content(0, text => text + content + "\n");
    }

    private static void AddGrammar(Breaks breaks)
    {
        breaks.Print(GrammarRules.TableNesting, pdf => pdf.Type(Table, "Sect"));
        breaks.Print(GrammarRules.TableParts, pdf => pdf.Type(Body, "THead"));
        breaks.Print(GrammarRules.List, pdf => pdf.Type(Item + "/K/0", "Span"));
        breaks.Print(GrammarRules.Contents, pdf => pdf.Type(SecondParagraph, "TOCI"));
        breaks.Print(GrammarRules.Ruby, pdf => pdf.Type(Reference, "RT"));
    }

    private static void AddTables(Breaks breaks)
    {
        breaks.Print(TableRules.Overlap, pdf => pdf.Set(HeadRow + "/K/1/A/0/RowSpan", "2").Set(Row + "/K/0/A", "<</O /Table /ColSpan 2>>"));
        breaks.Print(TableRules.Irregular, pdf => pdf.Set(Row + "/K/0/A", "<</O /Table /ColSpan 2>>"));
        breaks.Print(TableRules.NoScope, pdf => pdf.Remove(HeadRow + "/K/0/A/0/Scope"));
        breaks.Print(TableRules.NoHeader, pdf => pdf.Set(Row + "/K/0/A", "<</O /Table /Headers [(nowhere)]>>"));
        breaks.Print(TableRules.NoHeaders, pdf => pdf.Type(HeadRow + "/K/0", "TD").Type(HeadRow + "/K/1", "TD"));
    }

    private static void AddElements(Breaks breaks)
    {
        breaks.Print(ElementRules.Figure, pdf => pdf.Remove(Figure + "/Alt"));
        breaks.Print(ElementRules.Formula, pdf => pdf.Type(Figure, "Formula").Set(Figure + "/Alt", "( )"));
        breaks.Print(ElementRules.FileName, pdf => pdf.Set(Figure + "/Alt", "(IMG_0012.JPG)"));
        breaks.Print(ElementRules.FirstHeading, pdf => pdf.Type(Heading, "H2"));
        breaks.Print(ElementRules.SkippedHeading, pdf => pdf.Type(SecondHeading, "H3"));
        breaks.Print(ElementRules.TwoHeadings, pdf => pdf.Type(Heading, "H").Type(SecondHeading, "H"));
        breaks.Print(ElementRules.MixedHeadings, pdf => pdf.Type(SecondHeading, "H"));
        breaks.Print(ElementRules.EmptyHeading, pdf => pdf.Insert(Sect, 8, "H2"));
        breaks.Print(ElementRules.NoteWithoutId, pdf => pdf.Remove(Note + "/ID"));
        breaks.Print(ElementRules.NoteIdTwice, pdf => pdf.Insert(Sect, 8, "Note", "/ID (n)").Set(Note + "/ID", "(n)"));
        breaks.Print(ElementRules.EmptyLink, pdf => pdf.Insert(Sect, 8, "Link"));
    }

    private static void AddLanguages(Breaks breaks)
    {
        breaks.Screen(LanguageRules.None, pdf => pdf.Remove("Root/Lang"));
        breaks.Print(LanguageRules.BadTag, pdf => pdf.Set("Root/Lang", "(en_GB)"));
        breaks.Print(LanguageRules.EmptyTag, pdf => pdf.Set("Root/Lang", "()"));
    }

    private static void AddAnnotations(Breaks breaks)
    {
        breaks.Screen(AnnotationTagRules.NotInAnnot, pdf => Annotate(pdf, "Square"));
        breaks.Screen(AnnotationTagRules.NotInForm, pdf => Annotate(pdf, "Widget").Set(Annotation + "/FT", "/Tx").Set(Annotation + "/T", "(Name)").Set(Annotation + "/TU", "(Your name)"));
        breaks.Screen(AnnotationTagRules.NotInLink, pdf => pdf.Type(Link, "Span"));
        breaks.Print(AnnotationTagRules.FormKids, pdf => pdf.Type(SecondParagraph, "Form"));
        breaks.Screen(AnnotationTagRules.PrinterMarkTagged, pdf => Annotate(pdf, "PrinterMark"));
        breaks.Screen(AnnotationTagRules.PrinterMarkContent, pdf => PrinterMark(pdf, "/Artifact BMC EMC 0 0 5 5 re f"));
    }

    /// <summary>Makes the link an annotation of another kind, too small to need an appearance.</summary>
    private static BreakablePdf Annotate(BreakablePdf pdf, string subtype) =>
        pdf.Set(Annotation + "/Subtype", "/" + subtype).Set(Annotation + "/Rect", "[90 493 90 493]").Remove(Annotation + "/A");

    /// <summary>Makes the link a printer's mark outside the structure.</summary>
    internal static BreakablePdf PrinterMark(BreakablePdf pdf, string appearance) => Annotate(pdf, "PrinterMark")
        .AddForm(appearance, out var form)
        .Set(Annotation + "/Rect", "[90 493 100 500]")
        .Set(Annotation + "/AP", $"<</N {form} 0 R>>")
        .Remove(Annotation + "/StructParent")
        .Remove(Link + "/K/1");
}
