using System.Text;
using GuideBuilder.Typesetting.Interop;
using GuideBuilder.Typesetting.Spelling;

namespace GuideBuilder.Typesetting.Tests.Spelling;

/// <summary>Hunspell with small dictionaries of these tests.</summary>
public sealed class SpellingLibraryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("spelling").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("UTF-8", "utf-8")]
    [InlineData("ISO8859-2", "iso-8859-2")]
    [InlineData("microsoft-cp1250", null)]
    public void Words_are_known_in_the_charset_of_the_dictionary(string name, string? charset)
    {
        Require();
        Write("pl", name, charset is null ? Encoding.ASCII : CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset), "pomoc/A", "żółć");
        var dictionary = new SpellingLibrary([folder]).Find("pl");
        Assert.Equal(charset is not null, dictionary is not null);
        if (dictionary is not null)
        {
            Assert.True(Array.TrueForAll(["pomoc", "Pomoc", "pomocy", "żółć"], dictionary.Knows));
            Assert.False(Array.Exists(["pomco", "żólć", "полиция", "", "a\0b", new string('a', 5000), "\uD800"], dictionary.Knows));
            Assert.Contains("żółć", dictionary.Suggest("żólć"));
            Assert.Empty(dictionary.Suggest(new string('q', 5000)));
        }
    }

    [Fact]
    public void Threads_wait_for_each_other()
    {
        Require();
        Write("en", "UTF-8", Encoding.UTF8, "help/A", "helper");
        var dictionary = new SpellingLibrary([folder]).Find("en")!;
        var known = 0;
        Parallel.For(0, 2000, i =>
        {
            if (dictionary.Knows(i % 2 == 0 ? "help" : "helpp") && dictionary.Suggest("hlep").Contains("help"))
            {
                Interlocked.Increment(ref known);
            }
        });
        Assert.Equal(1000, known);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("")]
    public void What_is_not_there_is_not_found(string name)
    {
        var library = new SpellingLibrary([folder, "nowhere"]);
        Assert.False(library.Has(name));
        Assert.Null(library.Find(name));
    }

    private void Write(string name, string set, Encoding encoding, params string[] words)
    {
        File.WriteAllText(Path.Combine(folder, name + ".aff"), $"SET {set}\nTRY aółźćż\nSFX A Y 1\nSFX A 0 y .\n", Strict(encoding));
        File.WriteAllText(Path.Combine(folder, name + ".dic"), $"{words.Length}\n{string.Join('\n', words)}\n", Strict(encoding));
    }

    private static Encoding Strict(Encoding encoding) => encoding is UTF8Encoding ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : encoding;

    private static void Require() => Assert.SkipUnless(NativeLibraries.HasHunspell, "Hunspell is not installed: on Debian it is the package libhunspell-1.7-0.");
}
