using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po.Formats;

/// <summary>Whether a translation has the values that its source has, as <c>msgfmt --check-format</c> judges it.</summary>
internal static class FormatChecks
{
    /// <returns>What is wrong first; null when nothing is.</returns>
    public static Finding? Check(PoEntry entry, PluralUse? plurals)
    {
        foreach (var family in FormatFamily.All)
        {
            // A source that is not well formed was not meant as one.
            if (family.IsMeantBy(entry.Flags) && family.Read(entry.PluralId ?? entry.Id, isSource: true) is { } source && Check(entry, family, source, plurals) is { } finding)
            {
                return finding;
            }
        }

        return null;
    }

    private static Finding? Check(PoEntry entry, FormatFamily family, FormatArguments source, PluralUse? plurals)
    {
        for (var form = 0; form < entry.Translations.Length; form++)
        {
            if (family.Read(entry.Translations[form], isSource: false) is not { } translation)
            {
                return TranslationFindings.PoFormatMalformed(entry.TranslationSpan, family.Flag);
            }

            // A form for few numbers, as “one day”, need not have the number in it.
            var needsAll = entry.Translations.Length == 1 || plurals?.IsOften(form, entry.Flags) == true;
            if (Difference(entry, source, translation, a => !needsAll && family.MayLack(a)) is { } finding)
            {
                return finding;
            }
        }

        return null;
    }

    private static Finding? Difference(PoEntry entry, FormatArguments source, FormatArguments translation, Func<FormatArgument, bool> mayLack)
    {
        foreach (var argument in translation.InOrder)
        {
            if (source.Find(argument.Key) is not { } same)
            {
                return TranslationFindings.PoFormatAdded(entry.TranslationSpan, argument.Source);
            }

            if (same.Type != argument.Type)
            {
                return TranslationFindings.PoFormatChanged(entry.TranslationSpan, same.Source, argument.Source);
            }
        }

        foreach (var argument in source.InOrder)
        {
            if (translation.Find(argument.Key) is null && !mayLack(argument))
            {
                return TranslationFindings.PoFormatMissing(entry.TranslationSpan, argument.Source);
            }
        }

        return null;
    }
}
