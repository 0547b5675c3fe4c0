using System.Text;
using GuideBuilder.Cli;

// In every locale: findings quote letters of all scripts, and other programs read the JSON.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
if (InvariantMode.IsOn)
{
    await Console.Error.WriteLineAsync(Words.NoLanguageData).ConfigureAwait(false);
    return (int)ExitCode.Usage;
}

return await CommandLine.RunAsync(args).ConfigureAwait(false);
