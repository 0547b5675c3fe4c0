using System.Globalization;

namespace GuideBuilder.Translation.Po.Formats;

/// <summary>The values that are filled into one text.</summary>
internal sealed class FormatArguments
{
    /// <summary>Of a text that has no sign; nothing is added to it.</summary>
    public static readonly FormatArguments None = new();

    private readonly OrderedDictionary<string, FormatArgument> byKey = new(StringComparer.Ordinal);
    private int counted;
    private bool isNumbered;
    private bool hasContradiction;

    /// <summary>In the order of the text, each once.</summary>
    public OrderedDictionary<string, FormatArgument>.ValueCollection InOrder => byKey.Values;

    /// <summary>False when one value is said to be of two kinds.</summary>
    public bool IsSound => !hasContradiction;

    /// <summary>Some values have a number or a name, and others are counted.</summary>
    public bool IsMixed => isNumbered && counted > 0;

    /// <summary>No number is left out.</summary>
    public bool IsGapless => counted > 0 || Enumerable.Range(1, byKey.Count).All(i => byKey.ContainsKey(KeyOf(i)));

    public FormatArgument? Find(string key) => byKey.TryGetValue(key, out var found) ? found : null;

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
        var argument = new FormatArgument(key, type, source);
        hasContradiction |= !byKey.TryAdd(key, argument) && byKey[key].Type != type;
    }

    private static string KeyOf(int number) => number.ToString(CultureInfo.InvariantCulture);
}
