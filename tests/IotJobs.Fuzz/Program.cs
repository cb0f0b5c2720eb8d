using System.Globalization;
using IotJobs.Fuzz;

if (args is ["replay", var name, var hex] && FuzzTarget.All.FirstOrDefault(target => target.Name == name) is { } replayed)
{
    Console.WriteLine(replayed.Judge(Convert.FromHexString(hex)));
    return 0;
}

var inputs = 10_000_000;
var seed = 1;
if (args.Length > 2 || (args.Length > 0 && !TryParse(args[0], out inputs)) || (args.Length > 1 && !TryParse(args[1], out seed)))
{
    Console.Error.WriteLine("Arguments: [inputs [seed]] or replay TARGET HEX; TARGET is one of " + string.Join(", ", FuzzTarget.All.Select(target => target.Name)));
    return 2;
}

try
{
    var counts = FuzzRun.Start(FuzzTarget.All, inputs, seed, judged => Console.Error.WriteLine($"{judged:N0} of {inputs / 2:N0} on the first thread"));
    Console.WriteLine($"{counts.Values.Sum():N0} inputs, seed {seed}: every one read or refused as it should be");
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

static bool TryParse(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
