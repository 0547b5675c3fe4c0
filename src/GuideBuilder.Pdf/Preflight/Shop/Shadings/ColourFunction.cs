using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Shadings;

/// <summary>Functions of one value (ISO 32000-1, 7.10), but for programs.</summary>
internal sealed class ColourFunction(PdfObjects objects)
{
    private const int DeepestNesting = 4;
    private const int MostOutputs = 32;

    /// <param name="function">One, or a list with one for each component.</param>
    /// <returns>Null for functions that are not understood.</returns>
    public double[]? Evaluate(PdfObject function, double at)
    {
        if (objects.Resolve(function) is not PdfObject.List list)
            return Evaluate(function, at, 0);
        var all = list.Items.Take(MostOutputs).Select(f => Evaluate(f, at, 0)).ToList();
        return all.All(v => v is { Length: > 0 }) ? [.. all.Select(v => v![0])] : null;
    }

    private double[]? Evaluate(PdfObject function, double at, int depth)
    {
        var value = objects.Resolve(function);
        var head = objects.Dictionary(value);
        var domain = Numbers(head["Domain"]);
        if (depth > DeepestNesting || domain.Length != 2 || domain[0] > domain[1])
            return null;
        at = Math.Clamp(at, domain[0], domain[1]);
        return objects.Integer(head["FunctionType"], -1) switch
        {
            0 => Sampled(value, head, domain, at),
            2 => Exponential(head, at),
            3 => Stitched(head, domain, at, depth),
            _ => null,
        };
    }

    private double[] Exponential(PdfObject.Dictionary head, double at)
    {
        var (from, to) = (Numbers(head["C0"]), Numbers(head["C1"]));
        (from, to) = (from.IsEmpty ? [0] : from, to.IsEmpty ? [1] : to);
        var part = Math.Pow(at, objects.Number(head["N"]) ?? 1);
        return [.. from.Zip(to, (a, b) => a + (part * (b - a)))];
    }

    private double[]? Stitched(PdfObject.Dictionary head, ImmutableArray<double> domain, double at, int depth)
    {
        var functions = objects.Resolve(head["Functions"]) is PdfObject.List list ? list.Items : [];
        var (bounds, encode) = (Numbers(head["Bounds"]), Numbers(head["Encode"]));
        if (functions.IsEmpty || bounds.Length != functions.Length - 1 || encode.Length != 2 * functions.Length)
            return null;
        var i = bounds.Count(b => at >= b);
        var (low, high) = (i == 0 ? domain[0] : bounds[i - 1], i == bounds.Length ? domain[1] : bounds[i]);
        var part = high > low ? (at - low) / (high - low) : 0;
        return Evaluate(functions[i], encode[2 * i] + (part * (encode[(2 * i) + 1] - encode[2 * i])), depth + 1);
    }

    private double[]? Sampled(PdfObject value, PdfObject.Dictionary head, ImmutableArray<double> domain, double at)
    {
        var range = Numbers(head["Range"]);
        var (size, bits) = (objects.Integer(objects.Items(head["Size"]).FirstOrDefault() ?? PdfObject.Null.Value, 0), objects.Integer(head["BitsPerSample"], 0));
        var data = objects.Data(value);
        var outputs = range.Length / 2;
        if (bits is not (8 or 16) || size < 1 || outputs is < 1 or > MostOutputs || (long)size * outputs * bits / 8 > data.Length)
            return null;
        var place = domain[1] > domain[0] ? (at - domain[0]) / (domain[1] - domain[0]) * (size - 1) : 0;
        var first = (int)Math.Clamp(place, 0, size - 1);
        var next = Math.Min(first + 1, size - 1);
        var result = new double[outputs];
        for (var i = 0; i < outputs; i++)
        {
            var (a, b) = (Byte(data.Span, (first * outputs) + i, bits), Byte(data.Span, (next * outputs) + i, bits));
            result[i] = range[2 * i] + ((a + ((place - first) * (b - a))) / 255 * (range[(2 * i) + 1] - range[2 * i]));
        }

        return result;
    }

    private static double Byte(ReadOnlySpan<byte> data, int index, int bits) => data[index * bits / 8];

    private ImmutableArray<double> Numbers(PdfObject value) =>
        [.. objects.Items(value).OfType<PdfObject.Number>().Select(n => n.Value).Take(2 * MostOutputs)];
}
