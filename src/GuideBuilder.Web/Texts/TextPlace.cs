using System.Globalization;
using GuideBuilder.Content.Model;

namespace GuideBuilder.Web.Texts;

/// <summary>Where the text of a chapter stands, and what that asks of its markup.</summary>
/// <param name="SectionHref">The address of a chapter's title, heading, recommendation, work or citation by its id, as seen from there; null when there is none.</param>
/// <param name="PictureHref">The address of a picture's file, as seen from there.</param>
internal sealed record TextPlace(Func<string, string?> SectionHref, Func<PictureContent, string> PictureHref)
{
    /// <summary>For texts that refer to nothing.</summary>
    public static TextPlace Alone { get; } = new(_ => null, _ => throw new InvalidOperationException("There are no pictures here."));

    /// <summary>Begins the ids of notes and tables, and differs between the chapters of one file. No id that an editor gives has an underscore, so they meet none.</summary>
    public string Prefix { get; init; } = "_";

    /// <summary>By how many levels headings are lower than on a page of the chapter's own.</summary>
    public int Depth { get; init; }

    /// <summary>Whether it is an e-book, where reading apps are told of notes in words of their own.</summary>
    public bool IsBook { get; init; }

    public string Note(string id) => $"{Prefix}note-{id}";

    public string NoteMark(string id) => $"{Prefix}mark-{id}";

    /// <summary>The id of the chapter's title; empty outside of chapters.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>The id of a work in the list of works, of which an edition has one.</summary>
    public static string Work(string key) => $"_work-{key}";

    /// <summary>The id of the first citation of a work in a chapter.</summary>
    public static string Cited(string chapter, string key) => $"_cited-{chapter}_{key}";

    /// <param name="number">From 1.</param>
    public string Table(int number) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}table-{number}");

    /// <returns>A word of EPUB 3 Structural Semantics Vocabulary in an e-book; null elsewhere.</returns>
    public string? BookType(string type) => IsBook ? type : null;
}
