using GuideBuilder.Translation.Po;

namespace GuideBuilder.Translation.Status;

/// <summary>
/// Tells translations that a machine drafted. They carry the flag <c>x-mt-draft</c>, or a translator's comment that begins
/// with “Draft translation” or “Machine translation”, which also stays where GNU's tools drop flags that they do not know.
/// In the header the comment stands for all entries of the file.
/// </summary>
internal static class MachineDraft
{
    public const string Flag = "x-mt-draft";

    private static readonly string[] Beginnings = ["Draft translation", "Machine translation"];

    public static bool Is(PoEntry entry) => entry.Flags.Contains(Flag, StringComparer.Ordinal) || entry.Comments.Any(Says);

    public static bool IsWhole(PoFile file) => file.Header is { Entry: var header } && Is(header);

    private static bool Says(PoComment comment) =>
        comment.Kind == PoCommentKind.Translator && Beginnings.Any(b => comment.Text.AsSpan(1).TrimStart().StartsWith(b, StringComparison.OrdinalIgnoreCase));
}
