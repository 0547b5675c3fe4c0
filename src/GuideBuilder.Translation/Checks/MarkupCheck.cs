using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Checks;

/// <summary>As many bold and emphasised places and line breaks as the source has.</summary>
internal sealed class MarkupCheck : EntryCheck
{
    public override void Check(EntryText text, ICollection<Finding> found)
    {
        var (source, translation, place) = (text.Source, text.Translation, text.Place);
        if (Stretches(source, IsStrong) != Stretches(translation, IsStrong))
        {
            found.Add(TranslationFindings.DifferentEmphasis(place, "**bold**"));
        }

        if (Stretches(source, IsPlainEmphasis) != Stretches(translation, IsPlainEmphasis))
        {
            found.Add(TranslationFindings.DifferentEmphasis(place, "*emphasised*"));
        }

        if (CountLineBreaks(source) is var wanted && CountLineBreaks(translation) is var actual && wanted != actual)
        {
            found.Add(TranslationFindings.DifferentLineBreaks(place, wanted, actual));
        }
    }

    private static bool IsStrong(Inline inline) => inline is TextInline { Strong: true } or PlaceholderInline { Strong: true } or CitationInline { Strong: true };

    private static bool IsPlainEmphasis(Inline inline) =>
        inline is TextInline { Emphasised: true, Language: null } or PlaceholderInline { Emphasised: true } or CitationInline { Emphasised: true };

    private static int CountLineBreaks(ParsedMessage message)
    {
        var count = 0;
        foreach (var inline in message.Inlines)
        {
            count += inline is LineBreakInline ? 1 : 0;
        }

        return count;
    }

    private static int Stretches(ParsedMessage message, Func<Inline, bool> isMarked)
    {
        var count = 0;
        var wasMarked = false;
        foreach (var inline in message.Inlines)
        {
            var marked = isMarked(inline);
            count += marked && !wasMarked ? 1 : 0;
            wasMarked = marked;
        }

        return count;
    }
}
