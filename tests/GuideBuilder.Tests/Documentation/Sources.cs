using System.Reflection;
using System.Xml.Linq;
using GuideBuilder.Core.Findings;
using GuideBuilder.TestKit;

namespace GuideBuilder.Tests.Documentation;

/// <summary>The projects of src/, as files and as assemblies.</summary>
internal static class Sources
{
    internal static string Folder { get; } = Path.Combine(RepositoryFiles.Root, "src");

    /// <summary>Their names, in ordinal order.</summary>
    internal static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateDirectories(Folder).Select(f => Path.GetFileName(f)!).Where(n => File.Exists(FileOf(n))).Order(StringComparer.Ordinal)];

    internal static XDocument Read(string project) => XDocument.Load(FileOf(project));

    internal static Assembly AssemblyOf(string project) =>
        Assembly.Load(Read(project).Descendants("AssemblyName").SingleOrDefault()?.Value ?? project);

    /// <summary>The C# files of a project, relative to src/, without what the compiler makes.</summary>
    internal static IEnumerable<string> FilesOf(string project) =>
        from path in Directory.EnumerateFiles(Path.Combine(Folder, project), "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Folder, path).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
        orderby relative
        select relative;

    internal static string Text(string relative) => File.ReadAllText(Path.Combine(Folder, relative));

    /// <summary>Every code that a static field or property of the project holds, also of internal types.</summary>
    internal static IEnumerable<FindingCode> CodesOf(string project)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var types = AssemblyOf(project).GetTypes();
        var fields = types.SelectMany(t => t.GetFields(Any)).Where(f => f.FieldType == typeof(FindingCode)).Select(f => f.GetValue(null));
        var properties = types.SelectMany(t => t.GetProperties(Any)).Where(p => p.PropertyType == typeof(FindingCode)).Select(p => p.GetValue(null));
        return fields.Concat(properties).Cast<FindingCode>().Distinct(ReferenceEqualityComparer.Instance).Cast<FindingCode>();
    }

    private static string FileOf(string project) => Path.Combine(Folder, project, project + ".csproj");
}
