using System.Text;
using GuideBuilder.Web.Markup;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace GuideBuilder.Web.Templates;

/// <summary>Lets <c>{{name}}</c> escape text and set finished HTML as it is, so that no template needs three braces.</summary>
internal sealed class HtmlFormatting : IFormatterProvider, IFormatter, ITextEncoder
{
    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return type == typeof(Html);
    }

    public void Format<T>(T value, in EncodedTextWriter writer)
    {
        if (value is Html html) writer.Write(html.Text, encode: false);
    }

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        if (text is not null) target.Write(HtmlEscape.Escape(text));
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        var characters = new StringBuilder();
        while (text is not null && text.MoveNext())
        {
            characters.Append(text.Current);
        }

        Encode(characters, target);
    }
}
