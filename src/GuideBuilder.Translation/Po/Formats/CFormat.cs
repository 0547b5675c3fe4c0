namespace GuideBuilder.Translation.Po.Formats;

/// <summary>Texts of <c>printf</c> (POSIX, with glibc's <c>I</c> and <c>m</c>, and gettext's <c>%&lt;PRId64&gt;</c>), and those of Objective-C.</summary>
/// <param name="more">Letters that end a sign beyond those of C.</param>
internal sealed class CFormat(string flag, string more) : FormatFamily(flag, '%')
{
    private static readonly string[] Widths = ["8", "16", "32", "64", "LEAST8", "LEAST16", "LEAST32", "LEAST64", "FAST8", "FAST16", "FAST32", "FAST64", "MAX", "PTR"];

    protected override bool ReadInto(FormatArguments arguments, string text, bool isSource)
    {
        var cursor = new FormatCursor(text);
        while (cursor.GoTo('%'))
        {
            if (!ReadDirective(arguments, ref cursor, isSource ? " +-#0'" : " +-#0'I"))
            {
                return false;
            }
        }

        return !arguments.IsMixed && arguments.IsGapless;
    }

    /// <param name="flags">The signs that may stand in front; <c>I</c>, for the digits of the language, is for translations alone.</param>
    private bool ReadDirective(FormatArguments arguments, ref FormatCursor cursor, string flags)
    {
        if (!cursor.TakeNumber(out var number))
        {
            return false;
        }

        cursor.TakeAll(flags);
        if (!ReadSize(arguments, ref cursor) || (cursor.Accept('.') && !ReadSize(arguments, ref cursor)))
        {
            return false;
        }

        if (cursor.Accept('<'))
        {
            return ReadMacro(arguments, ref cursor, number);
        }

        var length = cursor.TakeAll("hlLqjzt");
        var conversion = cursor.Take();
        if (conversion is '%' or 'm')
        {
            return true;
        }

        var type = TypeOf(conversion, length);
        if (type is not null)
        {
            arguments.Add(number, type, cursor.Source);
        }

        return type is not null;
    }

    /// <summary>A width or a precision, which may be a value of its own.</summary>
    private static bool ReadSize(FormatArguments arguments, ref FormatCursor cursor)
    {
        if (!cursor.Accept('*'))
        {
            cursor.Digits();
            return true;
        }

        if (!cursor.TakeNumber(out var number))
        {
            return false;
        }

        arguments.Add(number, "signed", cursor.Source);
        return true;
    }

    /// <summary>The name of a C macro for integers of one width, as <c>PRIu64</c>.</summary>
    private static bool ReadMacro(FormatArguments arguments, ref FormatCursor cursor, int? number)
    {
        if (!(cursor.Accept('P') && cursor.Accept('R') && cursor.Accept('I')))
        {
            return false;
        }

        var conversion = cursor.Take();
        var width = cursor.TakeAll("LEASTFMXPR0123456789").ToString();
        if (!"dioxuX".Contains(conversion, StringComparison.Ordinal) || !Widths.Contains(width, StringComparer.Ordinal) || !cursor.Accept('>'))
        {
            return false;
        }

        arguments.Add(number, Signedness(conversion) + (width == "MAX" ? "j" : width), cursor.Source);
        return true;
    }

    private string? TypeOf(char conversion, ReadOnlySpan<char> length) => conversion switch
    {
        'd' or 'i' or 'o' or 'u' or 'x' or 'X' => Signedness(conversion) + SizeOf(length),
        'f' or 'F' or 'e' or 'E' or 'g' or 'G' or 'a' or 'A' => SizeOf(length) == "ll" ? "long double" : "double",
        'c' => length.Contains('l') ? "C" : "c",
        's' => length.Contains('l') ? "S" : "s",
        'C' or 'S' or 'p' => conversion.ToString(),
        'n' => "n" + SizeOf(length),
        _ => more.Contains(conversion, StringComparison.Ordinal) ? conversion.ToString() : null,
    };

    private static string Signedness(char conversion) => conversion is 'd' or 'i' ? "signed" : "unsigned";

    private static string SizeOf(ReadOnlySpan<char> length) =>
        length.Contains('h') ? length.Count('h') > 1 ? "hh" : "h"
        : length.IndexOfAny("jzt") is >= 0 and var index ? length[index].ToString()
        : length.ContainsAny("Lq") || length.Count('l') > 1 ? "ll"
        : length.ToString();
}
