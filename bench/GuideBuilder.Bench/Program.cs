using GuideBuilder.Bench;

if (BenchOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(BenchOptions.Usage);
    return 2;
}

using var scratch = new ScratchFolder();
var inside = new InProcess(options.Project);
var outside = new OutOfProcess(options.Guide, options.Project, scratch.Path);
var rows = Measuring.Run([.. inside.Measurements(), .. outside.Measurements()], options.Rounds);
Console.WriteLine($"{inside.Size}; {options.Rounds} rounds, each of everything once; {Environment.ProcessorCount} cores.\n");
Console.Write(SpeedTable.Render(rows));
return 0;
