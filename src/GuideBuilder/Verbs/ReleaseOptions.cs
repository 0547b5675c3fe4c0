using System.CommandLine;
using System.CommandLine.Parsing;

namespace GuideBuilder.Cli.Verbs;

/// <summary>Whether what is made goes to readers, and on which day. One set belongs to one command.</summary>
internal sealed class ReleaseOptions
{
    private readonly Option<bool> release = new("--release") { Description = Words.Release };
    private readonly DayOption on = new("--on", Words.ReleaseOn);

    internal void AddTo(Command command)
    {
        command.Options.Add(release);
        command.Options.Add(on.Option);
        command.Validators.Add(result =>
        {
            if (result.GetResult(on.Option) is { Implicit: false } && !IsAsked(result))
            {
                result.AddError(Words.DayWithoutRelease);
            }
        });
    }

    internal bool IsAsked(CommandResult result) => result.GetValue(release);

    /// <returns>Null where no release is asked for.</returns>
    internal DateOnly? DayOf(ParseResult parsed) => parsed.GetValue(release) ? on.Of(parsed) : null;
}
