namespace GuideBuilder.Translation.Po.Formats;

/// <summary>
/// Python's <c>text.format(…)</c>: <c>{name}</c>, with all that Python allows in it. Signs that gettext 0.21 does not know (<c>{}</c>, <c>{a!r}</c>,
/// <c>{a:s}</c>) are compared too; it passes over texts that have them.
/// </summary>
internal sealed class PythonBraceFormat() : FormatFamily("python-brace-format", '{')
{
    protected override bool ReadInto(FormatArguments arguments, string text, bool isSource)
    {
        var cursor = new FormatCursor(text);
        var unnamed = 0;
        while (cursor.GoTo('{'))
        {
            if (cursor.Accept('{'))
            {
                continue;
            }

            var isUnnamed = cursor.Current is '}' or '!' or ':';
            if (!ReadField(ref cursor, mayNest: true))
            {
                return false;
            }

            // The sign as a whole: how a value is written belongs to the source.
            arguments.AddNamed(isUnnamed ? FormattableString.Invariant($"{unnamed++}{cursor.Source}") : cursor.Source, "", cursor.Source);
        }

        return true;
    }

    /// <summary>From behind the opening brace to behind the closing one.</summary>
    private static bool ReadField(ref FormatCursor cursor, bool mayNest)
    {
        if (cursor.Current is not ('}' or '!' or ':') && !(ReadName(ref cursor) && ReadParts(ref cursor)))
        {
            return false;
        }

        if (cursor.Accept('!') && cursor.Take() is not ('r' or 's' or 'a'))
        {
            return false;
        }

        return cursor.Accept(':') ? ReadSpecification(ref cursor, mayNest) : cursor.Accept('}');
    }

    private static bool ReadName(ref FormatCursor cursor) =>
        !cursor.Digits().IsEmpty || ((char.IsAsciiLetter(cursor.Current) || cursor.Current == '_') && ReadLetters(ref cursor));

    private static bool ReadLetters(ref FormatCursor cursor)
    {
        while (char.IsAsciiLetterOrDigit(cursor.Current) || cursor.Current == '_')
        {
            cursor.Take();
        }

        return true;
    }

    /// <summary>As <c>.attribute</c> and <c>[index]</c>.</summary>
    private static bool ReadParts(ref FormatCursor cursor)
    {
        while (cursor.Current is '.' or '[')
        {
            var isIndex = cursor.Take() == '[';
            if ((!isIndex && char.IsAsciiDigit(cursor.Current)) || !ReadName(ref cursor) || (isIndex && !cursor.Accept(']')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ReadSpecification(ref FormatCursor cursor, bool mayNest)
    {
        while (!cursor.Accept('}'))
        {
            var sign = cursor.Take();
            if (sign == '\0' || (sign == '{' && !(mayNest && ReadField(ref cursor, mayNest: false))))
            {
                return false;
            }
        }

        return true;
    }
}
