using System.Text;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Findings;

namespace GuideBuilder.Translation.Po;

/// <summary>Turns places in the bytes into spans, and stops a hopeless file from filling the screen.</summary>
internal sealed class PoReport(string path, ReadOnlyMemory<byte> utf8, FindingBag findings)
{
    private const int MaximumErrors = 100;

    private int errors;
    private (int LineStart, int Offset, int Column) last = (-1, 0, 1);

    /// <summary>Reading on would tell nobody anything new.</summary>
    public bool IsFull => errors > MaximumErrors;

    public SourceSpan At(PoToken token) => new(path, token.Line, Column(token.LineStart, token.Start));

    public PoPlace PlaceOf(PoToken token) => new(token.Line, token.Start == token.LineStart ? 1 : Column(token.LineStart, token.Start));

    /// <param name="offset">Inside <paramref name="token"/>, which may go over several lines.</param>
    public SourceSpan At(PoToken token, int offset)
    {
        var before = utf8.Span[token.Start..offset];
        var lines = before.Count((byte)'\n');
        var lineStart = lines == 0 ? token.LineStart : token.Start + before.LastIndexOf((byte)'\n') + 1;
        return new SourceSpan(path, token.Line + lines, Column(lineStart, offset));
    }

    public void Error(Finding finding)
    {
        errors++;
        if (!IsFull)
        {
            findings.Add(finding);
        }
        else if (errors == MaximumErrors + 1)
        {
            findings.Add(TranslationFindings.PoTooManyErrors(path));
        }
    }

    public void Note(Finding finding) => findings.Add(finding);

    /// <summary>Counts on from the last place asked for, so that a file of a single line costs no more than others.</summary>
    private int Column(int lineStart, int offset)
    {
        if (last.LineStart != lineStart || last.Offset > offset)
        {
            last = (lineStart, lineStart, 1);
        }

        var column = last.Column + Encoding.UTF8.GetCharCount(utf8.Span[last.Offset..offset]);
        last = (lineStart, offset, column);
        return column;
    }
}
