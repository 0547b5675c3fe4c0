using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GuideBuilder.Publishing.Book;
using GuideBuilder.Publishing.Output;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Publishing.Building;

/// <summary>Takes over from the last build the files of editions that would come out the same: nothing that they are made from has changed since.</summary>
internal sealed class Reuse
{
    private const string Translations = "locales/";

    private readonly RecordedFiles files;
    private readonly TypeLibraries type;
    private readonly BuildRequest request;
    private readonly LastBuild? last;

    /// <param name="files">By which the workspace was loaded.</param>
    /// <param name="last">Null when everything is to be made anew.</param>
    internal Reuse(RecordedFiles files, TypeLibraries type, BuildRequest request, EditionPlan plan, LastBuild? last)
    {
        (this.files, this.type, this.request) = (files, type, request);

        // What only editions asked for that are not made any more would be left in the list of fonts.
        var names = plan.Editions.Select(e => NameOf(e.Publication.Id, e.Locale.Tag)).ToHashSet(StringComparer.Ordinal);
        var isSame = last is not null
            && last.Inputs.Editions.Keys.All(names.Contains)
            && last.Inputs.Common == Common()
            && last.Inputs.Fonts.All(type.Fonts.Repeats)
            && last.Inputs.Hyphenation.All(type.Hyphenation.Repeats);
        this.last = isSame ? last : null;
    }

    /// <param name="edition">As it is translated now.</param>
    /// <returns>Null when it has to be made.</returns>
    internal MadeEdition? Find(Edition edition)
    {
        if (last?.Inputs.Editions.GetValueOrDefault(NameOf(edition)) is not { Files.IsEmpty: false } inputs || inputs.Translation != TranslationOf(edition))
        {
            return null;
        }

        var found = inputs.Files.Select(last.Find).ToList();
        return found.Exists(f => f is null) ? null : new MadeEdition(edition, [.. found.Select(f => MadeFile.Of(f!.Value.File, f.Value.Artifact))], []) { IsUnchanged = true };
    }

    /// <summary>By what the next build can tell what has changed.</summary>
    internal BuildInputs InputsOf(ImmutableArray<MadeEdition> made) => new(
        Common(),
        type.Fonts.Answers,
        type.Hyphenation.Answers,
        ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal,
            made.Select(m => KeyValuePair.Create(NameOf(m.Edition), new EditionInputs(TranslationOf(m.Edition), m.Findings.IsEmpty ? [.. m.Files.Select(f => f.File.Path)] : [])))));

    private string TranslationOf(Edition edition) => files.Digest(path => path.StartsWith($"{Translations}{edition.Locale.Tag}/", StringComparison.Ordinal));

    /// <summary>What stands in a folder of one language; the list of languages is beside these folders.</summary>
    private static bool IsOfOneLanguage(string path) => path.StartsWith(Translations, StringComparison.Ordinal) && path.IndexOf('/', Translations.Length) > 0;

    private string Common() => Digest(
        ToolFingerprint.Modules,
        ToolFingerprint.Libraries,
        files.Digest(path => !IsOfOneLanguage(path)),
        request.Press ?? "",
        request.IsPreview ? "preview" : "",
        request.Made?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        string.Join(' ', request.Formats.Order()),
        string.Join(' ', request.Styles.Order(StringComparer.Ordinal)));

    private static string Digest(params ReadOnlySpan<string> parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts))));

    private static string NameOf(Edition edition) => NameOf(edition.Publication.Id, edition.Locale.Tag);

    private static string NameOf(string publication, string locale) => $"{publication} {locale}";
}
