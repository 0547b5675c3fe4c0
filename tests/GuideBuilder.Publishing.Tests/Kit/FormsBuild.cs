using System.Collections.Concurrent;
using System.Collections.Immutable;
using GuideBuilder.Core.Findings;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>What the repository publishes, in every form and style and the languages of <see cref="RealBuild"/>; each book is set once for all tests.</summary>
internal static class FormsBuild
{
    private static readonly Lazy<ImmutableArray<Edition>> LazyEditions = new(Translate);
    private static readonly ConcurrentDictionary<(string Publication, string Style, string Tag), Lazy<Publishing.Book.Book>> Books = new();

    /// <summary>Publication and style of everything that is made of one language.</summary>
    public static (string Publication, string Style)[] Forms { get; } =
    [
        ("guide-women", "a5"), ("guide-women", "large-print"), ("leaflet-women", "leaflet-wrap"), ("leaflet-women", "leaflet-z"),
        ("card-women", "card-folded"), ("wallet-women", "card-small"), ("poster-women", "poster-a3"), ("poster-women", "poster-a2"),
    ];

    public static TheoryData<string, string> EachForm { get; } = new(Forms);

    public static TheoryData<string, string, string> EachFormAndTag { get; } = new(Forms.SelectMany(f => RealBuild.Tags.Select(t => (f.Publication, f.Style, t))));

    public static ImmutableArray<Edition> Editions => LazyEditions.Value;

    public static TypeLibraries Type { get; } = new(RealBuild.Fonts, RealBuild.Hyphenation);

    public static BookStyle StyleOf(string name) => RealBuild.Workspace.Styles[name];

    public static Edition EditionOf(string publication, string tag) => Editions.Single(e => e.Publication.Id == publication && e.Locale.Tag == tag);

    /// <summary>For the print shop that the publication names.</summary>
    public static Publishing.Book.Book BookOf(string publication, string style, string tag) =>
        Books.GetOrAdd((publication, style, tag), key => new Lazy<Publishing.Book.Book>(() => Set(key.Publication, key.Style, key.Tag, RealBuild.Press))).Value;

    public static Publishing.Book.Book Set(string publication, string style, string tag, PressProfile press) =>
        BookSetter.Set(Type, StyleOf(style), EditionOf(publication, tag), press);

    public static Publishing.Book.Book SetTogether(string publication, string style, PressProfile press) =>
        BookSetter.SetTogether(Type, StyleOf(style), [.. Editions.Where(e => e.Publication.Id == publication)], press);

    public static PressProfile Profile(string name)
    {
        var findings = new FindingBag();
        var profile = PressProfileLoader.Load(RealBuild.Files, name, findings);
        Assert.Empty(findings.ToSorted());
        return profile!;
    }

    private static ImmutableArray<Edition> Translate()
    {
        var translator = new EditionTranslator(RealBuild.Workspace);
        return [.. EditionPlan.Make(RealBuild.Workspace.Project, BuildRequest.Everything(1) with { Locales = [.. RealBuild.Tags] }).Editions.Select(e => translator.Translate(e, new FindingBag()))];
    }
}
