using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>Loads <c>locales/TAG/DOMAIN.po</c>.</summary>
public static class CatalogueLoader
{
    public static string PathOf(Locale locale, string domain) => $"locales/{locale.Tag}/{domain}.po";

    /// <returns>Null when there is no such file or it cannot be read; <paramref name="findings"/> says so.</returns>
    public static Catalogue? Load(IProjectFiles files, Locale locale, string domain, FindingBag findings) =>
        Load(files, locale, domain, Glossary.Empty, findings);

    /// <param name="glossary">The words that translations must use, or must not.</param>
    /// <param name="source">The language that is translated from, by which promises are compared; null when they are not.</param>
    /// <returns>Null when there is no such file or it cannot be read; <paramref name="findings"/> says so.</returns>
    public static Catalogue? Load(IProjectFiles files, Locale locale, string domain, Glossary glossary, FindingBag findings, Locale? source = null)
    {
        var path = PathOf(locale, domain);
        if (!files.Exists(path))
        {
            findings.Add(TranslationFindings.MissingCatalogue(path, locale));
            return null;
        }

        var content = files.Read(path);
        if (content.Bytes is null)
        {
            findings.Add(TranslationFindings.UnreadableCatalogue(path, locale, content.Problem ?? "it cannot be read"));
            return null;
        }

        var local = new FindingBag();
        var file = PoReader.Read(path, content.Bytes, local);
        findings.AddRange(local.ToSorted().Select(f => f with { Language = locale.Tag }));
        CheckHeader(file, locale, findings);
        return new Catalogue(locale, domain, file, glossary, IgnoredFindings.Load(files, locale, findings), source);
    }

    private static void CheckHeader(PoFile file, Locale locale, FindingBag findings)
    {
        if (file.Header is { } header && header.Language != locale.Tag)
        {
            findings.Add(TranslationFindings.WrongLanguage(header.Entry.TranslationSpan, header.Language, locale));
        }

        if (file.Entries.FirstOrDefault(e => e.Domain is not null) is { } other)
        {
            findings.Add(TranslationFindings.OtherDomain(other.Span, locale));
        }
    }
}
