using System.Collections.Immutable;
using GuideBuilder.Content.Loading;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Tests.Checks;

/// <summary>The translations of this repository are good, so what is found in them is a false alarm; what was accepted counts as one.</summary>
public sealed class RealTranslationTests
{
    private static readonly MemoryProjectFiles Files = RepositoryFiles.Load().Without(path => path.EndsWith("ignored.tsv", StringComparison.Ordinal));
    private static readonly Project Project = ProjectLoader.Load(Files, new FindingBag())!;

    [Fact]
    public void Less_than_one_entry_in_a_hundred_gives_a_false_alarm()
    {
        var (entries, findings) = (0, ImmutableArray<Finding>.Empty);
        foreach (var locale in Project.Locales.Where(l => l.Tag != Project.SourceLocale.Tag))
        {
            var bag = new FindingBag();
            foreach (var domain in Passages.DomainsOf(Project, locale))
            {
                var catalogue = CatalogueLoader.Load(Files, locale, domain, Project.Glossary, bag)!;
                CatalogueChecks.Check(catalogue, MessageCollector.Collect(Project, domain).Select(m => m.Message), bag);
                WholeCatalogueChecks.Check(catalogue, bag);
                entries += catalogue.File.Entries.Length;
            }

            // All is translated and confirmed, and no file holds what is not used.
            Assert.DoesNotContain(bag.ToSorted(), f => f.Severity == Severity.Error || f.Code.Id is "GB3105" or "GB3106");
            findings = findings.AddRange(bag.ToSorted().Where(f => f.Code.Id != "GB3107"));
        }

        Assert.True(entries > 25_000, $"{entries}");
        Assert.True(findings.Length * 100 < entries, $"{findings.Length} of {entries}:\n{string.Join('\n', findings.Select(f => $"{f.Code} {f.Span} {f.Message}"))}");
    }
}
