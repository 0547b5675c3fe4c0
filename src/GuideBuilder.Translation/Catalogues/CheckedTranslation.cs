using System.Collections.Immutable;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Catalogues;

/// <summary>A finished translation, compared with its source.</summary>
/// <param name="Text">In Unicode normal form C.</param>
/// <param name="Findings">Pointing at the msgstr.</param>
internal sealed record CheckedTranslation(ParsedMessage Text, ImmutableArray<Finding> Findings)
{
    public bool MayBeUsed => !Findings.Any(f => f.Severity == Severity.Error);

    /// <param name="source">The entry's msgid.</param>
    public static CheckedTranslation Of(PoEntry entry, ParsedMessage source, string language)
    {
        var composed = NormalForm.Compose(entry.Translation);
        var text = MessageParser.Parse(composed);
        var isComposed = composed == entry.Translation;
        var asWritten = isComposed ? text : MessageParser.Parse(entry.Translation);
        return new CheckedTranslation(text, EntryChecks.Check(entry, source, asWritten, isComposed, language));
    }
}
