namespace GuideBuilder.Translation.Po.Formats;

/// <summary>Python's <c>text % values</c>: <c>%s</c> and <c>%(name)s</c>.</summary>
internal sealed class PythonFormat() : FormatFamily("python-format", '%')
{
    /// <summary>Python refuses values that have no place.</summary>
    public override bool MayLack(FormatArgument argument) => argument.IsNamed;

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
        string? name = null;
        if (cursor.Accept('(') && (name = TakeName(ref cursor)) is null)
        {
            return false;
        }

        cursor.TakeAll("#0- +");
        ReadSize(arguments, ref cursor);
        if (cursor.Accept('.'))
        {
            ReadSize(arguments, ref cursor);
        }

        if (cursor.Current is 'h' or 'l' or 'L')
        {
            cursor.Take();
        }

        var type = TypeOf(cursor.Take());
        if (name is not null && type is not null)
        {
            arguments.AddNamed(name, type, cursor.Source);
        }
        else if (type is not (null or "nothing"))
        {
            arguments.Add(null, type, cursor.Source);
        }

        return type is not null;
    }

    private static void ReadSize(FormatArguments arguments, ref FormatCursor cursor)
    {
        if (cursor.Accept('*'))
        {
            arguments.Add(null, "integer", cursor.Source);
        }
        else
        {
            cursor.Digits();
        }
    }

    /// <summary>Up to the closing bracket; a name may have brackets of its own.</summary>
    private static string? TakeName(ref FormatCursor cursor)
    {
        var start = cursor.Source.Length;
        for (var depth = 1; depth > 0;)
        {
            switch (cursor.Take())
            {
                case '\0':
                    return null;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
            }
        }

        return cursor.Source[start..^1];
    }

    private static string? TypeOf(char conversion) => conversion switch
    {
        '%' => "nothing",
        'c' => "character",
        's' or 'r' => "text",
        'd' or 'i' or 'o' or 'u' or 'x' or 'X' => "integer",
        'e' or 'E' or 'f' or 'g' or 'G' => "number",
        _ => null,
    };
}
