namespace GuideBuilder.Translation.Po;

/// <summary>The C expression of a Plural-Forms header (gettext's <c>plural.y</c>), evaluated to see that it keeps its promise.</summary>
internal sealed class PluralExpression
{
    /// <summary>The longest in use, of Arabic, has a hundred signs.</summary>
    private const int MaximumLength = 500;

    /// <summary>As far as msgfmt looks.</summary>
    private const int HighestTested = 1000;

    private static readonly string[][] Levels = [["||"], ["&&"], ["==", "!="], ["<=", ">=", "<", ">"], ["+", "-"], ["*", "/", "%"]];

    private readonly Func<long, long> evaluate;

    private PluralExpression(Func<long, long> evaluate) => this.evaluate = evaluate;

    /// <param name="text">Ends at <c>;</c>, at a line end or at its own end.</param>
    /// <returns>Null when it is not well formed.</returns>
    public static PluralExpression? Parse(string text)
    {
        var end = text.AsSpan().IndexOfAny(';', '\n');
        var expression = end < 0 ? text : text[..end];
        if (expression.Length > MaximumLength)
        {
            return null;
        }

        var reader = new Reader(expression);
        var function = reader.Conditional();
        return function is null || !reader.IsAtEnd ? null : new PluralExpression(function);
    }

    /// <summary>The form that a number takes.</summary>
    public long FormOf(long n) => evaluate(n);

    /// <summary>What the expression does that it must not; null when it is sound.</summary>
    public string? Problem(int forms)
    {
        try
        {
            for (var n = 0L; n <= HighestTested; n++)
            {
                var value = evaluate(n);
                if (value < 0 || value >= forms)
                {
                    return FormattableString.Invariant($"For {n} the expression after “plural=” asks for form {value}, but “nplurals={forms}” says that the forms are 0 to {forms - 1}.");
                }
            }

            return null;
        }
        catch (ArithmeticException)
        {
            return "The expression after “plural=” cannot be computed for every number.";
        }
    }

    private sealed class Reader(string text)
    {
        private int position;

        public bool IsAtEnd => Peek() == '\0';

        public Func<long, long>? Conditional()
        {
            var condition = Binary(0);
            if (condition is null || !Accept("?"))
            {
                return condition;
            }

            var then = Conditional();
            if (then is null || !Accept(":") || Conditional() is not { } otherwise)
            {
                return null;
            }

            return n => condition(n) != 0 ? then(n) : otherwise(n);
        }

        private Func<long, long>? Binary(int level)
        {
            if (level == Levels.Length)
            {
                return Unary();
            }

            var left = Binary(level + 1);
            while (left is not null && Array.Find(Levels[level], Accept) is { } sign)
            {
                if (Binary(level + 1) is not { } right)
                {
                    return null;
                }

                left = Combine(sign, left, right);
            }

            return left;
        }

        private Func<long, long>? Unary()
        {
            if (Accept("!"))
            {
                return Unary() is { } operand ? n => operand(n) == 0 ? 1 : 0 : null;
            }

            if (Accept("("))
            {
                return Conditional() is { } inner && Accept(")") ? inner : null;
            }

            return Accept("n") ? n => n : Number();
        }

        private Func<long, long>? Number()
        {
            if (!char.IsAsciiDigit(Peek()))
            {
                return null;
            }

            var value = 0L;
            while (position < text.Length && char.IsAsciiDigit(text[position]))
            {
                value = Math.Min((value * 10) + (text[position++] - '0'), int.MaxValue);
            }

            return _ => value;
        }

        private static Func<long, long> Combine(string sign, Func<long, long> a, Func<long, long> b) => sign switch
        {
            "||" => n => a(n) != 0 || b(n) != 0 ? 1 : 0,
            "&&" => n => a(n) != 0 && b(n) != 0 ? 1 : 0,
            "==" => n => a(n) == b(n) ? 1 : 0,
            "!=" => n => a(n) != b(n) ? 1 : 0,
            "<=" => n => a(n) <= b(n) ? 1 : 0,
            ">=" => n => a(n) >= b(n) ? 1 : 0,
            "<" => n => a(n) < b(n) ? 1 : 0,
            ">" => n => a(n) > b(n) ? 1 : 0,
            "+" => n => checked(a(n) + b(n)),
            "-" => n => checked(a(n) - b(n)),
            "*" => n => checked(a(n) * b(n)),
            "/" => n => a(n) / b(n),
            _ => n => a(n) % b(n),
        };

        private char Peek()
        {
            while (position < text.Length && text[position] is ' ' or '\t')
            {
                position++;
            }

            return position < text.Length ? text[position] : '\0';
        }

        private bool Accept(string sign)
        {
            Peek();
            if (!text.AsSpan(position).StartsWith(sign, StringComparison.Ordinal))
            {
                return false;
            }

            position += sign.Length;
            return true;
        }
    }
}
