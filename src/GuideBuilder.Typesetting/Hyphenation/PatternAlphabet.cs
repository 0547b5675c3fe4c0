namespace GuideBuilder.Typesetting.Hyphenation;

/// <summary>Numbers for the letters of a pattern file. Letters of another script than its own get none.</summary>
internal sealed class PatternAlphabet
{
    /// <summary>Marks the beginning and the end of a word in a pattern.</summary>
    internal const char Edge = '.';

    private const int Most = 255;
    private readonly byte[] numbers = new byte[0x10000];
    private int count;

    internal PatternAlphabet() => TryAdd(Edge, out _);

    /// <summary>0 for a letter that no pattern has.</summary>
    internal byte this[char letter] => numbers[letter];

    internal bool Contains(char letter) => numbers[letter] != 0;

    /// <summary>False when there are more letters than any alphabet has.</summary>
    internal bool TryAdd(char letter, out byte number)
    {
        if (numbers[letter] == 0 && count < Most)
        {
            numbers[letter] = (byte)++count;
        }

        number = numbers[letter];
        return number != 0;
    }
}
