using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Translation.Findings;
using GuideBuilder.Translation.Po.Formats;

namespace GuideBuilder.Translation.Po;

/// <summary>What <c>msgfmt -c</c> demands beyond the grammar: a header, plural forms that fit it, line ends at both ends alike, the values of format strings.</summary>
internal static class PoConsistency
{
    public static void Check(PoFile file, PoReport report)
    {
        PluralUse? plurals = null;
        if (file.Header is null or { Entry.Translation.Length: 0 })
        {
            report.Error(TranslationFindings.PoHeaderMissing(file.Path));
        }
        else
        {
            plurals = CheckPluralForms(file.Header, file.Entries, report);
        }

        foreach (var entry in file.Entries)
        {
            if (!entry.IsObsolete && entry.State == TranslationState.Translated)
            {
                CheckLineEnds(entry, report);
                CheckFormats(entry, plurals, report);
            }
        }
    }

    private static void CheckLineEnds(PoEntry entry, PoReport report)
    {
        var isAlike = entry.PluralId is null || HasLineEndsOf(entry.PluralId, entry.Id);
        foreach (var translation in entry.Translations)
        {
            isAlike &= HasLineEndsOf(translation, entry.Id);
        }

        if (!isAlike)
        {
            report.Error(TranslationFindings.PoLineEnds(entry.TranslationSpan));
        }
    }

    private static bool HasLineEndsOf(string text, string id) =>
        text.StartsWith('\n') == id.StartsWith('\n') && text.EndsWith('\n') == id.EndsWith('\n');

    private static void CheckFormats(PoEntry entry, PluralUse? plurals, PoReport report)
    {
        if (!entry.Flags.IsEmpty && FormatChecks.Check(entry, plurals) is { } finding)
        {
            report.Error(finding);
        }
    }

    /// <returns>Null when the header does not say it, or not rightly.</returns>
    private static PluralUse? CheckPluralForms(PoHeader header, ImmutableArray<PoEntry> entries, PoReport report)
    {
        var text = header.Entry.Translation;
        var count = ValueOf(text, "nplurals=");
        var expression = ValueOf(text, "plural=");
        var withPlurals = entries.FirstOrDefault(e => e is { PluralId: not null, IsObsolete: false });
        if (count is null || expression is null)
        {
            if (withPlurals is not null)
            {
                report.Error(TranslationFindings.PoPluralFormsMissing(header.Entry.Span));
            }

            return null;
        }

        if (!int.TryParse(LeadingDigits(count), NumberStyles.None, CultureInfo.InvariantCulture, out var forms))
        {
            report.Error(TranslationFindings.PoPluralForms(header.Entry.Span, "After “nplurals=” there must be a number."));
        }
        else if (PluralExpression.Parse(expression) is not { } plural)
        {
            report.Error(TranslationFindings.PoPluralForms(header.Entry.Span, "The expression after “plural=” is not well formed."));
        }
        else if (plural.Problem(forms) is { } problem)
        {
            report.Error(TranslationFindings.PoPluralForms(header.Entry.Span, problem));
        }
        else
        {
            CheckCounts(entries, forms, report);
            if (withPlurals is not null && header.Language is { } language && PluralRules.Difference(language, plural) is { } difference)
            {
                report.Note(TranslationFindings.PoPluralRules(header.Entry.TranslationSpan, language, difference));
            }

            return new PluralUse(plural, forms);
        }

        return null;
    }

    private static void CheckCounts(ImmutableArray<PoEntry> entries, int forms, PoReport report)
    {
        foreach (var entry in entries)
        {
            if (entry.PluralId is not null && !entry.IsObsolete && entry.State == TranslationState.Translated && entry.Translations.Length != forms)
            {
                report.Error(TranslationFindings.PoPluralCount(entry.TranslationSpan, entry.Translations.Length, forms));
            }
        }
    }

    private static string? ValueOf(string header, string name)
    {
        var start = header.IndexOf(name, StringComparison.Ordinal);
        return start < 0 ? null : header[(start + name.Length)..];
    }

    private static string LeadingDigits(string value)
    {
        var trimmed = value.AsSpan().TrimStart();
        var end = trimmed.IndexOfAnyExceptInRange('0', '9');
        return (end < 0 ? trimmed : trimmed[..end]).ToString();
    }
}
