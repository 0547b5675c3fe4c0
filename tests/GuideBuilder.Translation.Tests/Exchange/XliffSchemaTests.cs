using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Content.Loading;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Exchange;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Tests.Exchange;

/// <summary>Documents against the XLIFF 2.0 core schema of OASIS, and against what the standard asks beyond it.</summary>
public sealed class XliffSchemaTests
{
    private static readonly XNamespace Xliff = "urn:oasis:names:tc:xliff:document:2.0";
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, ".build/schemas/files/usr/share/php/Symfony/Component/Translation/Resources/schemas");
    private static readonly Lazy<XmlSchemaSet> Schemas = new(LoadSchemas);

    private static readonly ExchangeRow[] Rows =
    [
        new("p1", "h1", "c", "start, paragraph", "Call {contact:line.phone} or {contact:line.phone}.", "{contact:line.phone} \u0001 {contact:line.phone} {figure:x}", ExchangeState.Fuzzy, "n\nm"),
        new("p2", "h2", "", "", "*Amt*{lang=de}", "", ExchangeState.Untranslated, ""),
        new("p3", "h3", "", "", "a & <b>", "\"c\"", ExchangeState.Translated, "]]>"),
    ];

    [Fact]
    public void Any_texts_make_a_valid_document()
    {
        Require();
        Prop.ForAll(ExchangeTexts.Rows.ToArbitrary(), made => Problems(Write([.. Rows, .. made])).Count == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void The_repositorys_own_texts_make_a_valid_document_in_every_language()
    {
        Require();
        var files = RepositoryFiles.Load();
        var project = ProjectLoader.Load(files, new FindingBag())!;
        Assert.All(project.Locales.Where(l => l.Tag != project.SourceLocale.Tag), locale =>
        {
            var rows = ExchangeSheet.Of(TranslatedLocale.Load(files, project, locale, new FindingBag()), Passages.Of(project, "reader"));
            var document = XliffWriter.Write(project.SourceLocale, locale, "reader", rows);
            Assert.Empty(Problems(document));
            Assert.Empty(Breaches(document));
        });
    }

    /// <summary>The schema is there, is the right one, and looks at what it should.</summary>
    [Theory]
    [InlineData(" state=\"initial\"", " state=\"doubtful\"")]
    [InlineData(" canResegment=\"no\"", " canResegment=\"never\"")]
    [InlineData(" canCopy=\"no\"", " canCopy=\"0\"")]
    [InlineData(" srcLang=\"en\"", "")]
    [InlineData("<unit id=\"p1\">", "<unit>")]
    [InlineData("<unit id=\"p1\">", "<unit id=\"p 1\">")]
    [InlineData("<data id=\"d1\">", "<data>")]
    [InlineData("   <notes>\n", "   <segment><source/></segment><notes>\n")]
    [InlineData("<source>a", "<source><b/>a")]
    [InlineData("<cp hex=\"0001\"/>", "<cp/>")]
    [InlineData("document:2.0\"", "document:2.5\"")]
    public void A_broken_document_is_not_valid(string good, string bad)
    {
        Require();
        var text = Encoding.UTF8.GetString(Write(Rows));
        Assert.Contains(good, text, StringComparison.Ordinal);
        Assert.NotEmpty(Problems(Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal))));
    }

    [Fact]
    public void Any_texts_keep_to_what_the_schema_cannot_say() =>
        Prop.ForAll(ExchangeTexts.Rows.ToArbitrary(), made => Breaches(Write([.. Rows, .. made.Select((r, i) => r with { Id = $"q{i}" })])).Count == 0).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Theory]
    [InlineData("<unit id=\"p2\">", "<unit id=\"p1\">")]
    [InlineData("<data id=\"d2\">", "<data id=\"d1\">")]
    [InlineData("dataRef=\"d2\"", "dataRef=\"d9\"")]
    [InlineData("<ph id=\"2\"", "<ph id=\"1\"")]
    [InlineData("state=\"initial\" subState=\"guide:fuzzy\"", "subState=\"guide:fuzzy\"")]
    [InlineData("subState=\"guide:fuzzy\"", "subState=\"fuzzy\"")]
    [InlineData("subState=\"guide:fuzzy\"", "subState=\"xlf:fuzzy\"")]
    [InlineData(" trgLang=\"ar\"", "")]
    [InlineData("version=\"2.0\"", "version=\"2\"")]
    public void A_breach_is_seen(string good, string bad)
    {
        var text = Encoding.UTF8.GetString(Write(Rows));
        Assert.Contains(good, text, StringComparison.Ordinal);
        Assert.NotEmpty(Breaches(Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal))));
    }

    /// <summary>
    /// The constraints of XLIFF 2.0, clause 4.2.2 (elements) and 4.3.1 (attributes), that are said in words only: ids are unique
    /// where they must be, references lead somewhere, a subState has a prefix of its own and a state beside it.
    /// </summary>
    private static List<string> Breaches(byte[] document)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(document), LoadOptions.PreserveWhitespace).Root!;
        List<string> found = [.. Twice("unit", root.Descendants(Xliff + "unit"))];
        if (root.Attribute("version")?.Value != "2.0" || (root.Descendants(Xliff + "target").Any() && root.Attribute("trgLang") is null))
        {
            found.Add("version or trgLang");
        }

        foreach (var unit in root.Descendants(Xliff + "unit"))
        {
            var data = unit.Descendants(Xliff + "data").ToList();
            var references = unit.Descendants(Xliff + "ph").Select(p => p.Attribute("dataRef")!.Value);
            found.AddRange(Twice("data", data));
            found.AddRange(unit.Descendants(Xliff + "source").Concat(unit.Descendants(Xliff + "target")).SelectMany(text => Twice("ph", text.Descendants(Xliff + "ph"))));
            found.AddRange(references.Where(r => !data.Exists(d => d.Attribute("id")!.Value == r)).Select(r => $"dataRef {r}"));
            found.AddRange(unit.Elements(Xliff + "segment").Where(s => !IsSound(s.Attribute("subState")?.Value, s.Attribute("state"))).Select(_ => "subState"));
        }

        return found;
    }

    private static bool IsSound(string? subState, XAttribute? state) =>
        subState is null || (state is not null && subState.Split(':') is [{ Length: > 0 } prefix, { Length: > 0 }] && prefix != "xlf");

    private static IEnumerable<string> Twice(string what, IEnumerable<XElement> elements) =>
        elements.GroupBy(e => e.Attribute("id")!.Value, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => $"{what} {g.Key}");

    private static List<string> Problems(byte[] document)
    {
        List<string> problems = [];
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schemas.Value, XmlResolver = null };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, problem) => problems.Add(problem.Message);
        using var reader = XmlReader.Create(new MemoryStream(document), settings);
        while (reader.Read())
        {
            // Validates on its way.
        }

        return problems;
    }

    private static XmlSchemaSet LoadSchemas()
    {
        var schemas = new XmlSchemaSet { XmlResolver = null };
        foreach (var name in (string[])["xml.xsd", "xliff-core-2.0.xsd"])
        {
            using var reader = XmlReader.Create(Path.Combine(Folder, name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            schemas.Add(null, reader);
        }

        schemas.Compile();
        return schemas;
    }

    private static byte[] Write(params ExchangeRow[] rows) => XliffWriter.Write(SampleProject.English, SampleProject.Arabic, "reader", rows);

    private static void Require() =>
        Assert.SkipUnless(File.Exists(Path.Combine(Folder, "xliff-core-2.0.xsd")), "The schema is not here: build.sh test takes it from Debian's package php-symfony-translation.");
}
