namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Finds the width at the beginning of a Type 1 charstring: the last but one of hsbw's numbers or the second last pair of sbw's (Adobe Type 1 Font Format, 6.4).</summary>
internal static class Type1Width
{
    private const int MostNumbers = 24;

    /// <returns>Null when it cannot be told.</returns>
    public static double? Find(FontBytes code)
    {
        var stack = new List<double>();
        for (long at = 0; at < code.Length && stack.Count <= MostNumbers;)
        {
            var first = code.U8(at++);
            if (first >= 32)
            {
                stack.Add(Number(code, first, ref at));
                continue;
            }

            var word = first == 12 ? 1200 + code.U8(at++) : first;
            if (word == 13 && stack.Count >= 2)
                return stack[1];
            if (word == 1207 && stack.Count >= 4)
                return stack[2];
            if (word != 1212 || stack.Count < 2 || stack[^1] == 0)
                return null;
            stack[^2] /= stack[^1];
            stack.RemoveAt(stack.Count - 1);
        }

        return null;
    }

    private static double Number(FontBytes code, int first, ref long at)
    {
        switch (first)
        {
            case <= 246:
                return first - 139;
            case <= 250:
                return ((first - 247) * 256) + code.U8(at++) + 108;
            case <= 254:
                return -((first - 251) * 256) - code.U8(at++) - 108;
            default:
                at += 4;
                return (int)code.U32(at - 4);
        }
    }
}
