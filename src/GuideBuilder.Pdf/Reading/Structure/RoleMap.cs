using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Reading.Structure;

/// <summary>Says which standard types a file's own types stand for (ISO 32000-1, 14.7.3).</summary>
internal sealed class RoleMap
{
    private const int MostRoles = 10000;

    private readonly Dictionary<string, string> roles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Role> known = new(StringComparer.Ordinal);

    public RoleMap(PdfObjects objects, PdfObject.Dictionary map)
    {
        foreach (var (type, value) in map.Entries.Take(MostRoles))
        {
            if (objects.Name(value) is { } role)
                roles[type] = role;
        }
    }

    /// <summary>The types that are mapped, by name.</summary>
    public IEnumerable<string> Types => roles.Keys.Order(StringComparer.Ordinal);

    /// <summary>What <paramref name="type"/> stands for in the end.</summary>
    public Role Of(string type)
    {
        if (!known.TryGetValue(type, out var role))
            known[type] = role = Follow(type);
        return role;
    }

    /// <summary>What a type is mapped to, before any further mapping; null when it is not mapped.</summary>
    public string? MappingOf(string type) => roles.GetValueOrDefault(type);

    private Role Follow(string type)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (roles.TryGetValue(type, out var next) && next != type)
        {
            if (!passed.Add(type))
                return new Role(type, IsCircular: true);
            type = next;
        }

        return new Role(type, IsCircular: roles.ContainsKey(type) && !StandardTypes.Has(type));
    }
}

/// <param name="Type">Where the mapping ends.</param>
/// <param name="IsCircular">True when it never ends.</param>
internal readonly record struct Role(string Type, bool IsCircular)
{
    public bool IsStandard => !IsCircular && StandardTypes.Has(Type);
}
