#nullable enable

namespace Cases.ManyTargets;

// Lists whose elements a lambda makes, however many there are.
public static class ManyTargets
{
    private const string Iot = "arn:aws:iot:eu-west-1:123456789012:";

    public static Task Plural(IAmazonIoT client, IEnumerable<string> things) =>
        Send(client, things.Take(50).Select(thing => $"{Iot}things/{thing}").ToList()); //! IOTJ1022

    public static Task Singular(IAmazonIoT client, IEnumerable<string> things) =>
        Send(client, things.Take(50).Select(thing => $"{Iot}thing/{thing}").ToList());

    public static Task Spread(IAmazonIoT client, IEnumerable<string> things) =>
        Send(client, [.. things.Select(thing => $"{Iot}things/{thing}")]); //! IOTJ1022

    public static Task Added(IAmazonIoT client, IEnumerable<string> things)
    {
        var targets = new List<string>();
        targets.AddRange(things.Select(thing => $"{Iot}things/{thing}")); //! IOTJ1022
        return Send(client, targets);
    }

    public static Task FromOutside(IAmazonIoT client, IEnumerable<string> arns) => Send(client, arns.ToList());

    public static Task NoneIsNoJob(IAmazonIoT client, IEnumerable<string> things)
    {
        var targets = things.Select(thing => $"{Iot}thing/{thing}").ToList();
        return targets.Count == 0 ? Task.CompletedTask : Send(client, targets);
    }

    public static MaintenanceWindow FiveFields(int hour) => new() { StartTime = $"cron(0 {hour} * * MON)", DurationInMinutes = 60 }; //! IOTJ2012

    public static MaintenanceWindow SixFields(int hour) => new() { StartTime = $"cron(0 {hour} ? * MON *)", DurationInMinutes = 60 };

    private static Task Send(IAmazonIoT client, List<string> targets) => client.CreateJobAsync(new CreateJobRequest { JobId = "a", Document = "{}", Targets = targets });
}
