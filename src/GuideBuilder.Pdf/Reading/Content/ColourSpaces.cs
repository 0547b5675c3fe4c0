using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Reads colour spaces, each once.</summary>
internal sealed class ColourSpaces(PdfObjects objects)
{
    private const int DeepestNesting = 6;
    private const int MostColorants = 64;

    private readonly Dictionary<PdfObject, ColourSpace> known = new(ReferenceEqualityComparer.Instance);

    /// <param name="name">As an operator or a picture gives it: a device's space, or one of the resources.</param>
    /// <returns>Null when the resources have none of that name.</returns>
    public ColourSpace? Find(PdfObject.Dictionary resources, string name) => Device(name) ?? Read(objects.Dictionary(resources["ColorSpace"])[name], resources);

    /// <returns>Null when there is none.</returns>
    public ColourSpace? Read(PdfObject value, PdfObject.Dictionary resources) => Read(value, resources, 0);

    private ColourSpace? Read(PdfObject value, PdfObject.Dictionary resources, int depth)
    {
        if (depth > DeepestNesting)
            return null;
        switch (objects.Resolve(value))
        {
            case PdfObject.Name name:
                return Device(name.Value) ?? (depth == 0 ? Read(objects.Dictionary(resources["ColorSpace"])[name.Value], resources, depth + 1) : null);
            case PdfObject.List { Items.IsEmpty: false } list:
                if (!known.TryGetValue(list, out var space))
                    known[list] = space = ReadList(list, resources, depth);
                return space;
            default:
                return null;
        }
    }

    private ColourSpace ReadList(PdfObject.List list, PdfObject.Dictionary resources, int depth)
    {
        var kind = objects.Name(list.Items[0]) ?? "";
        return kind switch
        {
            "ICCBased" => ReadProfile(list, resources, depth),
            "Indexed" or "I" => new(ColourSpaceKind.Indexed, 1) { Source = list, Base = Read(Item(list, 1), resources, depth + 1), Table = Item(list, 3) },
            "Separation" => Tinted(ColourSpaceKind.Separation, list, [objects.Name(Item(list, 1)) ?? ""], resources, depth),
            "DeviceN" => Tinted(ColourSpaceKind.DeviceN, list, [.. objects.Items(Item(list, 1)).Take(MostColorants).Select(n => (n as PdfObject.Name)?.Value ?? "")], resources, depth),
            "Pattern" => new(ColourSpaceKind.Pattern, 0) { Source = list, Base = Read(Item(list, 1), resources, depth + 1) },
            "CalGray" => new(ColourSpaceKind.CalGray, 1) { Source = list },
            "CalRGB" => new(ColourSpaceKind.CalRGB, 3) { Source = list },
            "Lab" => new(ColourSpaceKind.Lab, 3) { Source = list },
            _ => Device(kind) ?? new(ColourSpaceKind.Unknown, 0) { Source = list },
        };
    }

    private ColourSpace ReadProfile(PdfObject.List list, PdfObject.Dictionary resources, int depth)
    {
        var profile = objects.Resolve(Item(list, 1)) as PdfObject.Stream;
        return new(ColourSpaceKind.ICCBased, profile is null ? 0 : objects.Integer(profile.Head["N"], 0))
        {
            Source = list,
            Profile = profile,
            Base = profile is null ? null : Read(profile.Head["Alternate"], resources, depth + 1),
        };
    }

    private ColourSpace Tinted(ColourSpaceKind kind, PdfObject.List list, ImmutableArray<string> colorants, PdfObject.Dictionary resources, int depth) => new(kind, colorants.Length)
    {
        Source = list,
        Colorants = colorants,
        Base = Read(Item(list, 2), resources, depth + 1),
        TintTransform = Item(list, 3),
    };

    private static PdfObject Item(PdfObject.List list, int index) => index < list.Items.Length ? list.Items[index] : PdfObject.Null.Value;

    private static ColourSpace? Device(string name) => name switch
    {
        "DeviceGray" or "G" => ColourSpace.Grey,
        "DeviceRGB" or "RGB" => ColourSpace.Rgb,
        "DeviceCMYK" or "CMYK" => ColourSpace.Cmyk,
        "Pattern" => ColourSpace.Pattern,
        _ => null,
    };
}
