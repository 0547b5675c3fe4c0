namespace GuideBuilder.Translation.Po.Formats;

/// <summary>PHP's <c>sprintf</c>: numbers of values may be mixed with values that are counted, and may leave gaps.</summary>
internal sealed class PhpFormat() : FormatFamily("php-format", '%')
{
    protected override bool ReadInto(FormatArguments arguments, string text, bool isSource)
    {
        var cursor = new FormatCursor(text);
        while (cursor.GoTo('%'))
        {
            if (!cursor.Accept('%') && !ReadDirective(arguments, ref cursor))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadDirective(FormatArguments arguments, ref FormatCursor cursor)
    {
        if (!cursor.TakeNumber(out var number))
        {
            return false;
        }

        while (cursor.Current is '-' or '0' or ' ' or '\'')
        {
            // Behind the apostrophe stands what narrow values are filled up with.
            if (cursor.Take() == '\'' && cursor.Take() == '\0')
            {
                return false;
            }
        }

        cursor.Digits();
        if (cursor.Accept('.') && cursor.Digits().IsEmpty)
        {
            return false;
        }

        cursor.Accept('l');
        var type = TypeOf(cursor.Take());
        if (type is not null)
        {
            arguments.Add(number, type, cursor.Source);
        }

        return type is not null;
    }

    private static string? TypeOf(char conversion) => conversion switch
    {
        'b' or 'd' or 'o' or 'u' or 'x' or 'X' => "integer",
        'e' or 'f' => "number",
        'c' => "character",
        's' => "text",
        _ => null,
    };
}
