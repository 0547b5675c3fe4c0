namespace GuideBuilder.Web.Texts;

/// <summary>The ids of notes on a page. No id that an editor gives has an underscore, so they meet none.</summary>
internal static class NoteAnchors
{
    public static string Note(string id) => $"_note-{id}";

    public static string Mark(string id) => $"_mark-{id}";
}
