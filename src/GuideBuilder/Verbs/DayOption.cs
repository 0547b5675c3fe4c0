using System.CommandLine;
using System.Globalization;

namespace GuideBuilder.Cli.Verbs;

/// <summary>The day that a verb works on: the one given, otherwise that of the environment, otherwise today.</summary>
internal sealed class DayOption
{
    private const string Form = "yyyy-MM-dd";

    /// <param name="name">Such as <c>--date</c>.</param>
    internal DayOption(string name, string description)
    {
        Option = new Option<string?>(name) { Description = description, HelpName = "YYYY-MM-DD" };
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Parse(token.Value) is null)
            {
                result.AddError(Words.BadDay(name, token.Value));
            }
        });
    }

    internal Option<string?> Option { get; }

    /// <returns>Null when the environment names no possible day; standard error says so.</returns>
    internal DateOnly? Of(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is { } given)
        {
            return Parse(given);
        }

        var source = SourceDate.OfEnvironment();
        if (source.Problem is { } problem)
        {
            Console.Error.WriteLine(problem);
            return null;
        }

        return DateOnly.FromDateTime(source.Time ?? Today());
    }

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // What a person does today is of today; no output of a build depends on it.
#pragma warning disable RS0030
    private static DateTime Today() => DateTime.Today;
#pragma warning restore RS0030
}
