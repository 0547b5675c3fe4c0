using GuideBuilder.Content.Findings;
using GuideBuilder.Content.Messages;
using GuideBuilder.Content.Model;
using GuideBuilder.Content.Yaml;

namespace GuideBuilder.Content.Markdown;

/// <summary>Compares the notes of a chapter with the marks in its text: each note has exactly one mark.</summary>
internal static class NoteChecks
{
    /// <summary>Looking for the note that was meant takes time; more of them are not compared.</summary>
    private const int MostCandidates = 30;

    public static void Check(ChapterScope scope)
    {
        var referred = new HashSet<string>(StringComparer.Ordinal);
        var known = scope.Notes.Take(MostCandidates).Select(n => n.Id).ToList();
        foreach (var message in scope.Messages)
        {
            foreach (var (note, offset) in message.Reading.Message.Notes.Zip(message.Reading.NoteOffsets))
            {
                CheckMark(message, note, offset, scope, referred, known);
            }
        }

        foreach (var note in scope.Notes.Where(n => !referred.Contains(n.Id)))
        {
            scope.Findings.Add(ContentFindings.UnusedNote(note.Span, note.Id));
        }
    }

    private static void CheckMark(SourceMessage message, NoteInline note, int offset, ChapterScope scope, HashSet<string> referred, List<string> known)
    {
        if (message.Use != MessageUse.Text)
        {
            scope.Findings.Add(ContentFindings.MisplacedNoteMark(message.At(offset), note.Source, message.Use == MessageUse.Note));
        }
        else if (!scope.HasNote(note.Id))
        {
            scope.Findings.Add(ContentFindings.UnknownNote(message.At(offset), note.Id, Nearest.To(note.Id, known)));
        }
        else if (!referred.Add(note.Id))
        {
            scope.Findings.Add(ContentFindings.RepeatedNoteMark(message.At(offset), note.Source));
        }
    }
}
