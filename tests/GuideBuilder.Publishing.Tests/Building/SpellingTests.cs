using System.Diagnostics;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Building;
using GuideBuilder.Publishing.Machine;
using GuideBuilder.Publishing.Tests.Kit;
using GuideBuilder.TestKit;
using GuideBuilder.Typesetting.Spelling;

namespace GuideBuilder.Publishing.Tests.Building;

/// <summary>The translations of this repository in the dictionaries of Debian.</summary>
public sealed class SpellingTests
{
    private static readonly SpellingLibrary Installed = new(SpellingLibrary.SystemFolders);

    [Theory]
    [InlineData("de", 20)]
    [InlineData("uk", 20)]
    public void Nearly_all_words_of_a_good_text_are_known(string tag, int unknown)
    {
        Require(tag);
        var clock = Stopwatch.StartNew();
        var found = Spelling(Variant.Guide, tag, Installed);
        Assert.DoesNotContain(found, f => f.Code.Id == "GB3326");
        Assert.True(found.Count <= unknown, string.Join('\n', found.Select(f => f.Message)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("de", "Gefahr", "Gefhar")]
    [InlineData("uk", "насильство", "насильсство")]
    public void A_misspelt_word_is_found_and_the_right_one_suggested(string tag, string right, string wrong)
    {
        Require(tag);
        var path = $"locales/{tag}/reader.po";
        var files = Variant.Guide.Change(path, right, wrong);
        var found = Spelling(files, tag, Installed).Single(f => f.Message.Contains($"“{wrong}”", StringComparison.Ordinal));
        Assert.Contains($"“{right}”", found.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain(Spelling(files.With($"locales/{tag}/words.txt", wrong), tag, Installed), f => f.Message.Contains($"“{wrong}”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_language_without_a_dictionary_is_named_once_and_nothing_is_looked_up_unasked()
    {
        var none = new SpellingLibrary([]);
        Assert.Equal("GB3326", Assert.Single(Spelling(Variant.Guide, "ti", none)).Code.Id);
        Assert.Contains("hunspell-uk", Assert.Single(Spelling(Variant.Guide, "uk", none)).Hint, StringComparison.Ordinal);
        Assert.Empty(Spelling(Variant.Guide.Change("locales/de/reader.po", "Gefahr", "Gefhar"), "de", null));
    }

    private static List<Finding> Spelling(MemoryProjectFiles files, string tag, SpellingLibrary? dictionaries)
    {
        var findings = new FindingBag();
        var workspace = Workspace.Load(files, findings)!;
        var translator = new EditionTranslator(workspace, dictionaries: dictionaries);
        foreach (var planned in EditionPlan.Make(workspace.Project, new BuildRequest([], [tag], [], [], 1)).Editions)
        {
            translator.Translate(planned, findings);
        }

        return [.. findings.ToSorted().Where(f => f.Code.Id is "GB3325" or "GB3326")];
    }

    private static void Require(string tag)
    {
        var known = DebianDictionary.Of(RealBuild.Workspace.Project.FindLocale(tag)!)!;
        Assert.SkipUnless(Installed.Has(known.Name), $"The dictionary is not installed: on Debian it is in {known.DebianPackage}.");
    }
}
