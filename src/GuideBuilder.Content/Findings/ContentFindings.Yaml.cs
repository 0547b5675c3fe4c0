using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

public static partial class ContentFindings
{
    public static readonly FindingCode YamlSyntax = new("GB1101", "A YAML file cannot be understood", Severity.Error,
        "YAML files consist of lines with a name, a colon, a space and a value; what belongs together is indented alike. One wrong space or an open quotation mark makes the rest unreadable. Mend the line that is named, and build again.");

    public static readonly FindingCode YamlTooDeep = new("GB1102", "A YAML file is nested too deeply", Severity.Error,
        "No file of a project needs more than a few levels. Look for brackets that are never closed.");

    public static readonly FindingCode YamlAlias = new("GB1103", "A YAML file uses anchors or aliases", Severity.Error,
        "Signs such as &name and *name copy parts of a file to other places, where editors do not expect them. Write the value out, or put it in quotation marks if it begins with such a sign.");

    public static readonly FindingCode YamlTag = new("GB1104", "A YAML file uses a type tag", Severity.Error,
        "A value that begins with an exclamation mark has a special meaning in YAML, which this tool does not use. Put the value in quotation marks.");

    public static readonly FindingCode YamlDuplicate = new("GB1105", "A name stands twice", Severity.Error,
        "One of the two values would be lost without a word. Delete or rename one of them.");

    public static readonly FindingCode YamlManyDocuments = new("GB1106", "A YAML file holds several documents", Severity.Error,
        "A line of three hyphens begins a new document, and the tool would not read it. Delete the line.");

    public static readonly FindingCode YamlWrongShape = new("GB1107", "A value has the wrong shape", Severity.Error,
        "Some places need one text, others a list, others lines of names and values. Look at the same place in the example project.");

    public static readonly FindingCode YamlMissing = new("GB1108", "A value is missing", Severity.Error,
        "The tool cannot work without this value, and does not guess it. Add the line.");

    public static readonly FindingCode YamlUnknown = new("GB1109", "A name is not known", Severity.Error,
        "A misspelt name would be ignored, and what it says would be lost. Correct the name, or delete the line.");

    public static readonly FindingCode ValueNotAllowed = new("GB1110", "A value is none of the possible ones", Severity.Error,
        "Only certain words are allowed here, and a misspelt one would have no effect. The finding lists the words.");

    public static readonly FindingCode ListedTwice = new("GB1111", "A list names something twice", Severity.Error,
        "The second mention is a slip, or something else was meant. Delete or correct it.");

    internal static Finding InvalidYaml(SourceSpan span, string message, string hint) => new(YamlSyntax, span, message, hint);

    internal static Finding DeepYaml(SourceSpan span, int limit) =>
        new(YamlTooDeep, span, FormattableString.Invariant($"More than {limit} levels are nested here."), "Look for brackets that are never closed.");

    internal static Finding Alias(SourceSpan span, string name) =>
        new(YamlAlias, span, $"The value uses “{name}”, which YAML understands as a reference to another place.", "Write the value out. If it shall begin with this sign, put it in quotation marks.");

    internal static Finding Tag(SourceSpan span, string tag) =>
        new(YamlTag, span, $"The value begins with “{tag}”, which YAML understands as a type.", "Put the value in quotation marks.");

    internal static Finding Duplicate(SourceSpan span, string name, SourceSpan first) =>
        new(YamlDuplicate, span, FormattableString.Invariant($"“{name}” stands twice; the first is in line {first.Line}."), "Delete or rename one of them.");

    internal static Finding ManyDocuments(SourceSpan span) =>
        new(YamlManyDocuments, span, "A second document begins here.", "Delete the line of three hyphens, and what belongs elsewhere.");

    internal static Finding WrongShape(SourceSpan span, string name, string expected, string found) =>
        new(YamlWrongShape, span, $"{name} must be {expected}, but here is {found}.", $"Write {expected}.");

    internal static Finding Missing(SourceSpan span, string owner, string name) =>
        new(YamlMissing, span, $"{owner} has no “{name}”.", $"Add a line “{name}: …”.");

    internal static Finding Empty(SourceSpan span, string name) =>
        new(YamlMissing, span, $"“{name}” has no value.", "Write a value after the colon, or delete the line if it is not needed.");

    internal static Finding Unknown(SourceSpan span, string owner, string name, string? nearest) =>
        new(YamlUnknown, span, $"{owner} cannot have “{name}”.{DidYouMean(nearest)}", nearest is null ? "Delete the line, or correct the name." : $"Write “{nearest}”.");

    internal static Finding NotAllowed(SourceSpan span, string name, string value, IEnumerable<string> allowed, string? nearest) =>
        new(ValueNotAllowed, span, $"“{name}” cannot be “{value}”.{DidYouMean(nearest)}", $"Write one of: {string.Join(", ", allowed)}.");

    internal static Finding Twice(SourceSpan span, string list, string value) =>
        new(ListedTwice, span, $"“{list}” names “{value}” twice.", "Delete or correct the second mention.");

    internal static Finding InBothLists(SourceSpan span, string tag) =>
        new(ListedTwice, span, $"“{tag}” is in the list “locales” already.", "Delete it from “other-locales”.");

    private static string DidYouMean(string? nearest) => nearest is null ? "" : $" Did you mean “{nearest}”?";
}
