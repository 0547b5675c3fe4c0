namespace GuideBuilder.Content.Messages;

/// <summary>Unicode normal form C (UAX #15).</summary>
public static class NormalForm
{
    /// <returns><paramref name="text"/> as it is when it holds what .NET refuses to normalise: half a surrogate pair, U+FFFE.</returns>
    public static string Compose(string text)
    {
        if (IsSurelyComposed(text))
        {
            return text;
        }

        try
        {
            return text.Normalize();
        }
        catch (ArgumentException)
        {
            return text;
        }
    }

    /// <summary>Asking the system costs more than all else that is done to a text, and most texts need not be asked for.</summary>
    private static bool IsSurelyComposed(string text)
    {
        foreach (var c in text)
        {
            if (!IsInert(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Letters and signs of much used blocks that neither change nor join with what stands beside them: NFC_Quick_Check is Yes
    /// and the combining class 0 (Unicode Character Database).
    /// </summary>
    private static bool IsInert(char c) => c
        is < '\u0300'
        or (>= '\u0400' and <= '\u0482') or (>= '\u048A' and <= '\u052F')
        or (>= '\u05D0' and <= '\u05EA')
        or (>= '\u060C' and <= '\u060F') or (>= '\u061B' and <= '\u064A') or (>= '\u0660' and <= '\u066F')
        or (>= '\u0671' and <= '\u06D5') or (>= '\u06F0' and <= '\u06F9')
        or (>= '\u1200' and <= '\u135C') or (>= '\u1360' and <= '\u137C')
        or (>= '\u200B' and <= '\u2027')
        or (>= '\u3001' and <= '\u3029') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FE')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');
}
