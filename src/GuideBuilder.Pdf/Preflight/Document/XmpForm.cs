using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>What the values of metadata look like (ISO 16684-1, 8): <c>text</c>, <c>integer</c>, <c>boolean</c>, <c>date</c>, <c>bag</c>, <c>seq</c>, <c>alt</c> or <c>any</c>.</summary>
internal static partial class XmpForm
{
    public const string Any = "any";

    /// <param name="type">As an extension schema gives it: <c>Text</c>, <c>Lang Alt</c>, <c>Seq Date</c>.</param>
    public static string Of(string type)
    {
        var words = type.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            ["text" or "uri" or "url" or "mimetype" or "propername" or "agentname" or "guid"] => "text",
            ["integer" or "boolean" or "date"] => words[0],
            ["bag" or "seq" or "alt", ..] => words[0],
            ["lang", "alt"] => "alt",
            _ => Any,
        };
    }

    public static bool Fits(XElement value, string form) => form switch
    {
        "text" => IsSimple(value),
        "integer" => IsSimple(value) && Integer().IsMatch(value.Value.Trim()),
        "boolean" => IsSimple(value) && value.Value.Trim() is "True" or "False",
        "date" => IsSimple(value) && Date().IsMatch(value.Value.Trim()),
        "bag" => IsArray(value, "Bag"),
        "seq" => IsArray(value, "Seq"),
        "alt" => IsArray(value, "Alt"),
        _ => true,
    };

    /// <summary>A text, or one with qualifiers.</summary>
    private static bool IsSimple(XElement value) => !value.HasElements || value.Element(XmpPacket.Rdf + "value") is not null;

    private static bool IsArray(XElement value, string kind) => value.Elements().Take(2).ToArray() is [var only] && only.Name == XmpPacket.Rdf + kind;

    [GeneratedRegex("^[+-]?[0-9]{1,30}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,12})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
