namespace GuideBuilder.Content.Tests.Loading;

public sealed class GlossaryReaderTests
{
    private const string Path = "content/glossary.yaml";

    [Fact]
    public void A_project_needs_no_glossary() => Assert.Empty(SmallProject.Load(SmallProject.Files).Project!.Glossary.Terms);

    [Fact]
    public void A_term_has_words_translations_and_what_is_forbidden()
    {
        var (project, findings) = SmallProject.Load(SmallProject.Files.With(Path, """
            police:
              note: Not the nickname.
              words: [police, policeman]
              translations:
                de: ["Polizei*"]
              forbidden:
                de: [Bullen, Polente]
            big:
              words: [BIG Hotline]
              keep: true
            blame:
              forbidden:
                de: [Opferrolle]
            """));
        Assert.Equal("", SmallProject.Places(findings));
        var terms = project!.Glossary.Terms;
        Assert.Equal(["police", "big", "blame"], terms.Select(t => t.Id));
        Assert.Equal(["police", "policeman"], terms[0].Words);
        Assert.Equal(["Polizei*"], terms[0].Translations["de"]);
        Assert.Equal(["Bullen", "Polente"], terms[0].Forbidden["de"]);
        Assert.Equal([false, true, false], terms.Select(t => t.Keep));
    }

    [Theory]
    [InlineData("police:\n  words: [\"*\"]\n", "GB1224")]
    [InlineData("police:\n  words: [\"police *\"]\n", "GB1224")]
    [InlineData("police:\n  keep: true\n", "GB1108")]
    [InlineData("police:\n  translations:\n    de: [Polizei]\n", "GB1108")]
    [InlineData("police:\n  words: [police]\n  translation:\n    de: [Polizei]\n", "GB1109")]
    [InlineData("police:\n  words: [police]\n  keep: perhaps\n", "GB1110")]
    [InlineData("police:\n  words: [police, police]\n", "GB1111")]
    [InlineData("police:\n  words: police\n", "GB1107")]
    [InlineData("police:\n  words: [police]\n  translations: [de]\n", "GB1107")]
    public void A_slip_is_found(string text, string code) =>
        Assert.Contains(SmallProject.Load(SmallProject.Files.With(Path, text)).Findings, f => f.Code.Id == code && f.Span!.Path == Path);
}
