using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at actions, wherever something leads to them, each once.</summary>
internal sealed class ActionCheck(PreflightJob job) : PreflightCheck
{
    private const int MostNext = 1000;

    private readonly HashSet<PdfObject.Dictionary> visited = new(ReferenceEqualityComparer.Instance);

    public override void CheckDocument()
    {
        if (job.Objects.Dictionary(job.File.Catalogue["Names"]).Entries.ContainsKey("JavaScript"))
            job.Report(ActionRules.JavaScript, "the file has a list of scripts.");
    }

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        if (job.Objects.Name(dictionary["Type"]) == "Action")
            Follow(number, dictionary);
        foreach (var key in (ReadOnlySpan<string>)["A", "PA", "OpenAction"])
            Follow(number, dictionary[key]);
        if (job.Objects.Resolve(dictionary["AA"]) is not PdfObject.Dictionary triggers)
            return;
        foreach (var action in triggers.Entries.Values)
            Follow(number, action);
    }

    /// <summary>Judges an action and those that come after it.</summary>
    private void Follow(int number, PdfObject value)
    {
        var open = new Stack<PdfObject>([value]);
        while (open.TryPop(out var next))
        {
            // Attributes of tags stand under the same key; they have an owner.
            if (job.Objects.Resolve(next) is not PdfObject.Dictionary action || action.Entries.ContainsKey("O") || job.Objects.Name(action["S"]) is not { } kind || !visited.Add(action))
                continue;
            Judge(number, action, kind);
            foreach (var later in FirstItems.Of(job.Objects, action["Next"], MostNext))
                open.Push(later);
        }
    }

    private void Judge(int number, PdfObject.Dictionary action, string kind)
    {
        if (kind == "JavaScript" || action.Entries.ContainsKey("JS"))
            job.Report(ActionRules.JavaScript, "there is a script.", 0, number);
        else if (kind is not ("GoTo" or "GoToR" or "GoToE" or "Thread" or "URI" or "Named" or "SubmitForm"))
            job.Report(ActionRules.Forbidden, $"the action is {RawCharacters.Shown(kind)}.", 0, number);
        else if (kind == "Named" && job.Objects.Name(action["N"]) is var name && name is not ("NextPage" or "PrevPage" or "FirstPage" or "LastPage"))
            job.Report(ActionRules.Named, $"the command is {RawCharacters.Shown(name ?? "not named")}.", 0, number);
    }
}
