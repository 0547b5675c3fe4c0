using GuideBuilder.Bench;
using GuideBuilder.Bench.Comparison;

using var scratch = new ScratchFolder();
if (args is [ComparisonOptions.Verb, .. var rest] && ComparisonOptions.Parse(rest) is { } comparison)
{
    return ComparisonRun.Run(comparison, comparison.Folder ?? scratch.Path) ? 0 : 1;
}

if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    Console.Error.WriteLine(ComparisonOptions.Usage);
    return 2;
}

var inside = new InProcess(options.Project);
var outside = new OutOfProcess(options.Guide, options.Project, scratch.Path);
var rows = Measuring.Run([.. inside.Measurements(), .. outside.Measurements()], options.Rounds);
Console.WriteLine($"{inside.Size}; {options.Rounds} rounds, each of everything once; {Environment.ProcessorCount} cores.\n");
Console.Write(SpeedTable.Render(rows));
return 0;
