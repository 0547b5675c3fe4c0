using System.Globalization;
using GuideBuilder.Pdf.Preflight;
using GuideBuilder.Pdf.Preflight.Matterhorn;
using GuideBuilder.Publishing.Output;

namespace GuideBuilder.Cli;

/// <summary>Everything the command line says that is not a finding.</summary>
internal static class Words
{
    internal const string Root = "Turns violence-protection guides, written in Markdown and YAML and translated in .po files, into press-ready PDFs, accessible PDFs and safe web pages.";
    internal const string Build = "Makes every publication in every language. The folder out/ then holds this build and nothing else; if anything is wrong, it keeps the last good one.";
    internal const string Check = "Reads, translates and sets everything and says what is wrong. Writes nothing.";
    internal const string Extract = "Writes the templates that translators start from: locales/*.pot.";
    internal const string Package = "Puts what a print shop needs for an order into one ZIP: PDFs, job ticket, preflight report and checksums.";
    internal const string OrderName = "The order: the name of a file in the folder orders, without .yaml.";
    internal const string PackageOutput = "The ZIP to write, instead of packages/ORDER.zip in the project.";
    internal const string Doctor = "Says whether this machine has what it takes, and what to install if not.";
    internal const string New = "Makes a small project that builds as it is.";
    internal const string Preflight = "Judges finished PDFs, this tool's own or anyone's: by the standards that they claim to conform to, and by a print shop's numbers.";
    internal const string PreflightFiles = "The files to judge.";
    internal const string Profile = "The press profile whose numbers must be met: a file of templates/press, without .yaml.";
    internal const string PreflightProject = "The project whose press profiles are used. A profile that it does not have is taken from those that come with this tool.";
    internal const string Standard = "Judge by this standard, claimed or not: pdf-x-4, pdf-a-2a or pdf-ua-1; may be given several times.";
    internal const string Unbound = "The files are leaflets, cards or posters: what the profile demands for the binding does not count.";
    internal const string Checklist = "Print what no program can judge: the questions of the Matterhorn Protocol that need a person.";
    internal const string ChecklistHint = "What only a person can judge: guide preflight --checklist";
    internal const string NothingToJudge = "Name the files to judge, or ask for the --checklist.";
    internal const string NewFolder = "The folder to make; it must not exist, or be empty.";
    internal const string Project = "The project's folder.";
    internal const string Output = "The folder to write, instead of out/ in the project.";
    internal const string Publication = "Only this publication (by its id); may be given several times.";
    internal const string Locale = "Only this language (by its tag, as ar or zh-Hans); may be given several times.";
    internal const string Region = "Only this region; may be given several times.";
    internal const string Format = "Only this format: print, screen, office or site; may be given several times.";
    internal const string Style = "Only what is made in this style (the name of a file in templates/print); may be given several times.";
    internal const string Press = "Make print files for this print shop: the name of a file in templates/press, instead of what each publication names.";
    internal const string Draft = "Build drafts, each page marked as one. This is what a build does anyway.";
    internal const string Jobs = "How many editions are made at a time.";
    internal const string Report = "How findings are written: text, json (one document on standard output), github (annotations), gitlab (a Code Quality report), sarif (for code scanning) or junit (XML that most CI systems show).";
    internal const string Baseline = "Say only what is not in this file, which --write-baseline wrote.";
    internal const string WriteBaseline = "Write what is found into this file, so that later checks say only what is new.";
    internal const string Json = "The same as --report json.";
    internal const string UsageHint = "Run “guide --help” or “guide VERB --help”.";

    internal const string NoName = "The name of a folder is empty.";

    internal static string NotOneOf(string option, string value, IReadOnlyList<string> names) =>
        $"{option} is {string.Join(", ", names.SkipLast(1))} or {names[^1]}, not “{value}”.";

    internal static string JobsRange(string value) => $"--jobs is a number from 1 to 64, not “{value}”.";

    internal static string BadPress(string value) => $"--press is the name of a file in templates/press without “.yaml”, as iso-coated, not “{value}”.";

    internal static string BadOrder(string value) => $"The order is the name of a file in the folder orders without “.yaml”, as spring, not “{value}”.";

    internal static string BadSourceDate(string value) =>
        $"The environment variable {SourceDate.Variable} is a number of seconds since the beginning of 1970, as 1795305600, not “{value}”. Correct it, or take it away to have the date of each edition.";

    internal static string InternalFault(Exception e) =>
        $"This is a fault in GuideBuilder, not in your files. Nothing was written. Please report the lines below.\nGuideBuilder {Publishing.Building.ToolFingerprint.Version}\n{e}";

    internal static string NoFolder(string path) => $"There is no folder “{path}”.";

    internal static string FormatLine(string format, IReadOnlyCollection<Artifact> artifacts)
    {
        var size = Size(artifacts.Sum(a => (long)a.Bytes));
        var pages = artifacts.Sum(a => a.Pages ?? 0);
        return pages > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{format,-7} {artifacts.Count,4} PDFs, {pages} pages, {size}")
            : string.Create(CultureInfo.InvariantCulture, $"{format,-7} {artifacts.Count,4} files, {size}");
    }

    internal static string Done(string folder, TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{folder} is ready: {time.TotalSeconds:0.0} s");

    internal static string Checked(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"Checked: {time.TotalSeconds:0.0} s");

    internal static string Progress(int done, int total, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{done,3}/{total} {name}");

    /// <summary>Boxes to tick, under the titles of their checkpoints.</summary>
    internal static string ChecklistText(IEnumerable<MatterhornCheckpoint> checkpoints) => string.Join(
        '\n',
        checkpoints.Where(c => c.Questions.Any()).Select(c => $"{c.Title}\n" + string.Join('\n', c.Questions.Select(q => $"[ ] {q.Id} {q.Question}"))));

    internal static string BadBaseline(string file, int line) =>
        string.Create(CultureInfo.InvariantCulture, $"“{file}” is not a list that --write-baseline wrote: line {line} cannot be read.");

    internal static string CannotRead(string file, string reason) => $"“{file}” cannot be read: {reason}.";

    internal static string Judged(PreflightReport report)
    {
        var by = string.Join(", ", [.. NamesOf(report.Standards), .. report.Profile is { } profile ? (string[])[$"profile {profile}"] : []]);
        return string.Create(CultureInfo.InvariantCulture, $"{report.Path}: {(report.Passes ? "passes" : "fails")} ({(report.Pages == 1 ? "1 page" : $"{report.Pages} pages")}; {by})");
    }

    /// <summary>What a file was judged by, without the press profile.</summary>
    internal static IEnumerable<string> NamesOf(Standards standards)
    {
        if (standards.HasFlag(Standards.PdfX4))
        {
            yield return "PDF/X-4";
        }

        if (standards.HasFlag(Standards.PdfA2a))
        {
            yield return "PDF/A-2a";
        }

        if (standards.HasFlag(Standards.PdfUa1))
        {
            yield return "PDF/UA-1";
        }

        if ((standards & (Standards.PdfX4 | Standards.PdfA2a | Standards.PdfUa1)) == Standards.None)
        {
            yield return "PDF";
        }
    }

    internal static string Summary(int errors, int warnings, int infos) =>
        string.Join(", ", new[] { Count(errors, "error", "errors"), Count(warnings, "warning", "warnings"), Count(infos, "note", "notes") }.OfType<string>());

    internal static string TemplateWritten(string path) => $"{path} is written";

    internal static string TemplateSame(string path) => $"{path} is up to date";

    internal static string NothingWritten => "Nothing was written; the last good build is untouched.";

    internal static string DoctorFound(string what) => $"found    {what}";

    internal static string DoctorMissing(string what) => $"missing  {what}";

    internal const string DoctorNoProject = "The fonts were not looked for: there is no project here that can be read. Name one with --project.";

    internal static string DoctorAllRight => "This machine is ready.";

    internal static string DoctorInstall(string line) => $"To install what is missing, run:\n{line}";

    internal static string NewMade(string folder) => $"{folder} is ready. Next: guide build --project {folder}";

    internal static string NewNotEmpty(string folder) => $"“{folder}” is not empty. Give the name of a folder that does not exist yet.";

    internal static string CannotWrite(string folder, string reason) => $"“{folder}” cannot be written: {reason}.";

    internal static string Size(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
    };

    private static string? Count(int count, string one, string many) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
