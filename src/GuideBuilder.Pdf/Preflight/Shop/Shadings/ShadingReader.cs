using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Shadings;

/// <summary>Reads shadings in inks (ISO 32000-1, 8.7.4.5): axial ones as they are, others as a plane of the colour with most ink.</summary>
internal sealed class ShadingReader(PreflightJob job, InkColours colours)
{
    private const int Steps = 64;
    private const int MostKept = 256;
    private const int Axial = 2;

    private readonly PdfObjects objects = job.Objects;
    private readonly ColourFunction functions = new(job.Objects);
    private readonly Dictionary<PdfObject.Dictionary, ShadingInks> known = new(ReferenceEqualityComparer.Instance);

    public ShadingInks Read(PdfObject.Dictionary shading)
    {
        if (known.TryGetValue(shading, out var inks))
            return inks;
        if (known.Count >= MostKept)
            known.Clear();
        return known[shading] = ReadNew(shading);
    }

    private ShadingInks ReadNew(PdfObject.Dictionary shading)
    {
        var domain = Numbers(shading["Domain"], [0, 1]);
        var along = ColoursAlong(shading, domain);
        if (objects.Integer(shading["ShadingType"], 0) != Axial || Numbers(shading["Coords"], []) is not [var x1, var y1, var x2, var y2])
            return new ShadingInks([along.All(c => c.IsKnown) ? along.MaxBy(c => c.All)! : InkColour.Unknown], null);
        var extend = objects.Items(shading["Extend"]);
        return new ShadingInks(along, new ShadingAxis(x1, y1, x2, y2, extend is [PdfObject.Truth { Value: true }, ..], extend is [_, PdfObject.Truth { Value: true }]));
    }

    private ImmutableArray<InkColour> ColoursAlong(PdfObject.Dictionary shading, ImmutableArray<double> domain)
    {
        if (job.Content.Spaces.Read(shading["ColorSpace"], PdfObject.Dictionary.Empty) is not { } space || shading["Function"] is PdfObject.Null || domain.Length != 2)
            return [InkColour.Unknown];
        var all = ImmutableArray.CreateBuilder<InkColour>();
        for (var i = 0; i <= Steps; i++)
        {
            var values = functions.Evaluate(shading["Function"], domain[0] + ((domain[1] - domain[0]) * i / Steps));
            all.Add(values is null ? InkColour.Unknown : colours.Of(space, values));
        }

        return all.ToImmutable();
    }

    private ImmutableArray<double> Numbers(PdfObject value, ImmutableArray<double> otherwise)
    {
        ImmutableArray<double> numbers = [.. objects.Items(value).OfType<PdfObject.Number>().Select(n => n.Value)];
        return numbers.IsEmpty ? otherwise : numbers;
    }
}
