using System.Text.RegularExpressions;
using GuideBuilder.Pdf.Colour;
using GuideBuilder.Pdf.Preflight.Syntax;
using GuideBuilder.Pdf.Reading.Objects;

namespace GuideBuilder.Pdf.Preflight.Document;

/// <summary>Looks at output intents and their profiles.</summary>
internal sealed partial class IntentCheck(PreflightJob job) : PreflightCheck
{
    private const int MostIntents = 32;
    public override void Finish()
    {
        var intents = FirstItems.Of(job.Objects, job.File.Catalogue["OutputIntents"], MostIntents).OfType<PdfObject.Dictionary>().ToList();
        var forPress = intents.Where(i => job.Objects.Name(i["S"]) == "GTS_PDFX").ToList();
        if (forPress.Count != 1)
            job.Report(IntentRules.NotOne, FormattableString.Invariant($"the file has {forPress.Count} output intents for print."));
        foreach (var intent in forPress)
            CheckForPress(intent);
        foreach (var intent in intents)
            CheckProfile(intent);
        CheckSame(intents);
    }

    private int NumberOf(PdfObject.Dictionary dictionary) => job.Index.NumberOf(dictionary);

    private void CheckForPress(PdfObject.Dictionary intent)
    {
        var identifier = job.Objects.Text(intent["OutputConditionIdentifier"]);
        if (string.IsNullOrWhiteSpace(identifier))
            job.Report(IntentRules.NoIdentifier, "the output intent has no OutputConditionIdentifier.", 0, NumberOf(intent));
        if (string.IsNullOrWhiteSpace(job.Objects.Text(intent["Info"])) && string.IsNullOrWhiteSpace(job.Objects.Text(intent["OutputCondition"])))
            job.Report(IntentRules.NotDescribed, "the output intent has neither Info nor OutputCondition.", 0, NumberOf(intent));
        if (identifier is not null && Registered().IsMatch(identifier) && string.IsNullOrWhiteSpace(job.Objects.Text(intent["RegistryName"])))
            job.Report(IntentRules.NoRegistry, $"{RawCharacters.Shown(identifier)} is a registered condition, and there is no RegistryName.", 0, NumberOf(intent));
        if (intent.Entries.ContainsKey("DestOutputProfileRef"))
            job.Report(IntentRules.OutsideProfile, "the output intent has the entry DestOutputProfileRef.", 0, NumberOf(intent));
        if (job.Objects.Resolve(intent["DestOutputProfile"]) is not PdfObject.Stream profile)
        {
            job.Report(IntentRules.NotEmbedded, "the output intent has no DestOutputProfile.", 0, NumberOf(intent));
            return;
        }

        var header = HeaderOf(profile);
        if (header.Class != "prtr")
            job.Report(IntentRules.NotForPress, $"the class of the profile is “{RawCharacters.Shown(header.Class)}”.", 0, NumberOf(profile.Head));
        else if (job.Objects.Integer(profile.Head["N"], 0) is var channels && channels != header.Channels)
            job.Report(IntentRules.NotForPress, FormattableString.Invariant($"the intent says {channels} channels, and the profile is for {RawCharacters.Shown(header.Space.Trim())}."), 0, NumberOf(profile.Head));
    }

    private void CheckProfile(PdfObject.Dictionary intent)
    {
        if (job.Objects.Resolve(intent["DestOutputProfile"]) is not PdfObject.Stream profile || !job.Judges(IntentRules.Profile))
            return;
        var (version, kind, space) = HeaderOf(profile);
        if (kind is not ("prtr" or "mntr") || space is not ("GRAY" or "RGB " or "CMYK") || version >= 5)
            job.Report(IntentRules.Profile, FormattableString.Invariant($"the class of the profile is “{RawCharacters.Shown(kind)}”, it is for {RawCharacters.Shown(space.Trim())}, its version is {version}."), 0, NumberOf(profile.Head));
    }

    private void CheckSame(List<PdfObject.Dictionary> intents)
    {
        var profiles = intents.Select(i => i["DestOutputProfile"]).Where(p => p is not PdfObject.Null).ToList();
        if (profiles.Count > 1 && profiles.Distinct().Count() > 1)
            job.Report(IntentRules.SeveralProfiles, "the output intents do not share one profile.");
    }

    private IccHeader HeaderOf(PdfObject.Stream profile) => IccHeader.Read(job.Objects.Data(profile).Span) ?? IccHeader.None;

    /// <summary>Names as the ICC's registry of characterisation data has them.</summary>
    [GeneratedRegex("^(FOGRA[0-9]{2}L?|CGATS ?TR ?00[0-9]|CGATS21-.{1,20}|IFRA[0-9]{2}|JC200103|JCN2002|JCW2003|EUROSB104|EUSB104)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Registered();
}
