using System.Collections.Immutable;
using System.Xml;
using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Drawings;

/// <summary>
/// Reads a subset of SVG 1.1: outlines in flat colours, alone or in groups. Whatever else would be seen is a finding, never
/// left out. Nothing that a file names is fetched, and a file beyond a limit of size or depth is refused.
/// </summary>
public sealed class SvgReader
{
    /// <summary>In bytes.</summary>
    public const int MaximumSize = 4 * 1024 * 1024;

    private const int MostElements = 20_000;
    private const int DeepestElement = 64;

    private readonly string path;
    private readonly SvgReport report;
    private readonly XmlReader xml;
    private readonly SvgShapes shapes;

    // Null in what is not looked into.
    private readonly Stack<SvgStyle?> styles = [];
    private (double Width, double Height)? size;
    private int elements;

    private SvgReader(string path, XmlReader xml, SvgReport report)
    {
        (this.path, this.xml, this.report) = (path, xml, report);
        shapes = new SvgShapes(report);
    }

    /// <param name="path">Of the file, for findings.</param>
    /// <returns>Null after a finding.</returns>
    public static VectorPicture? Read(string path, byte[] bytes, FindingBag findings)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaximumSize,
            IgnoreComments = true,
            IgnoreWhitespace = true,
        };
        if (bytes.Length > MaximumSize)
        {
            findings.Add(ContentFindings.DrawingTooComplex(SourceSpan.WholeFile(path)));
            return null;
        }

        try
        {
            using var source = XmlReader.Create(new MemoryStream(bytes), settings);
            return new SvgReader(path, source, new SvgReport(findings)).Read();
        }
        catch (XmlException e)
        {
            var hasDocumentType = bytes.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0;
            findings.Add(ContentFindings.DrawingUnreadable(new SourceSpan(path, Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition)), hasDocumentType));
            return null;
        }
    }

    private VectorPicture? Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (++elements > MostElements || xml.Depth > DeepestElement || shapes.IsFull)
                {
                    report.Refuse(ContentFindings.DrawingTooComplex(SvgElement.PlaceOf(xml, path)));
                    return null;
                }

                Enter();
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                styles.Pop();
            }
            else if (xml.NodeType == XmlNodeType.ProcessingInstruction)
            {
                report.RefuseElement(SvgElement.PlaceOf(xml, path), "?" + xml.LocalName);
            }
        }

        return Finish();
    }

    private VectorPicture? Finish()
    {
        if (report.IsEmpty && shapes.IsEmpty)
        {
            report.Refuse(ContentFindings.DrawingEmpty(SourceSpan.WholeFile(path)));
        }

        return report.IsEmpty && size is var (width, height) ? new VectorPicture(width, height, shapes.ToShapes(), shapes.Colours) : null;
    }

    private void Enter()
    {
        var isClosed = xml.IsEmptyElement;
        var style = xml.Depth == 0 ? Begin() : styles.Peek() is { } outer ? Enter(outer) : null;
        if (!isClosed)
        {
            styles.Push(style);
        }
    }

    /// <returns>The style of the outermost element; null when it is no drawing with a size.</returns>
    private SvgStyle? Begin()
    {
        var element = SvgElement.Read(xml, path);
        if (element.Name != "svg" || xml.NamespaceURI is not ("" or SvgNames.Svg))
        {
            report.RefuseElement(element.Span, element.Name);
            return null;
        }

        if (SvgViewport.Read(element, report) is not { } viewport)
        {
            return null;
        }

        size = (viewport.Width, viewport.Height);
        return StyleOf(element, new SvgStyle(viewport.Map));
    }

    private SvgStyle? Enter(SvgStyle outer)
    {
        if (SvgNames.IsIgnored(xml.LocalName, xml.NamespaceURI))
        {
            return null;
        }

        var element = SvgElement.Read(xml, path);
        if (!SvgNames.IsKnown(element.Name) || element.Name == "svg" || xml.NamespaceURI is not ("" or SvgNames.Svg))
        {
            report.RefuseElement(element.Span, element.Name);
            return null;
        }

        var style = StyleOf(element, outer);
        if (!SvgNames.IsContainer(element.Name))
        {
            shapes.Add(element, style);
        }

        return element.Name == "defs" ? style with { IsHidden = true } : style;
    }

    /// <summary>What stands in <c>style</c> goes before attributes of the same names.</summary>
    private SvgStyle StyleOf(SvgElement element, SvgStyle outer)
    {
        var style = outer;
        foreach (var attribute in element.Attributes)
        {
            if (SvgProperties.IsKnown(attribute.Name))
            {
                style = Apply(style, element, attribute, attribute.Name, attribute.Value);
            }
            else if (!SvgNames.Has(element.Name, attribute.Name))
            {
                report.RefuseAttribute(element, attribute);
            }
        }

        if (element["style"] is { } declarations)
        {
            style = ApplyAll(style, element, declarations);
        }

        return element["transform"] is { } transform ? Transform(style, element, transform) : style;
    }

    private SvgStyle ApplyAll(SvgStyle style, SvgElement element, SvgAttribute declarations)
    {
        foreach (var declaration in declarations.Value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (declaration, "") : (declaration[..colon].Trim(), declaration[(colon + 1)..]);
            style = Apply(style, element, declarations, name, value);
        }

        return style;
    }

    private SvgStyle Apply(SvgStyle style, SvgElement element, SvgAttribute attribute, string name, string value)
    {
        if (SvgProperties.Apply(style, name, value.Trim()) is { } applied)
        {
            return applied;
        }

        report.RefuseProperty(element, attribute, name, value.Trim());
        return style;
    }

    private SvgStyle Transform(SvgStyle style, SvgElement element, SvgAttribute transform)
    {
        if (SvgTransform.Read(transform.Value) is { } map)
        {
            return style with { Map = style.Map.After(map) };
        }

        report.RefuseValue(element, transform);
        return style;
    }
}
