using System.Text;

namespace GuideBuilder.Web.Markup;

/// <summary>Writes elements and text, in HTML that is also XML; whatever comes from outside is escaped, so it never becomes markup.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder output = new();

    /// <param name="attributes">Those whose value is null are left out.</param>
    public HtmlWriter Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Append('<').Append(element);
        Attributes(attributes);
        output.Append('>');
        return this;
    }

    /// <summary>An element that holds nothing, as HTML and XML both read it.</summary>
    public HtmlWriter Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Append('<').Append(element);
        Attributes(attributes);
        output.Append("/>");
        return this;
    }

    public HtmlWriter Close(string element)
    {
        output.Append("</").Append(element).Append('>');
        return this;
    }

    public HtmlWriter Attributes(params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            output.Append(' ').Append(name).Append("=\"");
            HtmlEscape.Append(output, value);
            output.Append('"');
        }

        return this;
    }

    public HtmlWriter Text(string text)
    {
        HtmlEscape.Append(output, text);
        return this;
    }

    public HtmlWriter Line()
    {
        output.Append('\n');
        return this;
    }

    public Html ToHtml() => new(output.ToString());
}
