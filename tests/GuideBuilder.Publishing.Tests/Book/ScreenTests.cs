using System.Text;
using GuideBuilder.Pdf;
using GuideBuilder.Pdf.Reading;
using GuideBuilder.Pdf.Reading.Objects;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Book;

/// <summary>What a reader on a telephone or with a screen reader is given beside the text.</summary>
public sealed class ScreenTests
{
    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_number_and_address_is_a_link_that_says_what_it_is(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Screen);
        var expected = BookTexts.Of(pdf.Edition).SelectMany(t => t.Runs).Where(r => r.Href is not null).Select(r => (r.Href, Words: (string?)r.Text));
        var annotations = pdf.File.Pages.SelectMany(p => p.Annotations).ToList();
        var links = annotations.Where(a => a.Uri is not null).Select(a => (Href: a.Uri, Words: a.Contents));
        Assert.Equal(expected.Order(), links.Order());
        Assert.All(annotations, a => Assert.False(string.IsNullOrWhiteSpace(a.Contents)));
        // The contents, and references in the text, which may go on on a second line.
        var references = BookTexts.Of(pdf.Edition).Sum(t => t.Runs.Where(r => r.Kind == RunKind.Reference).Select(r => r.Target).Distinct().Count());
        Assert.InRange(annotations.Count(a => a.DestinationPage > 0) - pdf.Edition.Chapters.Length, references, 2 * references);
        Assert.All(annotations.Where(a => a.Uri is not null), a => Assert.Matches("^(tel:[0-9+]+|https://.+|mailto:.+)$", a.Uri));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Each_link_lies_on_its_own_words(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Screen);
        var annotations = pdf.File.Pages.SelectMany(p => p.Annotations.Select(a => (Annotation: a, p.Index))).ToDictionary(a => a.Annotation.ObjectNumber);
        var links = pdf.Text.Elements().Where(e => e.Type == "Link").ToList();
        Assert.Equal(annotations.Count, links.Count);
        Assert.All(links, link =>
        {
            var (annotation, page) = annotations[link.Nodes.OfType<TextNode.Annotation>().Single().ObjectNumber];
            var height = pdf.File.Pages[page].Media.Height;
            Assert.Equal(link.Text.Trim(), annotation.Contents);
            Assert.All(link.Glyphs.Where(g => g.Text.Trim().Length > 0), g =>
            {
                Assert.Equal(page, g.Page);
                Assert.InRange(g.X + (g.Advance / 2), annotation.Area!.Value.Left, annotation.Area.Value.Right);
                Assert.InRange(height - g.Y, annotation.Area.Value.Lower, annotation.Area.Value.Upper);
            });
        });
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachTag), MemberType = typeof(RealBuild))]
    public void Bookmarks_are_the_chapters_and_their_sections(string tag)
    {
        var pdf = RealBuild.PdfIn(tag, PdfFlavour.Screen);
        var headings = pdf.Paragraphs.Where(p => p.Type is "H1" or "H2").Skip(2).Select(h => (h.Type, h.Text, h.Glyphs[0].Placed.Page));
        Assert.Equal(headings, BookmarksIn(pdf));
    }

    [Theory]
    [MemberData(nameof(RealBuild.EachPdf), MemberType = typeof(RealBuild))]
    public void The_title_in_the_window_is_neutral_and_the_reading_direction_is_given(string tag, PdfFlavour flavour)
    {
        var pdf = RealBuild.PdfIn(tag, flavour);
        var objects = pdf.File.Objects;
        var view = objects.Dictionary(pdf.File.Catalogue["ViewerPreferences"]);
        Assert.Equal(pdf.Edition.NeutralTitle.PlainText, objects.Text(pdf.File.Info["Title"]));
        Assert.NotEqual(pdf.Edition.Title.PlainText, pdf.Edition.NeutralTitle.PlainText);
        Assert.DoesNotContain(pdf.Edition.Title.PlainText, Encoding.UTF8.GetString(pdf.File.Metadata.Span));
        Assert.Contains(pdf.Edition.NeutralTitle.PlainText, Encoding.UTF8.GetString(pdf.File.Metadata.Span));
        Assert.Equal(new PdfObject.Truth(true), objects.Resolve(view["DisplayDocTitle"]));
        Assert.Equal(tag is "ar" or "prs" or "ur" ? "R2L" : null, objects.Name(view["Direction"]));
    }

    private static List<(string Type, string Text, int Page)> BookmarksIn(BuiltPdf pdf)
    {
        var objects = pdf.File.Objects;
        var pages = pdf.File.Pages.ToDictionary(p => p.ObjectNumber, p => p.Index);
        List<(string, string, int)> bookmarks = [];
        Walk(objects.Dictionary(pdf.File.Catalogue["Outlines"])["First"], 1);
        return bookmarks;

        void Walk(PdfObject first, int level)
        {
            for (var item = objects.Dictionary(first); item.Entries.Count > 0; item = objects.Dictionary(item["Next"]))
            {
                var page = (PdfObject.Reference)((PdfObject.List)objects.Resolve(item["Dest"])).Items[0];
                bookmarks.Add(($"H{level}", objects.Text(item["Title"])!, pages[page.ObjectNumber]));
                Walk(item["First"], level + 1);
            }
        }
    }
}
