using GuideBuilder.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
