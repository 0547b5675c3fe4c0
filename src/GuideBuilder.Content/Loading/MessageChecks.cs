using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;
using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Loading;

/// <summary>Turns what is wrong in editors' texts into findings.</summary>
internal static class MessageChecks
{
    /// <summary>Checks a text that can name no facts.</summary>
    /// <param name="where">What the text is, for findings.</param>
    public static void Check(SourceMessage? message, string where, FindingBag findings)
    {
        if (message is null)
        {
            return;
        }

        CheckProblems(message, null, findings);
        foreach (var (placeholder, offset) in Placeholders(message))
        {
            findings.Add(ContentFindings.MisplacedPlaceholder(message.At(offset), placeholder.Source, where));
        }

        CheckNoNotes(message, findings);
    }

    /// <summary>Checks that a text outside chapters has no marks of notes, and cites nothing.</summary>
    public static void CheckNoNotes(SourceMessage message, FindingBag findings)
    {
        foreach (var (note, offset) in message.Reading.Message.Notes.Zip(message.Reading.NoteOffsets))
        {
            findings.Add(ContentFindings.MisplacedNoteMark(message.At(offset), note.Source, isInNote: false));
        }

        foreach (var (citation, offset) in message.Reading.Message.Citations.Zip(message.Reading.CitationOffsets))
        {
            findings.Add(ContentFindings.MisplacedCitation(message.At(offset), citation.Source));
        }
    }

    /// <summary>Checks a text of a chapter; <see cref="ReferenceChecks"/> checks where it refers to.</summary>
    public static void Check(SourceMessage message, FactScope facts, FindingBag findings)
    {
        CheckProblems(message, facts, findings);
        foreach (var (placeholder, offset) in Placeholders(message).Where(p => p.Placeholder.Kind != ReferenceChecks.Kind))
        {
            if (FindFault(placeholder, facts, message.Around.IsUpcoming, message.At(offset)) is { } finding)
            {
                findings.Add(finding);
            }
        }

        findings.AddRange(new[] { LawChecks.FindCitation(message), LanguageChecks.FindClaim(message, facts) }.OfType<Finding>());
    }

    /// <param name="facts">Null when the text can name none.</param>
    public static void CheckProblems(SourceMessage message, FactScope? facts, FindingBag findings)
    {
        var (problems, offsets) = (message.Reading.Message.Problems, message.Reading.ProblemOffsets);
        for (var i = 0; i < problems.Length; i++)
        {
            findings.Add(Describe(problems[i], message.At(offsets[i]), facts));
        }
    }

    public static IEnumerable<(PlaceholderInline Placeholder, int Offset)> Placeholders(SourceMessage message) =>
        message.Reading.Message.Placeholders.Zip(message.Reading.PlaceholderOffsets);

    private static Finding Describe(MessageProblem problem, SourceSpan span, FactScope? facts) => problem.Kind switch
    {
        MessageProblemKind.Html => ContentFindings.HtmlInText(span, problem.Excerpt),
        MessageProblemKind.Link => ContentFindings.LinkInText(span, problem.Excerpt),
        MessageProblemKind.Brace => ContentFindings.BraceInText(span, problem.Excerpt),
        MessageProblemKind.LooseFact => ContentFindings.LooseFactInText(span, problem.Excerpt, facts?.Records.Find(problem.Excerpt), facts?.ContactsPath ?? ContactReader.Folder),
        MessageProblemKind.Citation => ContentFindings.BadCitation(span, problem.Excerpt),
        MessageProblemKind.Control => ContentFindings.ControlInText(span, problem.Excerpt),
        _ => ContentFindings.UnsupportedInText(span, problem.Excerpt),
    };

    private static Finding? FindFault(PlaceholderInline placeholder, FactScope facts, bool isUpcoming, SourceSpan span) => placeholder.Kind switch
    {
        "contact" => FindContactFault(placeholder, facts, span),
        "figure" when facts.Figures.TryGetValue(placeholder.Id, out var figure) => LawChecks.FindFault(figure, facts, isUpcoming, span),
        "figure" => ContentFindings.UnknownFigure(span, placeholder.Id, Nearest.To(placeholder.Id, facts.Figures.Keys)),
        _ => ContentFindings.MisplacedPlaceholder(span, placeholder.Source, "a chapter"),
    };

    public static Finding? FindContactFault(PlaceholderInline placeholder, FactScope facts, SourceSpan span)
    {
        if (!facts.All.Contacts.TryGetValue(placeholder.Id, out var contact))
        {
            return ContentFindings.UnknownContact(span, placeholder.Id, facts.ContactsPath, Nearest.To(placeholder.Id, facts.Shown.ContactOrder));
        }

        if (!facts.MayShow(contact))
        {
            return ContentFindings.SecretContact(span, contact.Id, contact.Visibility.ToString().ToLowerInvariant());
        }

        if (!facts.Shown.Contacts.ContainsKey(contact.Id))
        {
            return ContentFindings.ContactOfOthers(span, contact.Id, contact.Audience, facts.Readers);
        }

        return FieldOf(contact, placeholder.Field) is null
            ? ContentFindings.MissingContactField(span, contact.Id, placeholder.Field ?? "", facts.ContactsPath)
            : null;
    }

    private static string? FieldOf(Contact contact, string? field) => field switch
    {
        "name" => contact.Name,
        "phone" => contact.Phone,
        "text" => contact.TextNumber,
        "chat" => contact.Chat,
        "url" => contact.Url,
        "mail" => contact.Mail,
        _ => null,
    };
}
