using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using GuideBuilder.Typesetting.Interop;

namespace GuideBuilder.Typesetting.Spelling;

/// <summary>A Hunspell dictionary, opened once and never closed. Safe to share between threads, which wait for each other.</summary>
public sealed unsafe class SpellingDictionary
{
    // In UTF-16 code units. Time for suggestions grows with the word, and no dictionary has longer ones.
    private const int LongestWord = 60;

    private readonly Lock turn = new();
    private readonly nint dictionary;
    private readonly Encoding encoding;

    private SpellingDictionary(nint dictionary, Encoding encoding) => (this.dictionary, this.encoding) = (dictionary, encoding);

    /// <returns>Null when the dictionary is in a charset that is not known.</returns>
    internal static SpellingDictionary? Open(string affixPath, string dictionaryPath)
    {
        var opened = HunspellMethods.Hunspell_create(affixPath, dictionaryPath);
        var name = Marshal.PtrToStringUTF8((nint)HunspellMethods.Hunspell_get_dic_encoding(opened)) ?? "";
        return CharsetOf(name) is { } charset ? new SpellingDictionary(opened, charset) : null;
    }

    /// <param name="word">Without blanks and marks around it; with <c>'</c> for its apostrophes.</param>
    public bool Knows(string word)
    {
        if (Encode(word) is not { } bytes)
        {
            return false;
        }

        lock (turn)
        {
            fixed (byte* start = bytes)
            {
                return HunspellMethods.Hunspell_spell(dictionary, start) != 0;
            }
        }
    }

    /// <summary>Words that may have been meant, the likeliest first.</summary>
    public ImmutableArray<string> Suggest(string word)
    {
        if (Encode(word) is not { } bytes)
        {
            return [];
        }

        lock (turn)
        {
            byte** list = null;
            fixed (byte* start = bytes)
            {
                var count = HunspellMethods.Hunspell_suggest(dictionary, &list, start);
                if (count <= 0)
                {
                    return [];
                }

                var words = ImmutableArray.CreateBuilder<string>(count);
                for (var i = 0; i < count; i++)
                {
                    words.Add(encoding.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(list[i])));
                }

                HunspellMethods.Hunspell_free_list(dictionary, &list, count);
                return words.MoveToImmutable();
            }
        }
    }

    /// <returns>Null for what cannot be a word of the dictionary.</returns>
    private byte[]? Encode(string word)
    {
        if (word.Length is 0 or > LongestWord || word.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            return encoding.GetBytes(word + '\0');
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? CharsetOf(string name)
    {
        // Hunspell writes names of the series without the hyphen that IANA has.
        var standard = name.StartsWith("ISO8859", StringComparison.Ordinal) ? "ISO-8859" + name["ISO8859".Length..] : name;
        try
        {
            return standard == "UTF-8"
                ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false)
                : CodePagesEncodingProvider.Instance.GetEncoding(standard, EncoderFallback.ExceptionFallback, DecoderFallback.ReplacementFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
