using System.Collections.Immutable;
using System.Text;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Text;

/// <summary>
/// A paragraph's characters with the isolates that its runs ask for, their bidi levels and which run each belongs
/// to. The isolates live here only: they order the text and are never set.
/// </summary>
internal sealed class ParagraphText
{
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char PopIsolate = '\u2069';

    private ParagraphText(string text, ImmutableArray<InlineRun> runs, short[] runOf, byte[] levels, bool rightToLeft)
    {
        Text = text;
        Runs = runs;
        RunOf = runOf;
        Levels = levels;
        RightToLeft = rightToLeft;
    }

    internal string Text { get; }

    internal ImmutableArray<InlineRun> Runs { get; }

    /// <summary>Index of the run of each UTF-16 unit; -1 for isolates.</summary>
    internal short[] RunOf { get; }

    internal byte[] Levels { get; }

    internal bool RightToLeft { get; }

    internal byte BaseLevel => RightToLeft ? (byte)1 : (byte)0;

    internal static ParagraphText Make(ImmutableArray<InlineRun> runs, bool rightToLeft)
    {
        var length = 0;
        foreach (var run in runs)
        {
            length += run.Text.Length + (run.Isolation == Isolation.None ? 0 : 2);
        }

        var builder = new StringBuilder(length);
        var runOf = new short[length];
        Array.Fill(runOf, (short)-1);
        for (short i = 0; i < runs.Length; i++)
        {
            Append(builder, runOf, runs[i], i);
        }

        var text = builder.ToString();
        return new ParagraphText(text, runs, runOf, FindLevels(text, rightToLeft), rightToLeft);
    }

    private static void Append(StringBuilder builder, short[] runOf, InlineRun run, short index)
    {
        if (run.Isolation != Isolation.None)
        {
            builder.Append(run.Isolation == Isolation.LeftToRight ? LeftToRightIsolate : RightToLeftIsolate);
        }

        runOf.AsSpan(builder.Length, run.Text.Length).Fill(index);
        builder.Append(run.Text);
        if (run.Isolation != Isolation.None)
        {
            builder.Append(PopIsolate);
        }
    }

    private static unsafe byte[] FindLevels(string text, bool rightToLeft)
    {
        if (text.Length == 0)
        {
            return [];
        }

        var icu = IcuLibrary.Require();
        var bidi = icu.UbidiOpen();
        try
        {
            fixed (char* chars = text)
            {
                var status = 0;
                icu.UbidiSetPara(bidi, chars, text.Length, rightToLeft ? (byte)1 : (byte)0, null, &status);
                IcuLibrary.Check(status, "ubidi_setPara");
                var levels = icu.UbidiGetLevels(bidi, &status);
                IcuLibrary.Check(status, "ubidi_getLevels");
                return new ReadOnlySpan<byte>(levels, text.Length).ToArray();
            }
        }
        finally
        {
            icu.UbidiClose(bidi);
        }
    }
}
