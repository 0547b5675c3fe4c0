using GuideBuilder.Core.Sources;

namespace GuideBuilder.Core.Findings;

/// <summary>Something an author, a translator or a machine's owner should know or mend.</summary>
/// <param name="Span">Where; null when no file is to blame.</param>
/// <param name="Message">What is wrong, naming the particulars.</param>
/// <param name="Hint">How to mend it, as an instruction.</param>
/// <param name="Language">The BCP 47 tag of the language concerned; null when it concerns all.</param>
public sealed record Finding(FindingCode Code, SourceSpan? Span, string Message, string Hint, string? Language = null)
{
    public Severity Severity => Code.Severity;
}
