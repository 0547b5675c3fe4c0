using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Book;

/// <summary>Sets editions in the form that a style asks for.</summary>
public static class BookSetter
{
    /// <param name="press">The print shop that the pages are for; art reaches as far as it asks, or further where the style says so.</param>
    public static Book Set(TypeLibraries type, BookStyle style, Edition edition, PressProfile press)
    {
        style = WithBleed(style, press);
        return PreviewMarks.Add(type.Fonts, style.Form switch
        {
            FoldedForm form => FoldedSheet.Set(type, style, form, edition, press),
            PosterForm form => PosterSheet.Set(type, style, form, [edition], press),
            _ => BoundBook.Set(type, style, edition, press),
        });
    }

    /// <summary>All languages of a publication on one poster.</summary>
    /// <param name="style">Its form is a <see cref="PosterForm"/>.</param>
    /// <param name="editions">At least one, in the order of their places.</param>
    public static Book SetTogether(TypeLibraries type, BookStyle style, ImmutableArray<Edition> editions, PressProfile press) =>
        PreviewMarks.Add(type.Fonts, PosterSheet.Set(type, WithBleed(style, press), (PosterForm)style.Form, editions, press));

    private static BookStyle WithBleed(BookStyle style, PressProfile press) =>
        style with { Page = style.Page with { Bleed = Math.Max(style.Page.Bleed, press.Bleed.Width) } };
}
