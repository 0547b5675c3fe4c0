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
    /// <param name="origin">Where the passage was written, when that is known.</param>
    public Finding ToFinding(string path, SourceSpan? origin = null)
    {
        var place = origin is null ? Place : string.Join(", ", ((string[])[path, Place]).Where(part => part.Length > 0));
        var start = place.Length == 0 ? "" : (origin is null ? char.ToUpperInvariant(place[0]) + place[1..] : place) + ": ";
        var passage = string.IsNullOrEmpty(Passage) ? "" : $" The passage begins “{Passage}”.";
        var sources = Rule.Sources.IsEmpty ? "" : $" ({string.Join("; ", Rule.Sources)})";
        return new Finding(Rule.Code, origin ?? SourceSpan.WholeFile(path), start + Message + passage, Rule.Explanation + sources, Language);
    }
}
