using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Translation.Po;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets the runs of a text on pages in one language, each fact and foreign word apart from the bidirectional order around it.</summary>
internal sealed class InlineRenderer(string pageLanguage, LanguageDirections directions, FindingBag findings, TextPlace place)
{
    private const string LeftToRight = "ltr";

    private readonly HashSet<string> cited = new(StringComparer.Ordinal);

    /// <summary>A text for a place in a line or in an element that a template gives.</summary>
    public Html Inline(EditionText text)
    {
        var writer = new HtmlWriter();
        WriteApart(writer, text);
        return writer.ToHtml();
    }

    /// <summary>The runs of a text, in a <c>bdi</c> of their own when they are not in the page's language.</summary>
    public void WriteApart(HtmlWriter writer, EditionText text)
    {
        var language = LanguageOf(text);
        if (language is null && text.Mark is null)
        {
            WriteRuns(writer, text);
            return;
        }

        writer.Open("bdi", ("class", ClassOf(text)), ("title", TitleOf(text)), ("lang", language), ("dir", language is null ? null : directions.Of(language)));
        WriteRuns(writer, text);
        writer.Close("bdi");
    }

    /// <summary>An element that holds one text; it bears the text's language when that is not the page's.</summary>
    /// <param name="number">Of a heading; null when it has none.</param>
    public void WriteBlock(HtmlWriter writer, string element, EditionText text, string? id = null, string? number = null)
    {
        var language = LanguageOf(text);
        writer.Open(element, ("id", id), ("class", ClassOf(text)), ("title", TitleOf(text)), ("lang", language), ("dir", language is null ? null : directions.Of(language)));
        if (number is not null) writer.Open("bdi", ("class", "number")).Text(number).Close("bdi").Text(" ");
        WriteRuns(writer, text);
        writer.Close(element).Line();
    }

    /// <summary>The attributes that give a text's language, for an element without markup inside, as <c>title</c>.</summary>
    public Html LanguageAttributes(EditionText text)
    {
        var language = LanguageOf(text);
        return new HtmlWriter().Attributes(("lang", language), ("dir", language is null ? null : directions.Of(language))).ToHtml();
    }

    private string? LanguageOf(EditionText text) => text.Language == pageLanguage ? null : text.Language;

    private static string? ClassOf(EditionText text) =>
        text.IsFallback ? (text.Mark is null ? "untranslated" : "untranslated shown")
        : text.Mark is { State: TranslationState.Fuzzy } ? "fuzzy shown"
        : null;

    private static string? TitleOf(EditionText text) => text.Mark is { } mark ? $"{mark.Id}: {mark.State.ToString().ToLowerInvariant()}" : null;

    private void WriteRuns(HtmlWriter writer, EditionText text)
    {
        for (var i = 0; i < text.Runs.Length; i++)
        {
            var run = text.Runs[i];
            if (run.Text == "\n")
            {
                writer.Void("br").Line();
            }
            else if (run is { Kind: RunKind.NoteReference, Target: { } note })
            {
                WriteNoteMark(writer, run, note);
            }
            else if (run is { Kind: RunKind.Citation, Target: { } work })
            {
                WriteCitation(writer, run, text, work);
            }
            else
            {
                var before = i > 0 ? text.Runs[i - 1].Target : null;
                var after = i + 1 < text.Runs.Length ? text.Runs[i + 1].Target : null;
                WriteLinked(writer, run, text, opens: run.Target != before, closes: run.Target != after);
            }
        }
    }

    /// <summary>The runs of one reference are one link.</summary>
    private void WriteLinked(HtmlWriter writer, EditionRun run, EditionText text, bool opens, bool closes)
    {
        var href = run.Target is { } target ? place.SectionHref(target) : null;
        if (href is not null && opens) writer.Open("a", ("class", "reference"), ("href", href));
        WriteRun(writer, run, text);
        if (href is not null && closes) writer.Close("a");
    }

    private void WriteNoteMark(HtmlWriter writer, EditionRun run, string note)
    {
        writer.Open("sup", ("class", "note-mark"));
        writer.Open("a", ("id", place.NoteMark(note)), ("href", "#" + place.Note(note)), ("role", "doc-noteref"), ("epub:type", place.BookType("noteref")));
        writer.Open("bdi").Text(run.Text).Close("bdi").Close("a").Close("sup");
    }

    /// <summary>The list of works leads back to the first citation in each chapter.</summary>
    private void WriteCitation(HtmlWriter writer, EditionRun run, EditionText text, string work)
    {
        var id = cited.Add(work) ? TextPlace.Cited(place.Chapter, work) : null;
        writer.Open("a", ("id", id), ("class", "reference"), ("href", place.SectionHref(TextPlace.Work(work))), ("role", "doc-biblioref"), ("epub:type", place.BookType("biblioref")));
        WriteRun(writer, run, text);
        writer.Close("a");
    }

    private void WriteRun(HtmlWriter writer, EditionRun run, EditionText text)
    {
        var href = SafeLinks.Accept(run, text.Origin, pageLanguage, findings);
        var foreign = run.Language != text.Language;
        var isolated = run.IsIsolated || foreign;
        // Foreign words in italics are not stressed, only set off.
        var emphasis = !run.Emphasised ? null : run.Kind == RunKind.Foreign ? "i" : "em";
        if (run.Strong) writer.Open("strong");
        if (emphasis is not null) writer.Open(emphasis);
        if (href is not null) writer.Open("a", ("href", href), ("rel", run.Kind is RunKind.Link or RunKind.LongLink ? "noreferrer nofollow" : null));
        if (isolated) writer.Open("bdi", ("class", ClassOf(run.Kind)), ("lang", foreign ? run.Language : null), ("dir", DirectionOf(run, foreign)));
        writer.Text(run.Text);
        if (isolated) writer.Close("bdi");
        if (href is not null) writer.Close("a");
        if (emphasis is not null) writer.Close(emphasis);
        if (run.Strong) writer.Close("strong");
    }

    /// <summary>Null lets the browser take it from the first letter: a name may be in any script.</summary>
    private string? DirectionOf(EditionRun run, bool foreign) => run.Kind switch
    {
        RunKind.Phone or RunKind.Link or RunKind.LongLink or RunKind.Mail or RunKind.Figure => LeftToRight,
        RunKind.Reference or RunKind.Citation => directions.Of(run.Language),
        _ => foreign ? directions.Of(run.Language) : null,
    };

    private static string? ClassOf(RunKind kind) => kind switch
    {
        RunKind.Phone => "phone",
        RunKind.Link or RunKind.LongLink or RunKind.Mail => "address",
        _ => null,
    };
}
