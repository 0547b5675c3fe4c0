using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Whether the law of a publication's text is that of its region and of its day.</summary>
internal static class LawChecks
{
    public static Finding? FindFault(LawPassage passage, FactScope facts)
    {
        var span = passage.Span;
        if (!facts.Tables.Laws.ById.TryGetValue(passage.LawId, out var law))
        {
            return ContentFindings.UnknownLaw(span, passage.LawId, Nearest.To(passage.LawId, facts.Tables.Laws.ById.Keys.Order(StringComparer.Ordinal)));
        }

        if (law.Region != facts.All.Id)
        {
            return ContentFindings.ForeignLaw(span, law, facts.All.Id);
        }

        if (law.HasEndedOn(facts.Date))
        {
            return ContentFindings.EndedLaw(span, law, facts.Date);
        }

        return law.IsUpcomingOn(facts.Date) == passage.IsUpcoming ? null
            : passage.IsUpcoming ? ContentFindings.PresentLaw(span, law, facts.Date)
            : ContentFindings.FutureLaw(span, law, facts.Date);
    }

    /// <param name="isUpcoming">The text says that it speaks of what is not in force yet.</param>
    public static Finding? FindFault(Figure figure, FactScope facts, bool isUpcoming, SourceSpan span)
    {
        if (figure.Region is { } region && region != facts.All.Id)
        {
            return ContentFindings.ForeignFigure(span, figure.Id, region, facts.All.Id);
        }

        if (figure.HasEndedOn(facts.Date))
        {
            return ContentFindings.EndedFigure(span, figure.Id, figure.InForceUntil!.Value, facts.Date);
        }

        return figure.IsUpcomingOn(facts.Date) && !isUpcoming ? ContentFindings.FutureFigure(span, figure.Id, figure.InForceFrom!.Value, facts.Date) : null;
    }

    /// <summary>A law that is cited where no record keeps watch over it.</summary>
    public static Finding? FindCitation(SourceMessage message) =>
        !message.Around.IsAboutLaw && LawSigns.Find(message) is var (excerpt, offset) ? ContentFindings.LooseLaw(message.At(offset), excerpt) : null;
}
