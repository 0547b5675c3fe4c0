using System.Collections.Immutable;
using GuideBuilder.Pdf.Preflight.Shop.Ink;
using GuideBuilder.Pdf.Reading.Content;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Shop.Pictures;

/// <summary>Reads pictures in inks, each once while there is room.</summary>
internal sealed class PictureReader(PdfObjects objects, InkColours colours)
{
    private const int MostSamples = 640;
    private const int MostKept = 8_000_000;
    private const long LargestPicture = 48L << 20;

    private readonly Dictionary<PdfObject.Stream, PictureInks?> known = new(ReferenceEqualityComparer.Instance);
    private int kept;

    // Unpacked bytes of all pictures; the reader of the file has a limit for everything, of which this is a part.
    private long left = 256L << 20;

    /// <returns>Null when its inks cannot be known.</returns>
    public PictureInks? Read(PaintedPicture picture)
    {
        if (picture.Source is not { } stream)
            return null;
        if (known.TryGetValue(stream, out var inks))
            return inks;
        inks = IsMask(picture) || picture.Space is not null ? Reduce(picture, stream) : null;
        kept += inks?.Plates.Length ?? 1;
        if (kept > MostKept)
        {
            known.Clear();
            kept = 0;
        }

        known[stream] = inks;
        return inks;
    }

    /// <summary>Whether it holds the press's own colours.</summary>
    public static bool IsCmyk(ColourSpace? space) => space switch
    {
        { Kind: ColourSpaceKind.Indexed } => IsCmyk(space.Base),
        { Kind: ColourSpaceKind.DeviceCMYK } => true,
        { Kind: ColourSpaceKind.ICCBased } => space.Components == 4,
        _ => false,
    };

    public bool IsMask(PaintedPicture picture) => objects.Resolve(picture.Head["ImageMask"]) is PdfObject.Truth { Value: true };

    private PictureInks? Reduce(PaintedPicture picture, PdfObject.Stream stream)
    {
        var isMask = IsMask(picture);
        var space = picture.Space;
        if (!isMask && (space is null || !IsInInks(space)) || ReadData(stream, isMask ? 1 : space!.Components) is not { } data)
            return null;
        var (width, height) = (Math.Min(data.Width, MostSamples), Math.Min(data.Height, MostSamples));
        var plates = new uint[width * height];
        var decode = Decode.Read(objects, picture.Head, data);
        var palette = space?.Kind == ColourSpaceKind.Indexed ? colours.Palette(space) : [];
        var values = new double[data.Components];
        for (var i = 0; i < plates.Length; i++)
        {
            var (x, y) = (Middle(i % width, width, data.Width), Middle(i / width, height, data.Height));
            plates[i] = isMask ? (uint)(decode.IsMaskPaint(data.Value(x, y, 0, isIndex: true)) ? 1 : 0) : PlatesAt(data, x, y, space!, palette, decode, values);
        }

        return new PictureInks(width, height, plates, isMask);
    }

    private uint PlatesAt(PictureData data, int x, int y, ColourSpace space, ImmutableArray<InkColour> palette, Decode decode, double[] values)
    {
        var isIndex = space.Kind == ColourSpaceKind.Indexed;
        for (var c = 0; c < values.Length; c++)
            values[c] = isIndex ? data.Value(x, y, c, isIndex: true) : decode.Part(c, data.Value(x, y, c, isIndex: false));
        var ink = isIndex ? palette[(int)Math.Min(values[0], palette.Length - 1)] : colours.Of(space, values);
        return InkPaint.Pack(ink.Cyan, ink.Magenta, ink.Yellow, ink.Black);
    }

    private bool IsInInks(ColourSpace space) => space.Kind switch
    {
        ColourSpaceKind.DeviceGray or ColourSpaceKind.CalGray or ColourSpaceKind.DeviceCMYK => true,
        ColourSpaceKind.ICCBased => space.Components is 1 or 4,
        ColourSpaceKind.Indexed => colours.Palette(space) is { IsEmpty: false } palette && palette.All(c => c.IsKnown && c.Spots.IsEmpty),
        ColourSpaceKind.Separation => space.Colorants is ["Cyan" or "Magenta" or "Yellow" or "Black"],
        _ => false,
    };

    private PictureData? ReadData(PdfObject.Stream stream, int components)
    {
        var (width, height) = (objects.Integer(stream.Head["Width"], 0), objects.Integer(stream.Head["Height"], 0));
        var bits = objects.Resolve(stream.Head["ImageMask"]) is PdfObject.Truth { Value: true } ? 1 : objects.Integer(stream.Head["BitsPerComponent"], 0);
        if (width < 1 || height < 1 || width > 1 << 20 || height > 1 << 20)
            return null;
        var size = ((long)width * Math.Max(bits, 1) * components + 7) / 8 * height;
        if (size > LargestPicture || size > left)
            return null;
        left -= size;
        var filters = objects.Items(stream.Head["Filter"]);
        if (filters is [.., PdfObject.Name { Value: "DCTDecode" }])
            return JpegData.Read(objects.Data(stream)) is { } jpeg && jpeg.Components == components ? jpeg : null;
        if (bits is not (1 or 2 or 4 or 8 or 16) || !filters.All(f => f is PdfObject.Name { Value: "FlateDecode" }) || HasOtherPredictor(stream))
            return null;
        return new PictureData(width, height, components, bits, objects.Data(stream));
    }

    /// <summary>TIFF's predictor, which the reader does not undo.</summary>
    private bool HasOtherPredictor(PdfObject.Stream stream) =>
        objects.Items(stream.Head["DecodeParms"]).Any(p => objects.Integer(objects.Dictionary(p)["Predictor"], 1) == 2);

    private static int Middle(int index, int count, int all) => (int)(((index + 0.5) / count) * all);
}
