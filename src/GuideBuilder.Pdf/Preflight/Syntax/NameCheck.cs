using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Syntax;

/// <summary>Looks at names that people read, and at colour spaces with many of them.</summary>
internal sealed class NameCheck(PreflightJob job, TokenJudge tokens) : PreflightCheck
{
    private const int MostColorants = 32;
    private const int DeepestNesting = 4;

    private readonly HashSet<PdfObject.List> visited = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfObject> named = new(ReferenceEqualityComparer.Instance);

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        CheckName(number, "font", dictionary["BaseFont"]);
        CheckName(number, "font", dictionary["FontName"]);
        if (job.Objects.Name(dictionary["Type"]) == "StructElem" || (dictionary.Entries.ContainsKey("P") && dictionary.Entries.ContainsKey("S")))
            CheckName(number, "tag", dictionary["S"]);
        if (job.Objects.Resolve(dictionary["RoleMap"]) is PdfObject.Dictionary roles)
            CheckRoles(number, roles);
        foreach (var value in dictionary.Entries.Values)
            CheckList(number, value, 0);
    }

    private void CheckRoles(int number, PdfObject.Dictionary roles)
    {
        if (tokens.InvalidNames.Count == 0 || !named.Add(roles))
            return;
        foreach (var (type, role) in roles.Entries)
        {
            CheckName(number, "tag", new PdfObject.Name(type));
            CheckName(number, "tag", role);
        }
    }

    private void CheckName(int number, string what, PdfObject value)
    {
        if (tokens.InvalidNames.Count > 0 && job.Objects.Name(value) is { } name && tokens.InvalidNames.Contains(name))
            job.Report(TokenRules.NameText, $"the {what} {RawCharacters.Shown(name)} has a name that is no UTF-8.", 0, number);
    }

    /// <summary>Finds colour spaces among lists, at most once each.</summary>
    private void CheckList(int number, PdfObject value, int depth)
    {
        if (depth > DeepestNesting || job.Objects.Resolve(value) is not PdfObject.List { Items: { IsEmpty: false } items } list || !visited.Add(list))
            return;
        var kind = (items[0] as PdfObject.Name)?.Value;
        if (kind == "Separation" && items.Length > 1)
            CheckName(number, "colour", items[1]);
        if (kind == "DeviceN" && items.Length > 1)
            CheckColorants(number, items[1]);
        foreach (var item in items)
            CheckList(number, item, depth + 1);
    }

    private void CheckColorants(int number, PdfObject value)
    {
        if (job.Objects.Resolve(value) is not PdfObject.List names || !named.Add(names))
            return;
        foreach (var name in names.Items)
            CheckName(number, "colour", name);
        if (names.Items.Length > MostColorants)
            job.Report(ObjectRules.Colorants, FormattableString.Invariant($"the colour space has {names.Items.Length} colourants."), 0, number);
    }
}
