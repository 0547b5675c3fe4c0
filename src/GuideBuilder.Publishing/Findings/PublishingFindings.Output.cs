using GuideBuilder.Core.Findings;

namespace GuideBuilder.Publishing;

/// <summary>The findings about what is asked for, and where it is written.</summary>
public static partial class PublishingFindings
{
    public static readonly FindingCode CannotWriteCode = new(
        "GB9001",
        "The output cannot be written",
        Severity.Error,
        "The disk may be full, or the folder may belong to someone else. The last good build is still there as it was. Make room or give another folder, and build again.");

    public static readonly FindingCode AnotherBuildCode = new(
        "GB9003",
        "Another build is writing the output",
        Severity.Error,
        "Two builds that write the same folder at once would mix their files. Wait until the other has finished and build again, or give each a folder of its own with --output.");

    public static readonly FindingCode OutputNotOursCode = new(
        "GB9004",
        "The output folder holds something that no build made",
        Severity.Error,
        "A build replaces its whole folder, so a slip in --output could delete your own files. Give a folder that does not exist yet, or clear this one yourself.");

    public static readonly FindingCode NothingToBuildCode = new(
        "GB1090",
        "Nothing matches what was asked for",
        Severity.Error,
        "The filters on the command line leave no publication over. Check the names of publication, language, region and format.");

    public static Finding CannotWrite(string folder, string reason) => new(
        CannotWriteCode,
        null,
        $"The folder “{folder}” could not be written: {reason}.",
        "Make room on the disk or choose another folder with --output. The last good build is untouched.");

    public static Finding AnotherBuild(string folder) => new(
        AnotherBuildCode,
        null,
        $"Another build is writing “{folder}” right now.",
        "Wait until it has finished, and build again.");

    public static Finding OutputHoldsOther(string folder, string stranger) => new(
        OutputNotOursCode,
        null,
        $"“{folder}” holds “{stranger}”, which no build made. A build would delete it.",
        "Give a folder that does not exist yet with --output, or move what is in this one.");

    public static Finding OutputIsFile(string name) => new(
        OutputNotOursCode,
        null,
        $"“{name}” is a file, not a folder.",
        "Give a folder that does not exist yet with --output.");

    public static Finding NothingToBuild() => new(
        NothingToBuildCode,
        null,
        "No publication matches everything that was asked for on the command line.",
        "Take away one of --publication, --locale, --region and --format.");

    public static Finding UnknownName(string filter, string name, IEnumerable<string> known) => new(
        NothingToBuildCode,
        null,
        $"The project has no {filter} “{name}”.",
        $"Write one of: {string.Join(", ", known)}.");
}
