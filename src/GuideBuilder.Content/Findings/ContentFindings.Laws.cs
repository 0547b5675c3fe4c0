using System.Globalization;
using GuideBuilder.Content.Model;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode PeriodReversed = new("GB1241", "A law or figure ends before it begins", Severity.Error,
        "The day in “in-force-until” is the last one on which a law or figure holds, so it cannot stand before the day in “in-force-from”. One of the two dates is wrong. Look it up in the source, and correct it.");

    public static readonly FindingCode LawUnused = new("GB1242", "A law is not used", Severity.Warning,
        "No passage of a publication is marked as being about this law. Perhaps the text says something about it without the mark, and then nobody is warned when the law changes. Mark the passage with ::: law, or delete the record.");

    public static readonly FindingCode LawUnknown = new("GB2091", "A passage is about a law without a record", Severity.Error,
        "The record of a law says where it holds, since when, and until when somebody has to look at it again. Correct the name after ::: law, or add a record to content/laws.yaml.");

    public static readonly FindingCode LawOfOtherRegion = new("GB2092", "A passage is about the law of another region", Severity.Error,
        "Who acts on the law of another country can lose a right or be put in danger. Write the passage for the region of the publication, or let it appear elsewhere only, with ::: only region=ID around it.");

    public static readonly FindingCode LawNotYetInForce = new("GB2093", "A law is not in force yet", Severity.Error,
        "On the date of the publication the law does not hold yet, and a reader could rely on it in vain. Write “upcoming” behind its name; then the guide says before the passage when the law begins. Or take the passage out.");

    public static readonly FindingCode LawInForceAlready = new("GB2094", "A law marked as upcoming is in force already", Severity.Error,
        "On the date of the publication the law holds, but the guide would tell the reader that it does not yet. Delete the word “upcoming”, and see whether the passage still is right.");

    public static readonly FindingCode LawEnded = new("GB2095", "A law is no longer in force", Severity.Error,
        "On the date of the publication the law has ended. Take the passage out, or write what holds now and give it a record of its own in content/laws.yaml.");

    public static readonly FindingCode LawOutsidePassage = new("GB2096", "A law is cited outside a passage of law", Severity.Error,
        "Laws change, and then every passage about them must be found. Put the passage between ::: law ID and :::, with a record in content/laws.yaml. If no law is meant, write the sentence without this sign or word before the number.");

    public static readonly FindingCode FigureOfOtherRegion = new("GB2097", "A text names a figure of another region", Severity.Error,
        "Periods and amounts differ from country to country, and a reader who counts on a wrong one can lose a right. Name the figure of the publication's region, or let the passage appear elsewhere only, with ::: only region=ID.");

    public static readonly FindingCode FigureNotInForce = new("GB2098", "A figure does not hold on the date of the publication", Severity.Error,
        "The record in content/figures.yaml says from when until when the figure holds. Name the figure that holds now, or correct the record. One that will hold later may stand in a passage ::: law ID upcoming.");

    internal static Finding EndsBeforeBeginning(SourceSpan span, DateOnly until, DateOnly from) =>
        new(PeriodReversed, span, $"The last day, {Day(until)}, is before the first one, {Day(from)}.", "Correct one of the two dates.");

    internal static Finding UnusedLaw(SourceSpan span, Law law) =>
        new(LawUnused, span, $"No passage of a publication is about the law “{law.Id}” ({law.Name}).", $"Write “::: law {law.Id}” before what the text says about it and ::: after it, or delete the record.");

    internal static Finding UnknownLaw(SourceSpan span, string id, string? nearest) =>
        new(LawUnknown, span, $"The passage is about the law “{id}”, but content/laws.yaml has no such record that could be read.{DidYouMean(nearest)}", nearest is null ? "Correct the name, or add or mend the record." : $"Write “{nearest}”, or add the record.");

    internal static Finding ForeignLaw(SourceSpan span, Law law, string region) =>
        new(LawOfOtherRegion, span, $"{law.Name} holds in the region “{law.Region}”, but the publication is for “{region}”.", $"Name a law of “{region}”, or write “::: only region={law.Region}” around the passage.");

    internal static Finding FutureLaw(SourceSpan span, Law law, DateOnly date) =>
        new(LawNotYetInForce, span, $"{law.Name} is in force from {Day(law.InForceFrom)}, but the publication is of {Day(date)}.", $"Write “::: law {law.Id} upcoming”, or take the passage out.");

    internal static Finding PresentLaw(SourceSpan span, Law law, DateOnly date) =>
        new(LawInForceAlready, span, $"{law.Name} is in force from {Day(law.InForceFrom)}, and the publication is of {Day(date)}.", $"Write “::: law {law.Id}”, without “upcoming”.");

    internal static Finding EndedLaw(SourceSpan span, Law law, DateOnly date) =>
        new(LawEnded, span, $"{law.Name} was in force until {Day(law.InForceUntil!.Value)}, but the publication is of {Day(date)}.", "Take the passage out, or write what holds now.");

    internal static Finding LooseLaw(SourceSpan span, string excerpt) =>
        new(LawOutsidePassage, span, $"“{Shown(excerpt)}” cites a law, but no passage of law is around it.", "Write “::: law ID” before the passage and ::: after it, and add the law to content/laws.yaml.");

    internal static Finding ForeignFigure(SourceSpan span, string id, string figureRegion, string region) =>
        new(FigureOfOtherRegion, span, $"The figure “{id}” holds in the region “{figureRegion}”, but the publication is for “{region}”.", $"Name a figure of “{region}”, or write “::: only region={figureRegion}” around the passage.");

    internal static Finding FutureFigure(SourceSpan span, string id, DateOnly from, DateOnly date) =>
        new(FigureNotInForce, span, $"The figure “{id}” holds from {Day(from)}, but the publication is of {Day(date)}.", "Name the figure that holds now, or put the text into a passage “::: law ID upcoming”.");

    internal static Finding EndedFigure(SourceSpan span, string id, DateOnly until, DateOnly date) =>
        new(FigureNotInForce, span, $"The figure “{id}” held until {Day(until)}, but the publication is of {Day(date)}.", "Name the figure that holds now, or correct its record in content/figures.yaml.");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Shown(string excerpt) => excerpt.Replace('\uFFFC', '…');
}
