using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using QRCoder;

namespace GuideBuilder.Publishing.Book;

/// <summary>A QR code (ISO/IEC 18004) as a drawing: error correction M, and the four modules of silence around it, on white.</summary>
public static class QrPicture
{
    private const int White = 0xFFFFFF;

    // QRCoder's matrix has the silence around it.
    private const int QuietZone = 4;

    /// <summary>One module is one px. The same text always gives the same drawing.</summary>
    /// <param name="text">At most 2331 bytes of UTF-8.</param>
    /// <exception cref="ArgumentException">The text is empty or too long for a QR code.</exception>
    public static VectorPicture Of(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var modules = ModulesOf(text);
        var size = modules.GetLength(0);
        var paper = new VectorShape(Rectangle(0, 0, size, size), new VectorColour(White), null, IsEvenOdd: false);
        var dark = new VectorShape([.. RunsOf(modules).SelectMany(r => Rectangle(r.X, r.Y, r.Width, r.Height))], VectorColour.Current, null, IsEvenOdd: false);
        return new VectorPicture(size, size, [paper, dark], [new VectorColourUse(White, Core.Sources.SourceSpan.WholeFile(""))]);
    }

    /// <summary>The modules by row and column, with the silence around them; true where it is dark.</summary>
    internal static bool[,] ModulesOf(string text)
    {
        try
        {
            using var generator = new QRCodeGenerator();
            using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: false);
            var rows = code.ModuleMatrix;
            var modules = new bool[rows.Count, rows.Count];
            for (var y = QuietZone; y < rows.Count - QuietZone; y++)
            {
                for (var x = QuietZone; x < rows.Count - QuietZone; x++)
                {
                    modules[y, x] = rows[y][x];
                }
            }

            return modules;
        }
        catch (QRCoder.Exceptions.DataTooLongException e)
        {
            throw new ArgumentException("The text is too long for a QR code.", nameof(text), e);
        }
    }

    /// <summary>Dark runs along each row; a run goes on downwards as long as the next row has the same.</summary>
    private static IEnumerable<Run> RunsOf(bool[,] modules)
    {
        var size = modules.GetLength(0);
        List<Run> done = [];
        Dictionary<(int X, int Width), Run> open = [];
        for (var y = 0; y <= size; y++)
        {
            var runs = y < size ? RunsIn(modules, y) : [];
            var next = runs.ToDictionary(r => (r.X, r.Width), r => open.Remove((r.X, r.Width), out var above) ? above with { Height = above.Height + 1 } : r);
            done.AddRange(open.Values);
            open = next;
        }

        return done.OrderBy(r => r.Y).ThenBy(r => r.X);
    }

    private static List<Run> RunsIn(bool[,] modules, int y)
    {
        List<Run> runs = [];
        var size = modules.GetLength(1);
        for (var x = 0; x < size; x++)
        {
            var start = x;
            while (x < size && modules[y, x])
            {
                x++;
            }

            if (x > start)
            {
                runs.Add(new Run(start, y, x - start, 1));
            }
        }

        return runs;
    }

    private static ImmutableArray<VectorSegment> Rectangle(int x, int y, int width, int height) =>
    [
        new(VectorVerb.Move, x, y),
        new(VectorVerb.Line, x + width, y),
        new(VectorVerb.Line, x + width, y + height),
        new(VectorVerb.Line, x, y + height),
        new(VectorVerb.Close),
    ];

    private readonly record struct Run(int X, int Y, int Width, int Height);
}
