using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing;

/// <summary>The findings about orders.</summary>
public static partial class PublishingFindings
{
    public static readonly FindingCode OrderValueUnreadableCode = new(
        "GB4050",
        "A value of the order cannot be read",
        Severity.Error,
        "An order names publications, how many copies are wanted, and on which paper. Write the value as the finding shows.");

    public static readonly FindingCode OrderIncompleteCode = new(
        "GB4051",
        "An order is not complete",
        Severity.Error,
        "What an order does not say the print shop would have to guess. Add the entry that is named.");

    public static readonly FindingCode OrderLikeNothingCode = new(
        "GB4052",
        "An order is like one that is not there",
        Severity.Error,
        "An order takes what it does not say itself from the one it is “like”. That must be another file in the folder orders, and none that is like this one in turn.");

    public static readonly FindingCode OrderItemUnknownCode = new(
        "GB4053",
        "An order names something that is not there",
        Severity.Error,
        "An order names a press profile of the project; each of its items names a publication that has the format “print”, one of the publication's styles, and languages that the project offers. Write one of the names that are listed.");

    internal static Finding OrderValueUnreadable(SourceSpan span, string value, string expected) => new(
        OrderValueUnreadableCode,
        span,
        $"“{value}” is not {expected}.",
        $"Write {expected}.");

    internal static Finding OrderIncomplete(SourceSpan span, string what) => new(
        OrderIncompleteCode,
        span,
        $"The order has no {what}.",
        "Add it; docs/ordering.md shows an order.");

    internal static Finding OrderLikeNothing(SourceSpan span, string name, string folder) => new(
        OrderLikeNothingCode,
        span,
        $"This order is like “{name}”, which is not another order in {folder}.",
        "Give the name of another file there, without “.yaml”.");

    internal static Finding OrderItemUnknown(SourceSpan span, string what, string name, IEnumerable<string> known) => new(
        OrderItemUnknownCode,
        span,
        $"There is no {what} “{name}” to order.",
        $"Write one of: {string.Join(", ", known)}.");
}
