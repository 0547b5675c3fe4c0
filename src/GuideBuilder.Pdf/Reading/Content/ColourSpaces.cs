using System.Collections.Immutable;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Content;

/// <summary>Reads colour spaces, each once for every set of default spaces.</summary>
internal sealed class ColourSpaces(PdfObjects objects)
{
    private const int DeepestNesting = 6;
    private const int MostColorants = 64;
    private const int MostChannels = 64;

    private readonly Dictionary<PdfObject.Dictionary, Scope> scopes = new(ReferenceEqualityComparer.Instance);
    private readonly Scope plain = new(ColourSpace.Grey, ColourSpace.Rgb, ColourSpace.Cmyk);

    /// <param name="name">As an operator or a picture gives it: a device's space, or one of the resources.</param>
    /// <returns>Null when the resources have none of that name.</returns>
    public ColourSpace? Find(PdfObject.Dictionary resources, string name)
    {
        var named = objects.Dictionary(resources["ColorSpace"]);
        var scope = ScopeOf(named);
        return Device(name, scope) ?? Read(named[name], named, scope, 0);
    }

    /// <returns>Null when there is none.</returns>
    public ColourSpace? Read(PdfObject value, PdfObject.Dictionary resources)
    {
        var named = objects.Dictionary(resources["ColorSpace"]);
        return Read(value, named, ScopeOf(named), 0);
    }

    /// <summary>Device spaces in the resources' own sense (ISO 32000-1, 8.6.5.6).</summary>
    private Scope ScopeOf(PdfObject.Dictionary named)
    {
        if (named["DefaultGray"] is PdfObject.Null && named["DefaultRGB"] is PdfObject.Null && named["DefaultCMYK"] is PdfObject.Null)
            return plain;
        if (!scopes.TryGetValue(named, out var scope))
        {
            scopes[named] = scope = new Scope(
                With(ColourSpace.Grey, named, "DefaultGray"),
                With(ColourSpace.Rgb, named, "DefaultRGB"),
                With(ColourSpace.Cmyk, named, "DefaultCMYK"));
        }

        return scope;
    }

    /// <summary>A default that is itself a device's space, or has other components, is none.</summary>
    private ColourSpace With(ColourSpace device, PdfObject.Dictionary named, string key)
    {
        var space = Read(named[key], PdfObject.Dictionary.Empty, plain, 1);
        return space is { Kind: ColourSpaceKind.CalGray or ColourSpaceKind.CalRGB or ColourSpaceKind.ICCBased or ColourSpaceKind.DeviceN } && space.Components == device.Components
            ? device with { Default = space }
            : device;
    }

    private ColourSpace? Read(PdfObject value, PdfObject.Dictionary named, Scope scope, int depth)
    {
        if (depth > DeepestNesting)
            return null;
        switch (objects.Resolve(value))
        {
            case PdfObject.Name name:
                return Device(name.Value, scope) ?? (depth == 0 ? Read(named[name.Value], named, scope, depth + 1) : null);
            case PdfObject.List { Items.IsEmpty: false } list:
                if (!scope.Known.TryGetValue(list, out var space))
                    scope.Known[list] = space = ReadList(list, scope, depth);
                return space;
            default:
                return null;
        }
    }

    private ColourSpace ReadList(PdfObject.List list, Scope scope, int depth)
    {
        var kind = objects.Name(list.Items[0]) ?? "";
        return kind switch
        {
            "ICCBased" => ReadProfile(list, scope, depth),
            "Indexed" or "I" => new(ColourSpaceKind.Indexed, 1) { Source = list, Base = Inner(list, 1, scope, depth), Table = Item(list, 3) },
            "Separation" => Tinted(ColourSpaceKind.Separation, list, [objects.Name(Item(list, 1)) ?? ""], scope, depth),
            "DeviceN" => Tinted(ColourSpaceKind.DeviceN, list, ColorantsOf(Item(list, 1)), scope, depth),
            "Pattern" => new(ColourSpaceKind.Pattern, 0) { Source = list, Base = Inner(list, 1, scope, depth) },
            "CalGray" => new(ColourSpaceKind.CalGray, 1) { Source = list },
            "CalRGB" => new(ColourSpaceKind.CalRGB, 3) { Source = list },
            "Lab" => new(ColourSpaceKind.Lab, 3) { Source = list },
            _ => Device(kind, scope) ?? new(ColourSpaceKind.Unknown, 0) { Source = list },
        };
    }

    private ColourSpace? Inner(PdfObject.List list, int index, Scope scope, int depth) =>
        Read(Item(list, index), PdfObject.Dictionary.Empty, scope, depth + 1);

    private ColourSpace ReadProfile(PdfObject.List list, Scope scope, int depth)
    {
        var profile = objects.Resolve(Item(list, 1)) as PdfObject.Stream;
        return new(ColourSpaceKind.ICCBased, profile is null ? 0 : Math.Clamp(objects.Integer(profile.Head["N"], 0), 0, MostChannels))
        {
            Source = list,
            Profile = profile,
            Base = profile is null ? null : Read(profile.Head["Alternate"], PdfObject.Dictionary.Empty, scope, depth + 1),
        };
    }

    private ColourSpace Tinted(ColourSpaceKind kind, PdfObject.List list, ImmutableArray<string> colorants, Scope scope, int depth) => new(kind, colorants.Length)
    {
        Source = list,
        Colorants = colorants,
        Base = Inner(list, 2, scope, depth),
        TintTransform = Item(list, 3),
    };

    private ImmutableArray<string> ColorantsOf(PdfObject names) =>
        objects.Resolve(names) is PdfObject.List list ? [.. list.Items.Take(MostColorants).Select(n => objects.Name(n) ?? "")] : [];

    private static PdfObject Item(PdfObject.List list, int index) => index < list.Items.Length ? list.Items[index] : PdfObject.Null.Value;

    private static ColourSpace? Device(string name, Scope scope) => name switch
    {
        "DeviceGray" or "G" => scope.Grey,
        "DeviceRGB" or "RGB" => scope.Rgb,
        "DeviceCMYK" or "CMYK" => scope.Cmyk,
        "Pattern" => ColourSpace.Pattern,
        _ => null,
    };

    private sealed record Scope(ColourSpace Grey, ColourSpace Rgb, ColourSpace Cmyk)
    {
        public Dictionary<PdfObject, ColourSpace> Known { get; } = new(ReferenceEqualityComparer.Instance);
    }
}
