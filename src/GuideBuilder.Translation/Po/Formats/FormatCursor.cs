namespace GuideBuilder.Translation.Po.Formats;

/// <summary>Goes through a text from one sign for a value to the next.</summary>
internal ref struct FormatCursor(string text)
{
    private const int HighestNumber = 10_000;

    private int start;

    public int Position { get; private set; }

    /// <summary>What was read since the sign began.</summary>
    public readonly string Source => text[start..Position];

    /// <summary>NUL, which no text can hold, at the end.</summary>
    public readonly char Current => Position < text.Length ? text[Position] : '\0';

    /// <summary>Goes behind the next <paramref name="sign"/>.</summary>
    /// <returns>False when there is none.</returns>
    public bool GoTo(char sign)
    {
        var length = text.AsSpan(Position).IndexOf(sign);
        start = length < 0 ? text.Length : Position + length;
        Position = Math.Min(start + 1, text.Length);
        return length >= 0;
    }

    public char Take()
    {
        var taken = Current;
        Position = Math.Min(Position + 1, text.Length);
        return taken;
    }

    public bool Accept(char sign)
    {
        var isThere = Current == sign && sign != '\0';
        Position += isThere ? 1 : 0;
        return isThere;
    }

    public ReadOnlySpan<char> TakeAll(ReadOnlySpan<char> of)
    {
        var rest = text.AsSpan(Position);
        var length = rest.IndexOfAnyExcept(of);
        var taken = length < 0 ? rest : rest[..length];
        Position += taken.Length;
        return taken;
    }

    public ReadOnlySpan<char> Digits() => TakeAll("0123456789");

    /// <summary>As <c>2$</c>; what is no number of an argument stays unread.</summary>
    /// <returns>False for the number 0.</returns>
    public bool TakeNumber(out int? number)
    {
        var before = Position;
        var digits = Digits();
        if (digits.IsEmpty || !Accept('$'))
        {
            Position = before;
            number = null;
            return true;
        }

        number = int.TryParse(digits, out var value) ? Math.Min(value, HighestNumber) : HighestNumber;
        return number > 0;
    }
}
