using System.Globalization;

namespace GuideBuilder.Translation.Po.Formats;

/// <summary>The values that are filled into one text.</summary>
internal sealed class FormatArguments
{
    /// <summary>Of a text that has no sign; nothing is added to it.</summary>
    public static readonly FormatArguments None = new();

    /// <summary>So few are found faster one after the other.</summary>
    private const int Few = 8;

    private readonly List<FormatArgument> arguments = [];
    private Dictionary<string, int>? places;
    private int counted;
    private bool isNumbered;
    private bool hasContradiction;

    /// <summary>In the order of the text, each once.</summary>
    public IReadOnlyList<FormatArgument> InOrder => arguments;

    /// <summary>False when one value is said to be of two kinds.</summary>
    public bool IsSound => !hasContradiction;

    /// <summary>Some values have a number or a name, and others are counted.</summary>
    public bool IsMixed => isNumbered && counted > 0;

    /// <summary>No number is left out.</summary>
    public bool IsGapless => counted > 0 || Enumerable.Range(1, arguments.Count).All(i => Find(KeyOf(i)) is not null);

    public FormatArgument? Find(string key)
    {
        if (places is not null)
        {
            return places.TryGetValue(key, out var place) ? arguments[place] : null;
        }

        foreach (var argument in arguments)
        {
            if (argument.Key == key)
            {
                return argument;
            }
        }

        return null;
    }

    /// <param name="number">From 1; null for the next one.</param>
    public void Add(int? number, string type, string source)
    {
        isNumbered |= number is not null;
        Add(KeyOf(number ?? ++counted), type, source);
    }

    public void AddNamed(string name, string type, string source)
    {
        isNumbered = true;
        Add(FormatArgument.NameMark + name, type, source);
    }

    private void Add(string key, string type, string source)
    {
        if (Find(key) is { } same)
        {
            hasContradiction |= same.Type != type;
            return;
        }

        places?.Add(key, arguments.Count);
        arguments.Add(new FormatArgument(key, type, source));
        if (arguments.Count == Few)
        {
            places = arguments.Select((a, place) => (a.Key, place)).ToDictionary(a => a.Key, a => a.place, StringComparer.Ordinal);
        }
    }

    private static string KeyOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
