using System.Collections.Immutable;
using System.Globalization;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Style;
using GuideBuilder.Typesetting.Text;

namespace GuideBuilder.Publishing.Templates;

/// <summary>Reads lengths, colours and factors; what cannot be read becomes a finding and a harmless value.</summary>
internal sealed class TemplateValues(TemplateKind kind, FindingBag findings)
{
    internal static Ink NoInk { get; } = new("none", 0, 0, 0, 100, 0);

    // Beyond ten metres a length is a slip, and a PDF page cannot be larger than 14,400 pt.
    private const double LongestLength = 14_400;
    private const double SmallestFactor = 0.1;
    private const double LargestFactor = 10;
    private const double LeastType = 1;
    private const double SmallestPart = 50;

    /// <summary>A group of entries; what was not asked for in it is reported. A missing group is read as null after a finding.</summary>
    internal T Group<T>(YamlFields parent, string name, Func<YamlFields?, T> read)
    {
        var fields = Section(parent, name);
        var group = read(fields);
        fields?.RejectOthers();
        return group;
    }

    /// <summary>A group that may be left out; then, and after a finding, null.</summary>
    internal T? OptionalGroup<T>(YamlFields parent, string name, Func<YamlFields, T?> read)
        where T : class
    {
        var fields = parent.HasNone(name) ? null : YamlFields.Of(parent.Node(name), $"“{name}”", findings);
        var group = fields is null ? null : read(fields);
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

        findings.Add(kind.Incomplete(parent.Span, $"entry “{name}”"));
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

    /// <param name="most">In millimetres.</param>
    /// <param name="isPositive">Whether 0 is refused.</param>
    internal double Length(YamlFields? fields, string name, int most, bool isPositive = false)
    {
        if (fields?.Required(name) is not { } text)
        {
            return 0;
        }

        var isLength = Core.Geometry.Length.TryParse(text.Text, out var length) && length.Points >= 0 && length.Millimetres <= most;
        return isLength && (length.Points > 0 || !isPositive)
            ? length.Points
            : Refuse(text, $"a length {(isPositive ? "of more than 0 and" : "from 0")} up to {Invariant(most)} mm, such as 0.25 pt or 3 mm", 0.0);
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

    internal bool RequiredSwitch(YamlFields? fields, string name) =>
        fields?.Required(name) is { } text && text.Text switch { "true" => true, "false" => false, _ => Refuse(text, "true or false", false) };

    /// <summary>A number without a unit.</summary>
    internal int Whole(YamlFields? fields, string name, int least, int most)
    {
        if (fields?.Required(name) is not { } text)
        {
            return least;
        }

        return int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : Refuse(text, $"a number from {Invariant(least)} to {Invariant(most)}", least);
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

    /// <summary>As <see cref="Choice{T}(YamlFields?, string, T)"/>, where nothing may be left out.</summary>
    internal T RequiredChoice<T>(YamlFields fields, string name)
        where T : struct, Enum =>
        fields.Required(name) is null ? default : Choice(fields, name, default(T));

    /// <summary>A list that must be there and may be empty.</summary>
    /// <param name="known">What its items can be; anything when it is left out.</param>
    internal ImmutableArray<string> Texts(YamlFields fields, string name, ImmutableArray<string> known = default)
    {
        if (fields.HasNone(name))
        {
            findings.Add(kind.Incomplete(fields.Span, $"entry “{name}”"));
        }

        var items = fields.OptionalList(name);
        foreach (var item in items.Where(i => !known.IsDefault && !known.Contains(i.Text)))
        {
            Refuse(item, "one of " + string.Join(", ", known), 0);
        }

        return [.. items.Select(i => i.Text)];
    }

    internal double Factor(YamlFields fields, string name)
    {
        if (fields.Required(name) is not { } text)
        {
            return 1;
        }

        return Number(text.Text) is { } value and >= SmallestFactor and <= LargestFactor ? value : Refuse(text, "a factor such as 1.2", 1.0);
    }

    /// <summary>As a part: 1 is 100 %.</summary>
    /// <param name="most">The largest percentage.</param>
    internal double Percentage(YamlFields? fields, string name, int most = 100)
    {
        if (fields?.Required(name) is not { } text)
        {
            return 0;
        }

        return text.Text.EndsWith('%') && Number(text.Text.TrimEnd('%', ' ')) is { } value && value <= most
            ? value / 100
            : Refuse(text, most == 100 ? "a percentage such as 35 %" : $"a percentage from 0 to {Invariant(most)} %", 0.0);
    }

    internal ImmutableArray<double> Percentages(YamlFields fields, string name, int count)
    {
        if (fields.Node(name) is YamlList list && list.Items.Length == count)
        {
            return [.. list.Items.Select(Percentage)];
        }

        findings.Add(kind.Unreadable(fields.Span, name, "four percentages: [cyan, magenta, yellow, black]"));
        return [.. Enumerable.Repeat(0.0, count)];
    }

    /// <summary>A list of lengths, at least one.</summary>
    internal ImmutableArray<double> Lengths(YamlFields? fields, string name) => fields is null ? [] : [.. fields.RequiredList(name, allowsRepetitions: true).Select(Parse)];

    /// <summary>A list of percentages as parts, at least one; the first is 100 %.</summary>
    internal ImmutableArray<double> Parts(YamlFields? fields, string name)
    {
        if (fields is null)
        {
            return [];
        }

        var texts = fields.RequiredList(name);
        var parts = texts.Select(t => t.Text.EndsWith('%') && Number(t.Text.TrimEnd('%', ' ')) is { } value and >= SmallestPart and <= 100
            ? value / 100
            : Refuse(t, "a percentage from 50 to 100 %", 1.0)).ToImmutableArray();
        if (parts is [not 1, ..])
        {
            Refuse(texts[0], "a list that begins with 100 %", 0);
        }

        return parts;
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

        findings.Add(kind.Unreadable(node.Span, "cmyk", "percentages from 0 to 100"));
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

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <returns><paramref name="harmless"/>, after a finding.</returns>
    internal T Refuse<T>(YamlScalar text, string expected, T harmless)
    {
        findings.Add(kind.Unreadable(text.Span, text.Text, expected));
        return harmless;
    }
}
