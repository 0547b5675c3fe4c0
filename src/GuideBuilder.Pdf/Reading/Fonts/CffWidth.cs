namespace GuideBuilder.Pdf.Reading.Fonts;

/// <summary>Finds the width at the beginning of a Type 2 charstring (Adobe Technical Note 5177, 3.1): it stands before the first operator that empties the stack.</summary>
internal sealed class CffWidth(CffIndex global, CffIndex local)
{
    private const int DeepestCall = 10;
    private const int MostSteps = 600;
    private const int MostNumbers = 520;

    private readonly List<double> stack = [];
    private int steps = MostSteps;

    /// <returns>What is added to the nominal width; NaN when there is none and the default counts; null when it cannot be told.</returns>
    public double? Find(FontBytes charstring) => Run(charstring, 0, out var width) ? width : null;

    /// <returns>False when the string ended, or went astray, before a width could be told.</returns>
    private bool Run(FontBytes code, int depth, out double? width)
    {
        width = null;
        for (long at = 0; at < code.Length && steps > 0; steps--)
        {
            var first = code.U8(at++);
            if (first is 28 or >= 32)
            {
                Push(Number(code, first, ref at));
                continue;
            }

            switch (first)
            {
                case 11:
                    return false;
                case 10 or 29:
                    if (Call(first == 10 ? local : global, depth, out width))
                        return true;
                    if (steps <= 0)
                        return false;
                    break;
                default:
                    width = WidthBefore(first);
                    steps = width is null ? 0 : steps;
                    return width is not null;
            }
        }

        return false;
    }

    private bool Call(CffIndex subroutines, int depth, out double? width)
    {
        width = null;
        if (depth >= DeepestCall || stack.Count == 0)
        {
            steps = 0;
            return false;
        }

        var bias = subroutines.Count switch { < 1240 => 107, < 33900 => 1131, _ => 32768 };
        var index = stack[^1] + bias;
        stack.RemoveAt(stack.Count - 1);
        return Run(subroutines[(int)index], depth + 1, out width);
    }

    private double? WidthBefore(int word)
    {
        var hasWidth = word switch
        {
            1 or 3 or 18 or 19 or 20 or 23 => stack.Count % 2 == 1,
            4 or 22 => stack.Count > 1,
            14 => stack.Count is 1 or 5,
            21 => stack.Count > 2,
            _ => (bool?)null,
        };
        return hasWidth switch { null => null, true => stack[0], false => double.NaN };
    }

    private void Push(double value)
    {
        if (stack.Count < MostNumbers)
            stack.Add(value);
    }

    private static double Number(FontBytes code, int first, ref long at)
    {
        switch (first)
        {
            case 28:
                at += 2;
                return code.S16(at - 2);
            case <= 246:
                return first - 139;
            case <= 250:
                return ((first - 247) * 256) + code.U8(at++) + 108;
            case <= 254:
                return -((first - 251) * 256) - code.U8(at++) - 108;
            default:
                at += 4;
                return (int)code.U32(at - 4) / 65536.0;
        }
    }
}
