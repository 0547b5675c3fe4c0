using System.Globalization;

namespace GuideBuilder.Bench;

/// <param name="Project">The folder of the project that is built.</param>
/// <param name="Guide">The published tool: <c>guide.dll</c> or the executable.</param>
internal sealed record BenchOptions(string Project, string Guide, int Rounds)
{
    private const int FewestRounds = 3;

    internal const string Usage =
        """
        Measures the tool on a project. Publish it first, for example with ./build.sh.
          --project DIR   the project that is built (.)
          --guide FILE    the published tool (.build/guide/guide.dll)
          --rounds N      how often everything is run, from 3 (15)
        """;

    /// <returns>Null when the arguments cannot be understood or name what is not there.</returns>
    internal static BenchOptions? Parse(string[] args)
    {
        var options = new BenchOptions(".", Path.Combine(".build", "guide", "guide.dll"), 15);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            if (options.With(args[i], value) is not { } next)
            {
                return null;
            }

            options = next;
        }

        options = options with { Project = Path.GetFullPath(options.Project), Guide = Path.GetFullPath(options.Guide) };
        return File.Exists(options.Guide) && Directory.Exists(options.Project) ? options : null;
    }

    private BenchOptions? With(string name, string value) => name switch
    {
        "--project" => this with { Project = value },
        "--guide" => this with { Guide = value },
        "--rounds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) && rounds >= FewestRounds => this with { Rounds = rounds },
        _ => null,
    };
}
