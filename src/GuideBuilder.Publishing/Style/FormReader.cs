using System.Collections.Immutable;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Publishing.Templates;

namespace GuideBuilder.Publishing.Style;

/// <summary>Reads what is made of the pages, and on which sheets.</summary>
internal sealed class FormReader(TemplateValues values, FindingBag findings)
{
    // A panel that lies inside others jams in the folding machine if it is not shorter by 2 mm; in points.
    private const double Shorter = 2 * PointsToTheMillimetre;
    private const double PointsToTheMillimetre = 72 / 25.4;

    // Rounding of lengths in millimetres.
    private const double Tolerance = 0.05 * PointsToTheMillimetre;

    // Of the room between the margins, in points: 10 mm.
    private const double LeastRoom = 28.3;

    private const int MostStrips = 40;
    private const int MostPanels = 8;
    private const int MostCopies = 20;

    // Letters are read with ease where the x-height is seen under ten minutes of arc; Noto Sans has 0.536 em (DIN 1450).
    private const double LeastToTheDistance = 0.00291 / 0.536;

    private static readonly ImmutableArray<TextRole> ReadFromAfar =
    [
        TextRole.Title, TextRole.Subtitle, TextRole.Chapter, TextRole.Heading2, TextRole.Heading3, TextRole.Body, TextRole.Lead, TextRole.Item,
        TextRole.Emergency, TextRole.Quote, TextRole.ContactName, TextRole.ContactPhone,
    ];

    internal FormStyle Read(YamlFields fields, BookStyle style) => values.RequiredChoice<FormKind>(fields, "kind") switch
    {
        FormKind.Book => new BoundForm(Binding.Glued),
        FormKind.Folded => ReadFolded(fields, style.Page),
        FormKind.Poster => ReadPoster(fields, style),
        _ => new BoundForm(Binding.Stapled),
    };

    internal FitStyle ReadFit(YamlFields fields)
    {
        var types = values.Parts(fields, "type");
        var leadings = values.Parts(fields, "leading");
        return types.IsEmpty || leadings.IsEmpty ? FitStyle.None : new FitStyle([.. types.SelectMany(t => leadings.Select(l => new FitStep(t, l)))]);
    }

    /// <returns>Null when no sheets are made for office machines.</returns>
    internal OfficeStyle? ReadOffice(YamlFields fields)
    {
        var office = new OfficeStyle(
            values.Length(fields, "width"),
            values.Length(fields, "height"),
            values.Whole(fields, "across", 1, MostCopies),
            values.Whole(fields, "down", 1, MostCopies));
        return office.Width > 0 && office.Height > 0 ? office : null;
    }

    /// <summary>Whether the sheet of an office machine has room for what is to stand on it.</summary>
    internal void CheckOffice(OfficeStyle? office, PageStyle page, YamlFields root)
    {
        if (office is null || findings.HasErrors || root.Node("office") is not { } node)
        {
            return;
        }

        if ((office.Across * page.Width) > office.Width + Tolerance || (office.Down * page.Height) > office.Height + Tolerance)
        {
            // A style that has its sheet from another is the one to mend.
            var span = node.Span.Path == root.Span.Path ? node.Span : root.Span;
            findings.Add(PublishingFindings.StyleValueUnreadable(span, "office", "a sheet on which so many pages across and down find room"));
        }
    }

    /// <summary>A panel has no binding, and on the back of the sheet its sides change places.</summary>
    internal void CheckMargins(FormStyle form, PageStyle page, YamlFields root)
    {
        if (form is FoldedForm && !findings.HasErrors && Math.Abs(page.Inner - page.Outer) > Tolerance && root.Node("page") is { } node)
        {
            findings.Add(PublishingFindings.StyleValueUnreadable(node.Span, "page", "a page with margins of the same width at both sides of a panel"));
        }
    }

    private FoldedForm ReadFolded(YamlFields fields, PageStyle page)
    {
        var form = new FoldedForm(
            values.RequiredChoice<FoldKind>(fields, "fold"),
            values.Choice(fields, "creases", Creases.Upright) == Creases.Level,
            values.Lengths(fields, "panels"),
            values.Switch(fields, "discreet"));
        if (!findings.HasErrors && Problem(form, page) is { } expected)
        {
            findings.Add(PublishingFindings.StyleValueUnreadable(fields.Node("panels")!.Span, "panels", expected));
        }

        return form;
    }

    /// <returns>What is expected of the panels instead; null when all is well.</returns>
    private static string? Problem(FoldedForm form, PageStyle page)
    {
        var panels = form.Panels;
        var (whole, margins) = form.HasLevelCreases ? (page.Height, page.Top + page.Bottom) : (page.Width, page.Inner + page.Outer);
        if (panels.Length > MostPanels || (form.Fold == FoldKind.None) != (panels.Length == 1))
        {
            return form.Fold == FoldKind.None ? "a single panel, because the sheet is not folded" : $"two to {MostPanels} panels";
        }

        if (Math.Abs(panels.Sum() - whole) > Tolerance)
        {
            return form.HasLevelCreases ? "panels that together are as high as the page" : "panels that together are as wide as the page";
        }

        if (panels.Min() - margins < LeastRoom)
        {
            return "panels whose margins leave 10 mm for the text";
        }

        return form.Fold == FoldKind.Wrap && Enumerable.Range(2, panels.Length - 2).Any(i => panels[i] > panels[i - 1] - Shorter + Tolerance)
            ? "panels of which each that is folded into another is 2 mm shorter than the one beside it"
            : null;
    }

    private PosterForm ReadPoster(YamlFields fields, BookStyle style)
    {
        var (page, smallest) = (style.Page, style.Fit.Steps.Min(s => s.Type));
        var poster = new PosterForm(values.Switch(fields, "together"), values.Whole(fields, "strips", 0, MostStrips), values.Length(fields, "strip-height"));
        var distance = values.Length(fields, "readable-from");
        if (findings.HasErrors)
        {
            return poster;
        }

        if (page.Height - page.Top - page.Bottom - poster.StripHeight < LeastRoom)
        {
            findings.Add(PublishingFindings.StyleValueUnreadable(fields.Span, "strip-height", "strips that leave 10 mm for the text"));
        }

        var least = distance * LeastToTheDistance;
        foreach (var role in ReadFromAfar.Where(r => style.Roles[r].Size * smallest < least - Tolerance))
        {
            findings.Add(PublishingFindings.TypeTooSmallFromAfar(fields.Span, KebabCase.Of(role.ToString()), least / smallest));
        }

        return poster;
    }

    private enum FormKind
    {
        Booklet,
        Book,
        Folded,
        Poster,
    }

    private enum Creases
    {
        Upright,
        Level,
    }
}
