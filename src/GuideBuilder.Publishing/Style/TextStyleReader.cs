using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Templates;
using GuideBuilder.Typesetting.Blocks;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>Reads how each role of text looks, and how scripts differ.</summary>
internal sealed class TextStyleReader(TemplateValues values, Inks inks, FindingBag findings)
{
    internal ImmutableDictionary<TextRole, RoleStyle> ReadRoles(YamlFields? fields)
    {
        var roles = ImmutableDictionary.CreateBuilder<TextRole, RoleStyle>();
        foreach (var role in Enum.GetValues<TextRole>())
        {
            if (fields is not null && values.Section(fields, KebabCase.Of(role.ToString())) is { } section)
            {
                roles[role] = ReadRole(section);
            }
        }

        return roles.ToImmutable();
    }

    internal ScriptStyle ReadScript(YamlFields fields) => new(
        values.Factor(fields, "size"),
        values.Factor(fields, "leading"),
        fields.HasNone("align") ? null : values.Choice(fields, "align", TextAlignment.Start),
        values.Switch(fields, "kashida"));

    private RoleStyle ReadRole(YamlFields fields)
    {
        var size = values.TypeLength(fields, "size");
        var phone = values.OptionalLength(fields, "phone");
        var role = new RoleStyle(
            size,
            values.TypeLength(fields, "leading"),
            values.OptionalLength(fields, "before"),
            values.OptionalLength(fields, "after"),
            values.Switch(fields, "bold"),
            values.Switch(fields, "balanced"),
            phone == 0 ? size : phone,
            ReadTextInk(fields),
            values.Choice(fields, "align", TextAlignment.Start),
            values.Switch(fields, "hyphenated"));
        fields.RejectOthers();
        return role;
    }

    private Ink ReadTextInk(YamlFields fields)
    {
        var ink = inks.Optional(fields, "ink") ?? inks.Named("text", fields.Span);
        if (ink is not { Cyan: 0, Magenta: 0, Yellow: 0, Black: 100 })
        {
            findings.Add(PublishingFindings.TextNotBlack(fields.Span, ink.Name));
        }

        return ink;
    }
}
