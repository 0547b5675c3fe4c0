using System.Collections.Immutable;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Sources;
using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Editions;

/// <summary>
/// One publication in one language for one region, fully resolved: translated, contacts filled in, numbers and
/// names in place. Every renderer starts here, so all renderers agree.
/// </summary>
/// <param name="IsDraft">A translation that is not reviewed in full; every page made from it says so.</param>
public sealed record Edition(
    Publication Publication,
    Locale Locale,
    Locale SourceLocale,
    bool IsDraft,
    EditionText Title,
    EditionText Subtitle,
    EditionText NeutralTitle,
    ImmutableArray<EditionChapter> Chapters,
    EditionInterface Interface)
{
    /// <summary>The number on the strips of a poster; null when there are none.</summary>
    public EditionText? TearOff { get; init; }

    /// <summary>Somebody has asked all services that it names, not too long ago: nobody need be told to check its numbers.</summary>
    public bool HasCheckedNumbers { get; init; }

    /// <summary>All whose record says what languages they speak, in the order of the directory.</summary>
    public ImmutableArray<EditionContact> ContactsWithLanguages { get; init; } = [];

    /// <summary>As in file names: <c>guide-women-de-ar</c> is publication, region, locale.</summary>
    public string Slug => $"{Publication.Id}-{Publication.Region.Id}-{Locale.Tag}";
}

/// <param name="Anchor">The id of the title; the same in all languages.</param>
public sealed record EditionChapter(string Id, string Anchor, EditionText Title, ImmutableArray<EditionBlock> Blocks)
{
    /// <summary>As [2]; empty when the publication is not numbered.</summary>
    public ImmutableArray<int> Number { get; init; } = [];

    /// <summary>Above the title, for the eye alone, without free room at its sides; null when there is none.</summary>
    public VectorPicture? Picture { get; init; }

    /// <summary>In the order in which the text refers to them.</summary>
    public ImmutableArray<EditionNote> Notes { get; init; } = [];
}

/// <summary>A block's text in its language.</summary>
/// <param name="Language">BCP 47; the source language where the passage is not translated.</param>
/// <param name="IsFallback">The passage is not translated and stands in the source language.</param>
/// <param name="Origin">Where it was written: the catalogue's entry, or the source when there is none.</param>
public sealed record EditionText(ImmutableArray<EditionRun> Runs, string Language, bool IsFallback, SourceSpan Origin)
{
    /// <summary>The same said in fewer words, for a frame that the text does not fit; null when the translator wrote none.</summary>
    public EditionText? Shorter { get; init; }

    /// <summary>For whoever works on the translation; null in all editions for readers.</summary>
    public PassageMark? Mark { get; init; }

    /// <summary>The characters the reader sees, in logical order, without direction controls; <c>\n</c> at hard breaks.</summary>
    public string PlainText => string.Concat(Runs.Select(r => r.Text));
}

/// <summary>What a translator is shown of a passage.</summary>
/// <param name="Id">As reviews and exchanged files name it, in all languages.</param>
/// <param name="State">Fuzzy passages appear in their unfinished translation, untranslated ones in the source language.</param>
public sealed record PassageMark(string Id, TranslationState State);

/// <summary>A stretch of text of one kind. A hard line break is a run of its own: <c>\n</c>.</summary>
/// <param name="Language">Differs from the text's own for foreign terms.</param>
/// <param name="Target">
/// Where in the publication it leads: the id of a note for <see cref="RunKind.NoteReference"/>, the key of a work for
/// <see cref="RunKind.Citation"/>, otherwise the id of a chapter's title, heading or recommendation. Neighbouring runs of one target are one reference.
/// </param>
public sealed record EditionRun(string Text, RunKind Kind, bool Strong, bool Emphasised, string Language, string? Href = null, string? Target = null)
{
    /// <summary>
    /// Facts and foreign words are set apart from the bidirectional order around them (UAX #9, isolates).
    /// </summary>
    public bool IsIsolated => Kind != RunKind.Text;

    /// <summary>Kept whole on one line.</summary>
    public bool IsUnbreakable => Kind is RunKind.Phone or RunKind.Link or RunKind.Mail;
}

public enum RunKind
{
    Text,
    /// <summary>A number to dial: ASCII digits, left to right, never broken.</summary>
    Phone,
    /// <summary>A web address: left to right, never broken.</summary>
    Link,
    /// <summary>A mail address: left to right, never broken.</summary>
    Mail,
    /// <summary>A number, date or time from a record: isolated, left to right.</summary>
    Figure,
    /// <summary>A name or word in another language: isolated in its own direction.</summary>
    Foreign,
    /// <summary>The title or number of another place in the publication: isolated in the direction of its language.</summary>
    Reference,
    /// <summary>Who wrote a work and when: isolated in the direction of the source language.</summary>
    Citation,
    /// <summary>The web address of a work: left to right, broken where it is too long for a line.</summary>
    LongLink,
    /// <summary>The number of a note, in the digits of the edition's language.</summary>
    NoteReference,
}

/// <summary>The tool's own words in the edition's language.</summary>
/// <param name="Texts">In the order of the keys.</param>
public sealed record EditionInterface(ImmutableArray<EditionText> Texts)
{
    /// <summary>A text without parameters.</summary>
    public EditionText this[InterfaceKey key] => Texts[(int)key];

    /// <summary>A text with its parameters filled in. The values are isolated.</summary>
    public EditionText With(InterfaceKey key, params ReadOnlySpan<(string Name, string Value, RunKind Kind)> values)
    {
        var text = this[key];
        return Fill(text, values) with { Shorter = text.Shorter is { } shorter ? Fill(shorter, values) : null };
    }

    private static EditionText Fill(EditionText text, ReadOnlySpan<(string Name, string Value, RunKind Kind)> values)
    {
        var runs = ImmutableArray.CreateBuilder<EditionRun>(text.Runs.Length);
        foreach (var run in text.Runs)
        {
            runs.Add(Fill(run, values));
        }

        return text with { Runs = runs.ToImmutable() };
    }

    private static EditionRun Fill(EditionRun run, ReadOnlySpan<(string Name, string Value, RunKind Kind)> values)
    {
        foreach (var (name, value, kind) in values)
        {
            if (run.Kind == RunKind.Figure && run.Text == $"{{{name}}}")
            {
                return run with { Text = value, Kind = kind };
            }
        }

        return run;
    }
}
