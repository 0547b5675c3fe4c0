using GuideBuilder.Core.Findings;
using GuideBuilder.Translation.Editions;
using GuideBuilder.Web.Markup;

namespace GuideBuilder.Web.Texts;

/// <summary>Sets the runs of a text on pages in one language, each fact and foreign word apart from the bidirectional order around it.</summary>
internal sealed class InlineRenderer(string pageLanguage, LanguageDirections directions, FindingBag findings)
{
    private const string LeftToRight = "ltr";

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
        if (LanguageOf(text) is not { } language)
        {
            WriteRuns(writer, text);
            return;
        }

        writer.Open("bdi", ("class", ClassOf(text)), ("lang", language), ("dir", directions.Of(language)));
        WriteRuns(writer, text);
        writer.Close("bdi");
    }

    /// <summary>An element that holds one text; it bears the text's language when that is not the page's.</summary>
    public void WriteBlock(HtmlWriter writer, string element, EditionText text, string? id = null)
    {
        var language = LanguageOf(text);
        writer.Open(element, ("id", id), ("class", ClassOf(text)), ("lang", language), ("dir", language is null ? null : directions.Of(language)));
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

    private static string? ClassOf(EditionText text) => text.IsFallback ? "untranslated" : null;

    private void WriteRuns(HtmlWriter writer, EditionText text)
    {
        foreach (var run in text.Runs)
        {
            if (run.Text == "\n")
            {
                writer.Open("br").Line();
            }
            else
            {
                WriteRun(writer, run, text);
            }
        }
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
        if (href is not null) writer.Open("a", ("href", href), ("rel", run.Kind == RunKind.Link ? "noreferrer nofollow" : null));
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
        RunKind.Phone or RunKind.Link or RunKind.Mail or RunKind.Figure => LeftToRight,
        _ => foreign ? directions.Of(run.Language) : null,
    };

    private static string? ClassOf(RunKind kind) => kind switch
    {
        RunKind.Phone => "phone",
        RunKind.Link or RunKind.Mail => "address",
        _ => null,
    };
}
