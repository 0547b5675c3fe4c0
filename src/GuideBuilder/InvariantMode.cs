namespace GuideBuilder.Cli;

/// <summary>.NET without its data of languages, as small containers ask for: it composes no letters and sorts nothing as people do, and does not say so.</summary>
internal static class InvariantMode
{
    internal const string Variable = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    /// <summary>The variable counts whatever the program's own settings say.</summary>
    internal static bool IsOn => Environment.GetEnvironmentVariable(Variable) is { } value && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
