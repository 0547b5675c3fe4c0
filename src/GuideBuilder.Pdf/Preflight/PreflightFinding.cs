using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Pdf.Preflight;

/// <summary>A rule that a file breaks, and where.</summary>
/// <param name="Message">What is wrong, naming the particulars.</param>
public sealed record PreflightFinding(PreflightRule Rule, string Message)
{
    /// <summary>From 1; 0 when no page is to blame.</summary>
    public int Page { get; init; }

    /// <summary>The number of the object; 0 when none is to blame.</summary>
    public int ObjectNumber { get; init; }

    /// <summary>The marked-content id on the page; -1 when none is to blame.</summary>
    public int Mcid { get; init; } = -1;

    /// <summary>The BCP 47 tag of the passage that is concerned, where the file says it.</summary>
    public string? Language { get; init; }

    /// <summary>The beginning of the passage that is concerned, where the file says it.</summary>
    public string? Passage { get; init; }

    public Severity Severity => Rule.Severity;

    /// <summary>Page and object in words; empty when neither is to blame.</summary>
    public string Place => (Page, ObjectNumber) switch
    {
        (0, 0) => "",
        (_, 0) => FormattableString.Invariant($"page {Page}"),
        (0, _) => FormattableString.Invariant($"object {ObjectNumber}"),
        _ => FormattableString.Invariant($"page {Page}, object {ObjectNumber}"),
    };

    /// <param name="path">Of the file that was judged.</param>
    public Finding ToFinding(string path)
    {
        var place = Place.Length == 0 ? "" : char.ToUpperInvariant(Place[0]) + Place[1..] + ": ";
        var passage = string.IsNullOrEmpty(Passage) ? "" : $" The passage begins “{Passage}”.";
        var sources = Rule.Sources.IsEmpty ? "" : $" ({string.Join("; ", Rule.Sources)})";
        return new Finding(Rule.Code, SourceSpan.WholeFile(path), place + Message + passage, Rule.Explanation + sources, Language);
    }
}
