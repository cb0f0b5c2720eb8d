using IotJobs.Soundness;
using IotJobs.Soundness.Verdicts;

var options = SoundnessOptions.TryParse(args);
if (options is null)
{
    Console.Error.WriteLine(SoundnessOptions.Usage);
    return 2;
}

if (options.Program is { } number)
{
    return await Repetition.PrintAsync(options.Seed, number, Console.Out) ? 0 : 1;
}

var tally = await SoundnessRun.StartAsync(options.Programs, options.Seed, done => Console.Error.WriteLine($"{done:N0} of {options.Programs:N0}"));
tally.Print(Console.Out, options.Samples);
return tally.Contradictions.Count == 0 ? 0 : 1;
