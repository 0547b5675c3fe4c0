using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GuideBuilder.Typesetting.Hyphenation;

namespace GuideBuilder.Typesetting.Tests.Hyphenation;

public sealed class HyphenatorTests
{
    private static readonly HyphenationLibrary Library = new(HyphenationLibrary.SystemFolders);
    private static readonly HyphenationLimits Free = new(1, 1, 2);

    /// <summary>Divisions as dictionaries of the language give them, such as Duden, Le Robert and Merriam-Webster.</summary>
    [Theory]
    [InlineData("hyph_de_DE", "Frauenberatungsstelle", "Frau-en-be-ra-tungs-stelle")]
    [InlineData("hyph_de_DE", "Urinstinkt", "Ur-in-stinkt")]
    [InlineData("hyph_de_DE", "Donaudampfschifffahrtsgesellschaft", "Do-nau-dampf-schiff-fahrts-ge-sell-schaft")]
    [InlineData("hyph_en_US", "Confidential", "Con-fi-den-tial")]
    [InlineData("hyph_en_US", "hyphenation", "hy-phen-ation")]
    [InlineData("hyph_fr", "confidentialité", "confi-den-tia-lité")]
    [InlineData("hyph_fr", "aujourd’hui", "au-jour-d’hui")]
    [InlineData("hyph_ru_RU", "ответственность", "от-вет-ствен-ность")]
    [InlineData("hyph_uk_UA", "комп’ютер", "ко-м-п’ю-тер")]
    [InlineData("hyph_bg_BG", "безопасност", "бе-зо-пас-ност")]
    [InlineData("hyph_cs_CZ", "bezpečnost", "bez-peč-nost")]
    [InlineData("hyph_es_ES", "confidencialidad", "con-fi-den-cia-li-dad")]
    [InlineData("hyph_hr_HR", "sigurnost", "si-gur-nost")]
    [InlineData("hyph_nb_NO", "sikkerhetsplan", "sik-ker-hets-plan")]
    [InlineData("hyph_pl_PL", "bezpieczeństwo", "bez-pie-czeń-stwo")]
    [InlineData("hyph_ro_RO", "siguranță", "si-gu-ranță")]
    public void Words_are_divided_as_their_language_does(string name, string word, string expected) =>
        Assert.Equal(expected, Show(Library.Find(name)!, word, HyphenationLimits.Default));

    [Fact]
    public void Liangs_own_example_weighs_patterns_against_each_other() =>
        Assert.Equal("hy-phen-ation", Show(Make("UTF-8\nhy3ph\nhe2n\nhena4\nhen5at\n1na\nn2at\n1tio\n2io\n"), "hyphenation", Free));

    /// <summary>However many there are for the size of the file, so that what they are kept in has to grow.</summary>
    [Fact]
    public void Every_pattern_counts()
    {
        string[] letters = [.. "abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя".Select(c => c.ToString())];
        string[] pairs = [.. letters.SelectMany(a => letters.Select(b => a + b))];
        var hyphenator = Make("UTF-8\n" + string.Concat(pairs.Select(p => $"{p[0]}1{p[1]}\n")));
        Assert.DoesNotContain(pairs, p => Show(hyphenator, p, Free) != $"{p[0]}-{p[1]}");
    }

    [Theory]
    [InlineData(2, 3, 6, "be-ra-ten")]
    [InlineData(3, 3, 6, "bera-ten")]
    [InlineData(2, 4, 6, "be-raten")]
    [InlineData(2, 3, 8, "beraten")]
    public void No_fragment_is_shorter_than_its_limit(int left, int right, int word, string expected) =>
        Assert.Equal(expected, Show(Library.Find("hyph_de_DE")!, "beraten", new HyphenationLimits(left, right, word)));

    [Theory]
    [InlineData("UTF-8\nLEFTHYPHENMIN 3\na1b1a1b1a\n", "aba-b-a")]
    [InlineData("UTF-8\nRIGHTHYPHENMIN 3\na1b1a1b1a\n", "a-b-aba")]
    [InlineData("UTF-8\nx1y\nNEXTLEVEL\n.a1\n1b.\n", "a-bx-ya-b")]
    [InlineData("UTF-8\nCOMPOUNDLEFTHYPHENMIN 2\nx1y\nNEXTLEVEL\n1a\n", "b-ax-yab")]
    [InlineData("UTF-8\n% a1b\na1b\nNOHYPHEN b\n", "ab")]
    public void Keywords_are_obeyed(string file, string expected) =>
        Assert.Equal(expected, Show(Make(file), expected.Replace("-", "", StringComparison.Ordinal), Free));

    [Fact]
    public void A_break_that_would_change_the_spelling_is_not_made() =>
        Assert.Equal("Schiffahrt", Show(Make("UTF-8\nf1fa\nschif1fahrt/ff=f,5,2\n"), "Schiffahrt", Free));

    [Theory]
    [InlineData("ISO8859-1", "iso-8859-1", "ä")]
    [InlineData("ISO8859-2", "iso-8859-2", "č")]
    [InlineData("KOI8-R", "koi8-r", "я")]
    [InlineData("microsoft-cp1251", "windows-1251", "і")]
    [InlineData("UTF-8", "utf-8", "ქ")]
    public void Files_are_read_in_the_encoding_they_name(string name, string encoding, string letter)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        var hyphenator = Hyphenator.Read(bytes.GetBytes($"{name}\n{letter}1{letter}\n"), out var reason);
        Assert.Null(reason);
        Assert.Equal($"{letter}-{letter}", Show(hyphenator!, letter + letter, Free));
    }

    [Theory]
    [InlineData("")]
    [InlineData("UTF-8")]
    [InlineData("UTF-8\n")]
    [InlineData("UTF-8\nabc\n")]
    [InlineData("EBCDIC\na1b\n")]
    [InlineData("ISO8859-99\na1b\n")]
    [InlineData("%PDF-1.7\na1b\n")]
    public void A_damaged_file_gives_a_reason(string file)
    {
        Assert.Null(Hyphenator.Read(Encoding.UTF8.GetBytes(file), out var reason));
        Assert.NotEmpty(reason!);
    }

    [Fact]
    public void Bytes_that_are_not_in_the_encoding_give_a_reason()
    {
        Assert.Null(Hyphenator.Read([.. "UTF-8\na1"u8, 0xFF, 0xFE, .. "b\n"u8], out var reason));
        Assert.Contains("encoding", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_bytes_are_read_without_an_exception() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            var hyphenator = Hyphenator.Read([.. "KOI8-R\n"u8, .. bytes], out var reason);
            return hyphenator is null == reason is not null && (hyphenator?.Divide("something", Free).Count ?? 0) < 9;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_library_says_why_it_has_nothing()
    {
        Assert.NotNull(Library.Find("hyph_de_DE"));
        Assert.Null(Library.ProblemOf("hyph_de_DE"));
        Assert.Same(Library.Find("hyph_de_DE"), Library.Find("hyph_de_DE"));
        Assert.Null(Library.Find("hyph_xx"));
        Assert.Equal("it is not installed", Library.ProblemOf("hyph_xx"));
        Assert.Null(Library.Find("../../../etc/passwd"));
    }

    private static Hyphenator Make(string file) => Hyphenator.Read(Encoding.UTF8.GetBytes(file), out _)!;

    private static string Show(Hyphenator hyphenator, string word, HyphenationLimits limits)
    {
        var shown = word;
        foreach (var place in hyphenator.Divide(word, limits).Reverse())
        {
            shown = shown.Insert(place, "-");
        }

        return shown;
    }
}
