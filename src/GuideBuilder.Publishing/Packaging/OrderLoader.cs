using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Publishing.Press;
using GuideBuilder.Publishing.Templates;

namespace GuideBuilder.Publishing.Packaging;

/// <summary>Reads <c>orders/*.yaml</c>.</summary>
public static class OrderLoader
{
    private const int LargestQuantity = 10_000_000;
    private const int LongestText = 2_000;

    /// <summary>Where the order of a name is kept.</summary>
    public static string PathOf(string name) => TemplateKind.Order.PathOf(name);

    /// <summary>The names of a project's orders, in ordinal order.</summary>
    public static ImmutableArray<string> NamesIn(IProjectFiles files)
    {
        var folder = TemplateKind.Order.Folder;
        var paths = files.List(folder.TrimEnd('/'), ".yaml").Paths;
        return paths.IsDefault ? [] : [.. paths.Select(p => p[folder.Length..^".yaml".Length]).Order(StringComparer.Ordinal)];
    }

    /// <param name="name">Of the file, without extension.</param>
    /// <returns>Null after a finding of an error.</returns>
    public static Order? Load(IProjectFiles files, string name, FindingBag findings)
    {
        var own = new FindingBag();
        var map = new TemplateSource(files, TemplateKind.Order, own).Read(name);
        var order = map is null ? null : Read(files, name, new YamlFields(map, TemplateKind.Order.Owner, own), own);
        findings.AddRange(own.ToSorted());
        return own.HasErrors ? null : order;
    }

    private static Order Read(IProjectFiles files, string name, YamlFields root, FindingBag findings)
    {
        var values = new TemplateValues(TemplateKind.Order, findings);
        var (press, remark) = (root.Optional("press"), Text(values, root.Optional("remark")));
        if (press is not null && !PressProfileLoader.NamesIn(files).Contains(press.Text))
        {
            findings.Add(PublishingFindings.OrderItemUnknown(press.Span, "press profile", press.Text, PressProfileLoader.NamesIn(files)));
        }

        var items = ImmutableArray.CreateBuilder<OrderItem>();
        if (root.Node("items") is YamlList { Items.IsEmpty: false } list)
        {
            items.AddRange(list.Items.Select(item => YamlFields.Of(item, "An item of the order", findings)).OfType<YamlFields>().Select(fields => ReadItem(values, fields)));
        }
        else
        {
            findings.Add(PublishingFindings.OrderIncomplete(root.Span, "list “items”"));
        }

        root.RejectOthers();
        return new Order(name, press?.Text, remark, items.ToImmutable());
    }

    private static OrderItem ReadItem(TemplateValues values, YamlFields fields)
    {
        var item = new OrderItem(
            fields.Required("publication")?.Text ?? "",
            fields.Optional("style")?.Text,
            [.. fields.OptionalList("locales").Select(l => l.Text)],
            values.Whole(fields, "quantity", 1, LargestQuantity),
            Text(values, fields.Required("paper")) ?? "",
            fields.Span);
        fields.RejectOthers();
        return item;
    }

    /// <summary>Printed as it is, on lines of its own.</summary>
    private static string? Text(TemplateValues values, YamlScalar? text) => text is null ? null
        : text.Text.Length > LongestText || text.Text.Any(c => char.IsControl(c) && c != '\n') ? values.Refuse(text, "plain text of 2000 characters at most", (string?)null)
        : text.Text.Trim();
}
