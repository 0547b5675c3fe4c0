using GuideBuilder.Content.Findings;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Drawings;

/// <summary>What is wrong with one drawing: each thing once, where it first stands.</summary>
internal sealed class SvgReport(FindingBag findings)
{
    private const int Most = 20;

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public bool IsEmpty => seen.Count == 0;

    public void RefuseElement(SourceSpan span, string name) => Add($"<{name}>", ContentFindings.DrawingElement(span, name));

    public void RefuseAttribute(SvgElement element, SvgAttribute attribute) =>
        Add(attribute.Name, ContentFindings.DrawingAttribute(attribute.Span, element.Name, attribute.Name));

    public void RefuseProperty(SvgElement element, SvgAttribute attribute, string name, string value) =>
        Add($"{name}:{value}", ContentFindings.DrawingProperty(attribute.Span, element.Name, name, value));

    public void RefuseValue(SvgElement element, SvgAttribute attribute) =>
        Add($"{attribute.Name}=", ContentFindings.DrawingValue(attribute.Span, element.Name, attribute.Name, attribute.Value));

    public void RefuseUnevenStroke(SvgElement element) => Add("uneven", ContentFindings.DrawingUnevenStroke(element.Span, element.Name));

    public void Refuse(Finding finding) => Add(finding.Message, finding);

    private void Add(string what, Finding finding)
    {
        if (seen.Count < Most && seen.Add(what))
        {
            findings.Add(finding);
        }
    }
}
