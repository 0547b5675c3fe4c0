namespace GuideBuilder.Content.Messages;

/// <summary>Where the brackets of a message close, found in one pass so that hostile text cannot make it slow.</summary>
internal sealed class MarkupIndex
{
    private readonly string text;
    private readonly int[] closingBracket;
    private readonly int[] nextParenthesis;
    private readonly int[] nextAngle;

    public MarkupIndex(string text)
    {
        this.text = text;
        closingBracket = FindClosingBrackets(text);
        nextParenthesis = FindNext(text, ')');
        nextAngle = FindNext(text, '>');
    }

    /// <returns>The offset of <c>&gt;</c>; -1 when no tag begins at <paramref name="start"/>.</returns>
    public int EndOfTag(int start)
    {
        var next = start + 1 < text.Length ? text[start + 1] : ' ';
        return char.IsAsciiLetter(next) || next is '/' or '!' or '?' ? nextAngle[start] : -1;
    }

    /// <returns>The offset of the matching bracket; -1 when there is none.</returns>
    public int EndOfBrackets(int start) => closingBracket[start];

    /// <returns>The offset of the closing parenthesis; -1 when no link begins at <paramref name="start"/>.</returns>
    public int EndOfLink(int start)
    {
        var bracket = closingBracket[start];
        return bracket >= 0 && bracket + 1 < text.Length && text[bracket + 1] == '(' ? nextParenthesis[bracket + 1] : -1;
    }

    private static int[] FindClosingBrackets(string text)
    {
        var closing = new int[text.Length];
        Array.Fill(closing, -1);
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    open.Push(i);
                    break;
                case ']' when open.TryPop(out var start):
                    closing[start] = i;
                    break;
            }
        }

        return closing;
    }

    private static int[] FindNext(string text, char wanted)
    {
        var next = new int[text.Length];
        for (int i = text.Length - 1, found = -1; i >= 0; i--)
        {
            found = text[i] == wanted ? i : found;
            next[i] = found;
        }

        return next;
    }
}
