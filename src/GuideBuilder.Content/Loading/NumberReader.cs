using System.Collections.Immutable;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;

namespace GuideBuilder.Content.Loading;

/// <summary>Reads the numbers of a contact: <c>phone</c> for a single one, or the list <c>numbers</c>.</summary>
internal sealed class NumberReader(FindingBag findings)
{
    private static readonly ImmutableArray<string> Kinds = ["phone", "text"];
    private static readonly ImmutableArray<string> Costs = ["free", "paid"];

    public ImmutableArray<ContactNumber> Read(YamlFields contact)
    {
        var phone = contact.Optional("phone");
        var list = contact.Node("numbers");
        if (phone is not null && list is not null)
        {
            findings.Add(ContentFindings.NumbersTwice(list.Span));
        }

        return (phone, list) switch
        {
            ({ } single, _) => FieldValues.Phone(single, findings) is { } number ? [ContactNumber.ToCall(number)] : [],
            (_, YamlList numbers) => [.. numbers.Items.Select(ReadNumber).OfType<ContactNumber>()],
            (_, null) => [],
            (_, { } other) => Misshapen(other),
        };
    }

    private ContactNumber? ReadNumber(YamlNode node)
    {
        if (YamlFields.Of(node, "A number of a contact", findings) is not { } fields)
        {
            return null;
        }

        var number = FieldValues.Phone(fields.Required("number"), findings);
        var kind = FieldValues.Choice(fields.Optional("kind"), "kind", Kinds, findings);
        var cost = FieldValues.Choice(fields.Optional("cost"), "cost", Costs, findings);
        var answeredBy = FieldValues.Message(fields.Optional("answered-by"));
        if (answeredBy is not null)
        {
            MessageChecks.Check(answeredBy, "who answers a number", findings);
        }

        fields.RejectOthers();
        return number is null ? null : new ContactNumber(number, kind == "text" ? NumberKind.Text : NumberKind.Phone, CostOf(cost), answeredBy?.Message);
    }

    private static CallCost? CostOf(string? cost) => cost switch
    {
        "free" => CallCost.Free,
        "paid" => CallCost.Paid,
        _ => null,
    };

    private ImmutableArray<ContactNumber> Misshapen(YamlNode node)
    {
        findings.Add(ContentFindings.WrongShape(node.Span, "“numbers”", "a list", node.Kind));
        return [];
    }
}
