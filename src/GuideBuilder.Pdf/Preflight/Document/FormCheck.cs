using System.Text;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at the form of a file and its fields.</summary>
internal sealed class FormCheck(PreflightJob job) : PreflightCheck
{
    private const int MostParts = 64;

    public override void CheckDocument()
    {
        var form = job.Objects.Dictionary(job.File.Catalogue["AcroForm"]);
        if (job.Objects.Resolve(form["NeedAppearances"]) is PdfObject.Truth { Value: true })
            job.Report(FormRules.NeedAppearances, "NeedAppearances is true.");
        if (form.Entries.ContainsKey("XFA"))
            CheckXfa(form["XFA"]);
        if (job.Objects.Resolve(form["Fields"]) is PdfObject.List { Items.IsEmpty: false } fields)
            job.Report(FormRules.Fields, FormattableString.Invariant($"the form has {fields.Items.Length} fields."));
    }

    public override void CheckDictionary(int number, PdfObject.Dictionary dictionary, PdfObject.Stream? stream)
    {
        var isWidget = job.Objects.Name(dictionary["Subtype"]) == "Widget";
        if (!isWidget && !dictionary.Entries.ContainsKey("FT"))
            return;
        foreach (var key in (ReadOnlySpan<string>)["A", "AA"])
        {
            if (dictionary.Entries.ContainsKey(key))
                job.Report(FormRules.FieldAction, $"the field has the entry {key}.", 0, number);
        }
    }

    private void CheckXfa(PdfObject value)
    {
        job.Report(FormRules.Xfa, "the form has the entry XFA.");
        foreach (var part in FirstItems.Of(job.Objects, value, MostParts).OfType<PdfObject.Stream>())
        {
            if (IsDynamic(Encoding.UTF8.GetString(job.Objects.Data(part).Span)))
                job.Report(FormRules.DynamicXfa, "dynamicRender is required.");
        }
    }

    /// <summary>Whether the text holds <c>dynamicRender</c> with the value <c>required</c>.</summary>
    private static bool IsDynamic(string text)
    {
        const string Element = "dynamicRender>";
        for (var at = 0; (at = text.IndexOf(Element, at, StringComparison.Ordinal)) >= 0;)
        {
            at += Element.Length;
            if (text.AsSpan(at).TrimStart().StartsWith("required"))
                return true;
        }

        return false;
    }
}
