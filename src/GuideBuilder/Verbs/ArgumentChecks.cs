using System.CommandLine.Parsing;

namespace GuideBuilder.Cli.Verbs;

/// <summary>Refuses what an option or argument cannot be, before anything is read.</summary>
internal static class ArgumentChecks
{
    internal static void NotEmpty(SymbolResult result)
    {
        if (result.Tokens.Any(t => t.Value.Length == 0))
        {
            result.AddError(Words.NoName);
        }
    }

    /// <summary>A file's name without extension: a path could lead out of its folder.</summary>
    internal static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>Names only: the runtime would also take any number for an enumeration.</summary>
    internal static void OneOf<T>(OptionResult result)
        where T : struct, Enum
    {
        OneOf(result, [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())]);
    }

    internal static void OneOf(OptionResult result, IReadOnlyList<string> names)
    {
        foreach (var token in result.Tokens.Where(t => !names.Contains(t.Value, StringComparer.Ordinal)))
        {
            result.AddError(Words.NotOneOf(result.Option.Name, token.Value, names));
        }
    }
}
