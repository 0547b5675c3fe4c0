using GuideBuilder.Core.Findings;
using GuideBuilder.Core.Sources;

namespace GuideBuilder.Content.Findings;

/// <summary>All that can be wrong with the content of a project, and how it is said to editors.</summary>
public static partial class ContentFindings
{
    public static readonly FindingCode FileMissing = new("GB1001", "A file is missing", Severity.Error,
        "The project needs this file. Create it, or correct its name where another file mentions it.");

    public static readonly FindingCode FileUnreadable = new("GB1002", "A file or folder cannot be read", Severity.Error,
        "The file or folder is there, but the computer does not let the tool read it. Close other programs that use it, or ask for permission to read it.");

    public static readonly FindingCode FileTooLarge = new("GB1003", "A file is too large", Severity.Error,
        "Text files have a limit so that a broken file cannot stop the build. Split the file into several.");

    public static readonly FindingCode FileNotUtf8 = new("GB1004", "A file is not in UTF-8", Severity.Error,
        "Letters would come out wrong in print. Save the file again in your editor and choose the encoding UTF-8.");

    public static readonly FindingCode FileHasNul = new("GB1005", "A text file holds a NUL character", Severity.Error,
        "A NUL character shows that the file is damaged or is no text file. Write the line again, or take an older copy of the file.");

    public static readonly FindingCode FileHasByteOrderMark = new("GB1006", "A file begins with a byte order mark", Severity.Warning,
        "Some editors put an invisible mark at the beginning of a file, and other programs stumble over it. Save the file as “UTF-8” and not as “UTF-8 with BOM”.");

    public static readonly FindingCode FileIgnored = new("GB1007", "A file is not used", Severity.Warning,
        "The file lies in a folder of the project, but nothing mentions it, so none of it is published. Mention it where it belongs, or delete it.");

    internal static Finding MissingFile(string path, string purpose) =>
        new(FileMissing, SourceSpan.WholeFile(path), $"The file {path} is missing. {purpose}", "Create the file.");

    internal static Finding UnreadableFile(string path, string problem) =>
        new(FileUnreadable, SourceSpan.WholeFile(path), $"{path} cannot be read: {problem}", "Make sure that the file is not open elsewhere and that you may read it.");

    internal static Finding TooLarge(string path, int limit) =>
        new(FileTooLarge, SourceSpan.WholeFile(path), FormattableString.Invariant($"{path} is larger than {limit / 1024} KB."), "Split the file into several.");

    internal static Finding NotUtf8(SourceSpan span) =>
        new(FileNotUtf8, span, "Here is a letter that is not in UTF-8.", "Save the file in your editor with the encoding UTF-8, and check the letters with accents.");

    internal static Finding Utf16(string path) =>
        new(FileNotUtf8, SourceSpan.WholeFile(path), "The file is saved as UTF-16 (“Unicode”).", "Save the file in your editor with the encoding UTF-8.");

    internal static Finding Nul(SourceSpan span) =>
        new(FileHasNul, span, "Here is a NUL character. The file is damaged or is not a text file.", "Write this line again, or take an older copy of the file.");

    internal static Finding ByteOrderMark(string path) =>
        new(FileHasByteOrderMark, SourceSpan.WholeFile(path), "The file begins with an invisible byte order mark.", "Save the file as “UTF-8”, not as “UTF-8 with BOM”.");

    internal static Finding IgnoredFile(string path, string hint) =>
        new(FileIgnored, SourceSpan.WholeFile(path), $"Nothing mentions the file {path}. It is not published.", hint);
}
