using System.Globalization;
using IotJobs.Fuzz;

// [inputs [seed]], or replay TARGET HEX
if (args is ["replay", var name, var hex])
{
    var target = FuzzTarget.All.Single(target => target.Name == name);
    Console.WriteLine(target.Judge(Convert.FromHexString(hex)));
    return 0;
}

var inputs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000_000;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
try
{
    var counts = FuzzRun.Start(FuzzTarget.All, inputs, seed, judged => Console.Error.WriteLine($"{judged:N0} of {inputs / 2:N0} on the first thread"));
    Console.WriteLine($"{counts.Values.Sum():N0} inputs, seed {seed}, {counts.Count(count => count.Key.Verdict == FuzzTarget.Accepted)} parsers");
    foreach (var count in counts.OrderBy(count => count.Key.Target, StringComparer.Ordinal).ThenByDescending(count => count.Value))
    {
        Console.WriteLine($"{count.Value,12:N0}  {count.Key.Target}: {count.Key.Verdict}");
    }

    return 0;
}
catch (FuzzFinding finding)
{
    Console.WriteLine(finding);
    return 1;
}
