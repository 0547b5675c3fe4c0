using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Publishing.Templates;

/// <summary>A kind of file in <c>templates/</c>: where it lies, and the words for what is wrong in it.</summary>
/// <param name="Folder">With a slash at its end.</param>
/// <param name="Owner">What a file describes, as the beginning of a sentence.</param>
/// <param name="Purpose">A sentence that says what a file is for.</param>
/// <param name="Incomplete">That something is missing which is named.</param>
/// <param name="Unreadable">That a value is not what is expected.</param>
/// <param name="LikeNothing">That a file is like another that cannot be used.</param>
internal sealed record TemplateKind(
    string Folder,
    string Owner,
    string Purpose,
    Func<SourceSpan, string, Finding> Incomplete,
    Func<SourceSpan, string, string, Finding> Unreadable,
    Func<SourceSpan, string, string, Finding> LikeNothing)
{
    internal static TemplateKind Style { get; } = new(
        "templates/print/",
        "The style",
        "It says how the printed books look.",
        PublishingFindings.StyleIncomplete,
        PublishingFindings.StyleValueUnreadable,
        PublishingFindings.StyleLikeNothing);

    internal static TemplateKind Press { get; } = new(
        "templates/press/",
        "The press profile",
        "It says what the print shop demands.",
        PublishingFindings.PressIncomplete,
        PublishingFindings.PressValueUnreadable,
        PublishingFindings.PressLikeNothing);

    internal static TemplateKind Order { get; } = new(
        "orders/",
        "The order",
        "It says what is ordered from a print shop.",
        PublishingFindings.OrderIncomplete,
        PublishingFindings.OrderValueUnreadable,
        PublishingFindings.OrderLikeNothing);

    internal string PathOf(string name) => Folder + name + ".yaml";
}
