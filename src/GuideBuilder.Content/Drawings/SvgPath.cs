namespace GuideBuilder.Content.Drawings;

/// <summary>Reads the data of a path (SVG 1.1, 8.3).</summary>
internal ref struct SvgPath(ReadOnlySpan<char> data, Outline outline, int most)
{
    private readonly Outline outline = outline;
    private readonly int most = most;
    private SvgScanner scanner = new(data);
    private (double X, double Y) start;
    private (double X, double Y) here;

    // The second control point of the curve before, which S and T mirror.
    private (double X, double Y) cubicHandle;
    private (double X, double Y) quadraticHandle;

    /// <returns>False when the data is wrong, or longer than <paramref name="most"/> steps.</returns>
    public static bool Read(ReadOnlySpan<char> data, Outline outline, int most) => new SvgPath(data, outline, most).Read();

    private bool Read()
    {
        scanner.SkipSpace();
        if (scanner.IsAtEnd || scanner.Rest is "none")
        {
            return true;
        }

        if (scanner.Next is not ('M' or 'm'))
        {
            return false;
        }

        while (!scanner.IsAtEnd)
        {
            var command = scanner.Next;
            scanner.Skip();
            scanner.SkipSpace();
            if (!ReadCommand(command))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A command goes on as long as numbers follow.</summary>
    private bool ReadCommand(char command)
    {
        if (command is 'Z' or 'z')
        {
            Close();
            return true;
        }

        do
        {
            var origin = char.IsAsciiLetterLower(command) ? here : default;
            if (outline.Count >= most || !ReadStep(char.ToUpperInvariant(command), origin))
            {
                return false;
            }

            scanner.SkipSeparator();
            // What follows a move without a command is a line.
            command = command switch { 'M' => 'L', 'm' => 'l', _ => command };
        }
        while (!scanner.IsAtEnd && !char.IsAsciiLetter(scanner.Next));
        return true;
    }

    private bool ReadStep(char command, (double X, double Y) origin) => command switch
    {
        'M' => TryPoint(origin, out var to) && Move(to),
        'L' => TryPoint(origin, out var to) && Line(to),
        'H' => TryNumber(out var x) && Line((origin.X + x, here.Y)),
        'V' => TryNumber(out var y) && Line((here.X, origin.Y + y)),
        'C' => TryPoint(origin, out var first) && TryPoint(origin, out var second) && TryPoint(origin, out var to) && Cubic(first, second, to),
        'S' => TryPoint(origin, out var second) && TryPoint(origin, out var to) && Cubic(Mirror(cubicHandle), second, to),
        'Q' => TryPoint(origin, out var handle) && TryPoint(origin, out var to) && Quadratic(handle, to),
        'T' => TryPoint(origin, out var to) && Quadratic(Mirror(quadraticHandle), to),
        'A' => TryArc(origin),
        _ => false,
    };

    private void Close()
    {
        outline.Close();
        GoTo(start);
        scanner.SkipSpace();
        // What follows without a move begins where the outline closed.
        if (!scanner.IsAtEnd && scanner.Next is not ('M' or 'm' or 'Z' or 'z'))
        {
            outline.Move(start.X, start.Y);
        }
    }

    private bool Move((double X, double Y) to)
    {
        outline.Move(to.X, to.Y);
        start = to;
        return GoTo(to);
    }

    private bool Line((double X, double Y) to)
    {
        outline.Line(to.X, to.Y);
        return GoTo(to);
    }

    private bool Cubic((double X, double Y) first, (double X, double Y) second, (double X, double Y) to)
    {
        outline.Curve(first.X, first.Y, second.X, second.Y, to.X, to.Y);
        GoTo(to);
        cubicHandle = second;
        return true;
    }

    private bool Quadratic((double X, double Y) handle, (double X, double Y) to)
    {
        var first = (here.X + (2.0 / 3 * (handle.X - here.X)), here.Y + (2.0 / 3 * (handle.Y - here.Y)));
        var second = (to.X + (2.0 / 3 * (handle.X - to.X)), to.Y + (2.0 / 3 * (handle.Y - to.Y)));
        Cubic(first, second, to);
        cubicHandle = here;
        quadraticHandle = handle;
        return true;
    }

    private bool TryArc((double X, double Y) origin)
    {
        if (!TryNumber(out var rx) || !TryNumber(out var ry) || !TryNumber(out var rotation)
            || !TryFlag(out var isLarge) || !TryFlag(out var isClockwise) || !TryPoint(origin, out var to))
        {
            return false;
        }

        SvgArc.Add(outline, here, new SvgArcSize(rx, ry, rotation, isLarge, isClockwise), to);
        return GoTo(to);
    }

    private bool GoTo((double X, double Y) point)
    {
        here = cubicHandle = quadraticHandle = point;
        return true;
    }

    private readonly (double X, double Y) Mirror((double X, double Y) handle) => ((2 * here.X) - handle.X, (2 * here.Y) - handle.Y);

    private bool TryPoint((double X, double Y) origin, out (double X, double Y) point)
    {
        point = default;
        if (!TryNumber(out var x) || !TryNumber(out var y))
        {
            return false;
        }

        point = (origin.X + x, origin.Y + y);
        return true;
    }

    private bool TryNumber(out double number)
    {
        scanner.SkipSeparator();
        return scanner.TryNumber(out number);
    }

    private bool TryFlag(out bool flag)
    {
        scanner.SkipSeparator();
        return scanner.TryFlag(out flag);
    }
}
