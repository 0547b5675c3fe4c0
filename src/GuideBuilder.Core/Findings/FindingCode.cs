namespace GuideBuilder.Core.Findings;

/// <summary>One kind of problem. The list of codes is closed; docs/findings.md explains each.</summary>
/// <param name="Id">Stable for ever: <c>GB</c> and four digits. The first digit names the part that reports it.</param>
/// <param name="Title">What is wrong in a few words, without the particulars.</param>
/// <param name="Severity">The severity of every finding with this code.</param>
/// <param name="Explanation">Why it matters and how to mend it, for docs/findings.md.</param>
public sealed record FindingCode(string Id, string Title, Severity Severity, string Explanation)
{
    public override string ToString() => Id;
}
