namespace GuideBuilder.Translation.Po.Formats;

/// <summary>The texts of <c>printf</c> in JavaScript, as libraries and GNOME's shell have it.</summary>
internal sealed class JavaScriptFormat() : FormatFamily("javascript-format", '%')
{
    protected override bool ReadInto(FormatArguments arguments, string text, bool isSource)
    {
        var cursor = new FormatCursor(text);
        while (cursor.GoTo('%'))
        {
            if (!ReadDirective(arguments, ref cursor))
            {
                return false;
            }
        }

        return !arguments.IsMixed;
    }

    private static bool ReadDirective(FormatArguments arguments, ref FormatCursor cursor)
    {
        if (!cursor.TakeNumber(out var number))
        {
            return false;
        }

        cursor.TakeAll("-+ 0I");
        cursor.Digits();
        if (cursor.Accept('.'))
        {
            cursor.Digits();
        }

        var conversion = cursor.Take();
        var type = TypeOf(conversion);
        if (type is not null)
        {
            arguments.Add(number, type, cursor.Source);
        }

        return conversion == '%' || type is not null;
    }

    private static string? TypeOf(char conversion) => conversion switch
    {
        'b' or 'd' or 'o' or 'x' or 'X' => "integer",
        'f' => "number",
        'c' => "character",
        's' => "text",
        'j' => "object",
        _ => null,
    };
}
