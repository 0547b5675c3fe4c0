using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Facts;
using GuideBuilder.Publishing.Output;
using GuideBuilder.TestKit;

namespace GuideBuilder.Publishing.Tests.Kit;

/// <summary>The guide with a house that nobody must find and an office for professionals.</summary>
internal static class Hidden
{
    public const string House = "hidden-house";
    public const string Office = "inner-office";
    public const string Code = "short-code";
    public const string Home = "quiet-home";

    public static MemoryProjectFiles Files { get; } = With("");

    public static Project Project { get; } = Load(Files);

    public static LeakSearch Search { get; } = new(Project);

    public static Publication Publication => Project.Publications[0];

    /// <summary>The ids of the records of which a file tells something, in order.</summary>
    public static string In(string path, byte[] bytes) => string.Join(' ', RecordsIn(Search.Search(new OutputFile(path, bytes), Publication)));

    public static IEnumerable<string> RecordsIn(IEnumerable<Finding> findings) => findings
        .Where(f => f.Code == PublishingFindings.SecretInFileCode)
        .Select(f => f.Message.Split("of the record “")[1].Split('”')[0])
        .Distinct().Order(StringComparer.Ordinal);

    /// <param name="more">Further records of the region.</param>
    public static MemoryProjectFiles With(string more) => Variant.Guide.With("content/contacts/de.yaml", Variant.Guide.Text("content/contacts/de.yaml") + Records + more);

    public static Project Load(IProjectFiles files)
    {
        var findings = new FindingBag();
        var project = ProjectLoader.Load(files, findings);
        Assert.False(findings.HasErrors, string.Join('\n', findings.ToSorted()));
        return project!;
    }

    public static string Record(string id, string name, string reached, string visibility, string description = "A service of its kind", string source = "Told in confidence") => $"""

        {id}:
          name: {name}
          description: {description}
          kind: women
          audience: women
          {reached}
          hours: always
          visibility: {visibility}
          source: {source}
          as-of: 2026

        """;

    private static string Records =>
        Record(House, "Verborgenes Haus", "phone: 030 987 65 43\n  url: https://www.verborgenes-haus.de/weg\n  mail: house@verborgen.example\n  chat: https://chat.verborgen.example/7", "never")
        + Record(Office, "Innere Türstelle", "numbers: [{ number: +49 89 776 65 54, kind: phone }, { number: 4 47 18, kind: text }]", "professional")
        + Record(Code, "Amt 9", "phone: 917", "never")
        + Record(Home, "Ruhe", "phone: 030 4711", "never", "House at Geheimweg 12 a, back door Große Linden-Straße 5, garden Am Stillen Teich 7", "Told by the neighbour, 9 Quiet Lane");
}
