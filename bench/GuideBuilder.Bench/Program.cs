using GuideBuilder.Bench;
using GuideBuilder.Bench.Catalogues;
using GuideBuilder.Bench.Comparison;
using GuideBuilder.Bench.Web;

using var scratch = new ScratchFolder();
if (args is [ComparisonOptions.Verb, .. var rest] && ComparisonOptions.Parse(rest) is { } comparison)
{
    return ComparisonRun.Run(comparison, comparison.Folder ?? scratch.Path) ? 0 : 1;
}

if (args is [CatalogueRun.Verb, .. var folders])
{
    return CatalogueRun.Run(folders is [var folder] ? folder : "locales") ? 0 : 1;
}

if (args is [WebRun.Verb, .. var projects])
{
    return WebRun.Run(projects is [var project] ? project : ".", scratch.Path) ? 0 : 1;
}

if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    Console.Error.WriteLine(ComparisonOptions.Usage);
    Console.Error.WriteLine(CatalogueRun.Usage);
    Console.Error.WriteLine(WebRun.Usage);
    return 2;
}

var inside = new InProcess(options.Project);
var outside = new OutOfProcess(options.Guide, options.Project, scratch.Path);
var rows = Measuring.Run([.. inside.Measurements(), .. outside.Measurements()], options.Rounds);
Console.WriteLine($"{inside.Size}; {options.Rounds} rounds, each of everything once; {Environment.ProcessorCount} cores.\n");
Console.Write(SpeedTable.Render(rows));
return 0;
