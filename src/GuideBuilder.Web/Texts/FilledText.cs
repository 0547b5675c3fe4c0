using GuideBuilder.Content.Model;
using GuideBuilder.Translation.Editions;

namespace GuideBuilder.Web.Texts;

/// <summary>The tool's words around a name or title that keeps its own language.</summary>
internal static class FilledText
{
    /// <param name="language">BCP 47; of the value.</param>
    public static EditionText From(EditionInterface texts, InterfaceKey key, string name, string value, string language)
    {
        var words = texts[key];
        var filled = texts.With(key, (name, value, RunKind.Foreign));
        return filled with
        {
            Runs = [.. filled.Runs.Select((run, i) => ReferenceEquals(run, words.Runs[i]) ? run : run with { Language = language })],
        };
    }
}
