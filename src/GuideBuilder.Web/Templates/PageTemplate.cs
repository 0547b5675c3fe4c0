using System.Globalization;
using System.Text.RegularExpressions;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;
using GuideBuilder.Web.Markup;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace GuideBuilder.Web.Templates;

/// <summary>One compiled Handlebars template. Mistakes in it become findings, each but once.</summary>
internal sealed partial class PageTemplate
{
    /// <summary>In characters; also bounds the time that nested blocks take to compile.</summary>
    private const int LongestTemplate = 64 * 1024;

    private readonly SourceText source;
    private readonly HandlebarsTemplate<object, object> compiled;

    private PageTemplate(SourceText source, HandlebarsTemplate<object, object> compiled)
    {
        this.source = source;
        this.compiled = compiled;
    }

    /// <returns>Null, with a finding, when the template cannot be read.</returns>
    public static PageTemplate? Compile(IHandlebars handlebars, SourceText source, FindingBag findings)
    {
        if (source.Text.Length > LongestTemplate)
        {
            findings.Add(WebFindings.TemplateTooLong(source.Path, LongestTemplate));
            return null;
        }

        if (TemplateBraces.FindStray(source.Text) is >= 0 and var brace)
        {
            findings.Add(WebFindings.TemplateUnreadable(source.At(brace), "a brace stands alone."));
            return null;
        }

        try
        {
            return new PageTemplate(source, handlebars.Compile(source.Text));
        }
        catch (Exception problem) when (IsTemplateProblem(problem))
        {
            findings.Add(WebFindings.TemplateUnreadable(PlaceOf(problem, source), FirstLine(problem)));
            return null;
        }
    }

    /// <returns>Null, with a finding, when the template cannot be filled in.</returns>
    public Html? Render(TemplateModel model, FindingBag findings)
    {
        try
        {
            return new Html(compiled(model));
        }
        catch (HandlebarsUndefinedBindingException problem)
        {
            findings.Add(WebFindings.TemplateUnknownName(PlaceOf(problem.Path, source), problem.Path));
        }
        catch (Exception problem) when (IsTemplateProblem(problem))
        {
            findings.Add(WebFindings.TemplateFailed(SourceSpan.WholeFile(source.Path), FirstLine(problem)));
        }

        return null;
    }

    /// <summary>The library also throws what its own code stumbles over, as for a block without an argument.</summary>
    private static bool IsTemplateProblem(Exception problem) => problem
        is HandlebarsException or HandlebarsUndefinedBindingException or InvalidOperationException or ArgumentException
        or NullReferenceException or InvalidCastException or IndexOutOfRangeException or FormatException or NotSupportedException;

    private static string FirstLine(Exception problem) => problem.Message.Split('\n', 2)[0].TrimEnd('\r', ' ', ':', '.') + ".";

    private static SourceSpan PlaceOf(Exception problem, SourceText source) =>
        Place().Match(problem.Message) is { Success: true } match
        && int.TryParse(match.Groups["line"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            // The library counts lines from 0 and gives the column behind the mistake.
            ? new SourceSpan(source.Path, line + 1, 0)
            : SourceSpan.WholeFile(source.Path);

    private static SourceSpan PlaceOf(string name, SourceText source)
    {
        for (var at = 0; (at = source.Text.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length)
        {
            if (IsInsideBraces(source.Text, at)) return source.At(at);
        }

        return SourceSpan.WholeFile(source.Path);
    }

    private static bool IsInsideBraces(string text, int at)
    {
        var opening = text.LastIndexOf("{{", at, StringComparison.Ordinal);
        return opening >= 0 && text.IndexOf("}}", opening, StringComparison.Ordinal) >= at;
    }

    [GeneratedRegex(@"at: (?<line>[0-9]{1,9}):[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
