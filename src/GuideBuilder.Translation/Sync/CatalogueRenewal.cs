using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Catalogues;
using GuideBuilder.Translation.Extraction;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;
using GuideBuilder.Translation.Review;

namespace GuideBuilder.Translation.Sync;

/// <summary>Brings all catalogues of a project up to date.</summary>
public static class CatalogueRenewal
{
    /// <param name="locales">Tags; empty for all languages.</param>
    /// <param name="findings">Receives what is wrong with catalogues, which then stay as they are, and changes that could turn a meaning around.</param>
    public static ImmutableArray<RenewedCatalogue> Run(IProjectFiles files, Project project, ImmutableArray<string> locales, FindingBag findings)
    {
        var renewed = ImmutableArray.CreateBuilder<RenewedCatalogue>();
        foreach (var domain in project.Publications.Select(p => p.Domain).Distinct().Order(StringComparer.Ordinal))
        {
            var messages = MessageCollector.Collect(project, domain);
            foreach (var locale in project.Locales.Where(l => l.Tag != project.SourceLocale.Tag && Passages.DomainsOf(project, l).Contains(domain) && (locales.IsEmpty || locales.Contains(l.Tag))))
            {
                if (Renew(files, locale, domain, messages, findings) is { } one)
                {
                    renewed.Add(one);
                }
            }
        }

        return renewed.ToImmutable();
    }

    private static RenewedCatalogue? Renew(IProjectFiles files, Locale locale, string domain, ImmutableArray<ExtractedMessage> messages, FindingBag findings)
    {
        var path = CatalogueLoader.PathOf(locale, domain);
        var own = new FindingBag();
        if (Read(files, path, locale, own) is not { } file || own.HasErrors)
        {
            findings.AddRange(own.ToSorted().Select(f => f with { Language = locale.Tag }));
            return null;
        }

        var result = CatalogueSync.Run(file, messages);
        findings.AddRange(result.Notes.Select(n => TranslationFindings.SourceChanged(path, locale.Tag, n)).OfType<Finding>());
        return new RenewedCatalogue(path, result, IsNew: !files.Exists(path));
    }

    /// <returns>A catalogue that is not there yet begins as an empty one with a header. Null after a finding.</returns>
    private static PoFile? Read(IProjectFiles files, string path, Locale locale, FindingBag findings)
    {
        if (!files.Exists(path))
        {
            return PoReader.Read(path, Encoding.UTF8.GetBytes(PotWriter.Write([]).Replace("LANG", locale.Tag, StringComparison.Ordinal)), findings);
        }

        var content = files.Read(path);
        if (content.Bytes is null)
        {
            findings.Add(TranslationFindings.UnreadableCatalogue(path, locale, content.Problem ?? "it cannot be read"));
            return null;
        }

        return PoReader.Read(path, content.Bytes, findings);
    }
}

/// <param name="Path">Relative to the project's folder, with <c>/</c>.</param>
public sealed record RenewedCatalogue(string Path, SyncResult Result, bool IsNew)
{
    /// <summary>Whether the file is to be written.</summary>
    public bool IsChanged => IsNew || Result.IsChanged;
}
