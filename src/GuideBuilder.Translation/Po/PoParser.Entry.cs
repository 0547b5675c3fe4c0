using System.Globalization;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>The parts of one entry, in the order of the grammar.</summary>
internal ref partial struct PoParser
{
    /// <summary>Null after a syntax error, which has been reported.</summary>
    private PoEntry? ReadParts(int raw)
    {
        PoPrevious? previous = null;
        if (token.IsPrevious && !ReadPrevious(out previous))
        {
            return null;
        }

        var start = token;
        var place = report.PlaceOf(token);
        string? plural = null;
        if (!ReadSource(previous: false, out var context, out var id)
            || (token is { Kind: PoTokenKind.MsgIdPlural, IsPrevious: false } && !ReadKeywordText(previous: false, out plural)))
        {
            return null;
        }

        var hasPlural = entry.HasPlural;
        if (token.Kind != PoTokenKind.MsgString)
        {
            MissingTranslation(report.At(start), hasPlural);
            return null;
        }

        var translationPlace = report.PlaceOf(token);
        translations.Clear();
        if (!ReadTranslations(hasPlural))
        {
            return null;
        }

        return new PoEntry(
            domain,
            context,
            id ?? "",
            plural,
            [.. translations],
            comments.Flags,
            previous,
            entry.IsObsolete,
            path,
            place,
            translationPlace,
            new ByteRange(raw, lastEnd - raw))
        {
            CommentLines = comments.HasAny ? commentLines : null,
        };
    }

    private void MissingTranslation(SourceSpan span, bool hasPlural)
    {
        if (token.Kind is PoTokenKind.MsgContext or PoTokenKind.MsgId or PoTokenKind.Comment or PoTokenKind.End or PoTokenKind.Domain)
        {
            report.Error(TranslationFindings.PoMissingTranslation(span, hasPlural));
        }
        else
        {
            Misplaced(token, TranslationFindings.PoUnexpected);
        }
    }

    private bool ReadPrevious(out PoPrevious? previous)
    {
        previous = null;
        string? plural = null;
        if (!ReadSource(previous: true, out var context, out var id)
            || (token is { Kind: PoTokenKind.MsgIdPlural, IsPrevious: true } && !ReadKeywordText(previous: true, out plural)))
        {
            return false;
        }

        entry.HasPlural = false;
        previous = new PoPrevious(context, id ?? "", plural);
        if (token is { Kind: PoTokenKind.MsgContext or PoTokenKind.MsgId, IsPrevious: false })
        {
            return true;
        }

        Misplaced(token, TranslationFindings.PoUnexpectedAfterPrevious);
        return false;
    }

    private bool ReadSource(bool previous, out string? context, out string? id)
    {
        (context, id) = (null, null);
        if (token.Kind == PoTokenKind.MsgContext && !ReadKeywordText(previous, out context))
        {
            return false;
        }

        if (token.Kind == PoTokenKind.MsgId && token.IsPrevious == previous)
        {
            return ReadKeywordText(previous, out id);
        }

        Misplaced(token, TranslationFindings.PoUnexpected);
        return false;
    }

    private bool ReadKeywordText(bool previous, out string? text)
    {
        entry.HasPlural |= token.Kind == PoTokenKind.MsgIdPlural;
        Take();
        return ReadText(previous, out text);
    }

    private bool ReadText(bool previous, out string? text)
    {
        text = null;
        if (!IsText(previous))
        {
            Misplaced(token, TranslationFindings.PoUnexpected);
            return false;
        }

        texts.Begin();
        while (IsText(previous))
        {
            texts.Append(token);
            Take();
        }

        text = texts.Finish();
        entry.IsSound &= text is not null;
        return true;
    }

    private readonly bool IsText(bool previous) => token.Kind == PoTokenKind.Text && token.IsPrevious == previous;

    private bool ReadTranslations(bool hasPlural)
    {
        while (token.Kind == PoTokenKind.MsgString)
        {
            var keyword = token;
            Take();
            var isIndexed = token.Kind == PoTokenKind.OpenBracket;
            if (isIndexed && !ReadIndex(keyword, translations.Count))
            {
                return false;
            }

            if (isIndexed != hasPlural || (!hasPlural && translations.Count == 1))
            {
                report.Error(TranslationFindings.PoPluralMismatch(report.At(keyword), hasPlural, isIndexed));
                return false;
            }

            if (!ReadText(previous: false, out var text))
            {
                return false;
            }

            translations.Add(text ?? "");
        }

        return true;
    }

    private bool ReadIndex(PoToken keyword, int expected)
    {
        Take();
        var number = token;
        if (number.Kind == PoTokenKind.Number)
        {
            Take();
        }

        if (number.Kind != PoTokenKind.Number || token.Kind != PoTokenKind.CloseBracket)
        {
            Misplaced(token, TranslationFindings.PoUnexpected);
            return false;
        }

        Take();
        if (!int.TryParse(bytes[number.Start..number.End], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index != expected)
        {
            entry.IsSound = false;
            report.Error(TranslationFindings.PoPluralIndex(report.At(keyword), expected));
        }

        return true;
    }
}
