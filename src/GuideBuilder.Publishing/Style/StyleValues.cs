using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Style;

/// <summary>Reads lengths, colours and factors; what cannot be read becomes a finding and a harmless value.</summary>
internal sealed class StyleValues(FindingBag findings)
{
    internal static Ink NoInk { get; } = new("none", 0, 0, 0, 100, 0);

    // Beyond ten metres a length is a slip, and a PDF page cannot be larger than 14,400 pt.
    private const double LongestLength = 14_400;
    private const double SmallestFactor = 0.1;
    private const double LargestFactor = 10;
    private const double LeastType = 1;

    /// <summary>A group of entries; what was not asked for in it is reported. A missing group is read as null after a finding.</summary>
    internal T Group<T>(YamlFields parent, string name, Func<YamlFields?, T> read)
    {
        var fields = Section(parent, name);
        var group = read(fields);
        fields?.RejectOthers();
        return group;
    }

    /// <returns>Null after a finding.</returns>
    internal YamlFields? Section(YamlFields parent, string name)
    {
        if (parent.Node(name) is { } node)
        {
            return YamlFields.Of(node, $"“{name}”", findings);
        }

        findings.Add(PublishingFindings.StyleIncomplete(parent.Span, $"entry “{name}”"));
        return null;
    }

    internal double Length(YamlFields? fields, string name) => Parse(fields?.Required(name));

    /// <summary>The size or leading of type; without any, lines would have no height.</summary>
    internal double TypeLength(YamlFields fields, string name)
    {
        var length = Length(fields, name);
        return length < LeastType && fields.Optional(name) is { } text && !findings.HasErrors
            ? Refuse(text, "a length of 1 pt or more", LeastType)
            : length;
    }

    internal double OptionalLength(YamlFields fields, string name) => Parse(fields.Optional(name));

    internal bool Switch(YamlFields fields, string name)
    {
        if (fields.Optional(name) is not { } text)
        {
            return false;
        }

        return text.Text switch { "true" => true, "false" => false, _ => Refuse(text, "true or false", false) };
    }

    /// <summary>One of the names of <typeparamref name="T"/> in kebab-case.</summary>
    internal T Choice<T>(YamlFields? fields, string name, T otherwise)
        where T : struct, Enum =>
        Choice(fields, name, otherwise, [.. Enum.GetValues<T>().Select(value => (KebabCase.Of(value.ToString()), value))]);

    internal T Choice<T>(YamlFields? fields, string name, T otherwise, params ReadOnlySpan<(string Word, T Value)> choices)
    {
        if (fields?.Optional(name) is not { } text)
        {
            return otherwise;
        }

        List<string> words = [];
        foreach (var (word, value) in choices)
        {
            if (word == text.Text)
            {
                return value;
            }

            words.Add(word);
        }

        return Refuse(text, "one of " + string.Join(", ", words), otherwise);
    }

    internal double Factor(YamlFields fields, string name)
    {
        if (fields.Required(name) is not { } text)
        {
            return 1;
        }

        return Number(text.Text) is { } value and >= SmallestFactor and <= LargestFactor ? value : Refuse(text, "a factor such as 1.2", 1.0);
    }

    /// <summary>As a part from 0 to 1.</summary>
    internal double Percentage(YamlFields? fields, string name)
    {
        if (fields?.Required(name) is not { } text)
        {
            return 0;
        }

        return text.Text.EndsWith('%') && Number(text.Text.TrimEnd('%', ' ')) is { } value and <= 100
            ? value / 100
            : Refuse(text, "a percentage such as 35 %", 0.0);
    }

    internal ImmutableArray<double> Percentages(YamlFields fields, string name, int count)
    {
        if (fields.Node(name) is YamlList list && list.Items.Length == count)
        {
            return [.. list.Items.Select(Percentage)];
        }

        findings.Add(PublishingFindings.StyleValueUnreadable(fields.Span, name, "four percentages: [cyan, magenta, yellow, black]"));
        return [.. Enumerable.Repeat(0.0, count)];
    }

    internal int Srgb(YamlFields fields, string name)
    {
        if (fields.Required(name) is not { } text)
        {
            return 0;
        }

        return text.Text is ['#', .. { Length: 6 } digits] && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? value
            : Refuse(text, "a colour such as \"#f8ecd9\"", 0);
    }

    private double Percentage(YamlNode node)
    {
        if (node is YamlScalar scalar && Number(scalar.Text) is { } value and >= 0 and <= 100)
        {
            return value;
        }

        findings.Add(PublishingFindings.StyleValueUnreadable(node.Span, "cmyk", "percentages from 0 to 100"));
        return 0;
    }

    private double Parse(YamlScalar? text)
    {
        if (text is null)
        {
            return 0;
        }

        return Core.Geometry.Length.TryParse(text.Text, out var length) && length.Points is >= 0 and <= LongestLength
            ? length.Points
            : Refuse(text, "a length such as 12 mm or 10.5 pt", 0.0);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private T Refuse<T>(YamlScalar text, string expected, T harmless)
    {
        findings.Add(PublishingFindings.StyleValueUnreadable(text.Span, text.Text, expected));
        return harmless;
    }
}
