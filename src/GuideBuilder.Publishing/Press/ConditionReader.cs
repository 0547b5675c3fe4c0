using System.Text;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Pdf;
using GuideBuilder.Publishing.Templates;

namespace GuideBuilder.Publishing.Press;

/// <summary>Reads the printing condition of a press profile, and the colour profile that it names.</summary>
internal sealed class ConditionReader(IProjectFiles files, TemplateValues values, FindingBag findings)
{
    private const int LongestText = 200;

    internal PressCondition Read(YamlFields? fields) =>
        new(Words(fields, "identifier"), Words(fields, "description"), ReadProfile(fields?.Required("profile")));

    /// <summary>One line of words that PDFs and messages show.</summary>
    internal string Words(YamlFields? fields, string name)
    {
        if (fields?.Required(name) is not { } text)
        {
            return "";
        }

        var isLine = text.Text.Length <= LongestText && text.Text.EnumerateRunes().All(r => !Rune.IsControl(r) && r != Rune.ReplacementChar);
        return isLine ? text.Text.Trim() : values.Refuse(text, "one line of at most 200 characters", "");
    }

    private byte[] ReadProfile(YamlScalar? name)
    {
        if (name is null)
        {
            return [];
        }

        if (!name.Text.EndsWith(".icc", StringComparison.Ordinal) || name.Text.AsSpan().ContainsAny('/', '\\'))
        {
            return values.Refuse<byte[]>(name, "the name of a file in templates/press, such as FOGRA39L_coated.icc", []);
        }

        var path = TemplateKind.Press.Folder + name.Text;
        var content = files.Read(path);
        var problem = content.Bytes is null ? content.Problem ?? "it cannot be read" : IccProfile.Problem(content.Bytes);
        if (problem is not null)
        {
            findings.Add(PublishingFindings.PressProfileMissing(name.Span, path, problem));
        }

        return content.Bytes ?? [];
    }
}
