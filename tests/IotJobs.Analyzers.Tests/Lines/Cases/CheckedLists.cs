#nullable enable

namespace Cases.CheckedLists;

public sealed class Pump
{
    [ThingName] public required string ThingName { get; set; }
}

// Lists whose elements are checked in one loop and used in another.
public static class CheckedLists
{
    public static async Task Thrown(IAmazonIoT client, List<Pump> pumps)
    {
        foreach (var pump in pumps)
        {
            if (pump.ThingName.Contains(':') || pump.ThingName.Length > 50)
            {
                throw new ArgumentException(pump.ThingName);
            }
        }

        foreach (var pump in pumps)
        {
            await Cancel(client, "retry-" + pump.ThingName);
        }
    }

    public static async Task ThrownByAHelper(IAmazonIoT client, List<Pump> pumps)
    {
        Check(pumps);
        foreach (var pump in pumps)
        {
            await Cancel(client, "retry-" + pump.ThingName);
        }
    }

    public static async Task ThrownForEach(IAmazonIoT client, List<Pump> pumps)
    {
        pumps.ForEach(pump => { if (pump.ThingName.Contains(':') || pump.ThingName.Length > 50) throw new ArgumentException(pump.ThingName); });
        foreach (var pump in pumps)
        {
            await Cancel(client, "retry-" + pump.ThingName);
        }
    }

    public static async Task ByIndex(IAmazonIoT client, List<Pump> pumps)
    {
        for (var i = 0; i < pumps.Count; i++)
        {
            if (pumps[i].ThingName.Contains(':') || pumps[i].ThingName.Length > 50)
            {
                return;
            }
        }

        for (var i = 0; i < pumps.Count; i++)
        {
            await Cancel(client, "retry-" + pumps[i].ThingName);
        }
    }

    public static async Task Replaced(IAmazonIoT client, [ThingName] string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = names[i].Replace(':', '-');
        }

        for (var i = 0; i < names.Length; i++)
        {
            await Cancel(client, names[i]);
        }
    }

    public static async Task Unchecked(IAmazonIoT client, List<Pump> pumps)
    {
        for (var i = 0; i < pumps.Count; i++)
        {
            await client.CancelJobAsync(new CancelJobRequest { JobId = pumps[i].ThingName }); //! IOTJ1004
        }
    }

    // How many there are is another thing behind each turn.
    public static void Drained(IAmazonIoT client, Queue<string> pending)
    {
        while (pending.Count > 0)
        {
            CancelOne(client, pending.Dequeue(), pending.Count == 0);
        }
    }

    private static void CancelOne(IAmazonIoT client, string id, bool isLast)
    {
        var request = new CancelJobRequest { JobId = id };
        if (isLast)
        {
            request.ReasonCode = "last-one"; //! IOTJ1020
        }
        else
        {
            request.ReasonCode = "NOT_LAST";
        }

        client.CancelJobAsync(request).GetAwaiter().GetResult();
    }

    private static void Check(List<Pump> pumps)
    {
        foreach (var pump in pumps)
        {
            if (pump.ThingName.Contains(':') || pump.ThingName.Length > 50)
            {
                throw new ArgumentException(pump.ThingName);
            }
        }
    }

    private static Task Cancel(IAmazonIoT client, string id) => client.CancelJobAsync(new CancelJobRequest { JobId = id });
}

public static class Windows
{
    private static readonly Dictionary<bool, Func<JobExecutionsRolloutConfig>> s_shapes = new()
    {
        [true] = () => new JobExecutionsRolloutConfig { MaximumPerMinute = 100 },
        [false] = () => new JobExecutionsRolloutConfig { MaximumPerMinute = 2_000 }, //! IOTJ1023
    };

    public static JobExecutionsRolloutConfig Shape(bool isCareful) => s_shapes[isCareful]();

    // Both come out of one call, and are two.
    public static SchedulingConfig Schedule(bool isMonthly) => new() { MaintenanceWindows = [Window(isMonthly)] };

    public static string Numbered([JobIdPrefix(11)] string prefix, ref int count) => Checked(prefix + "-" + (Interlocked.Increment(ref count) & 0x7FFFFFFF));

    private static string Checked([JobId] string id) => id;

    private static MaintenanceWindow Window(bool isMonthly) => isMonthly
        ? new MaintenanceWindow { StartTime = "cron(0 2 1 * ? *)", DurationInMinutes = 240 }
        : new MaintenanceWindow { StartTime = "cron(0 2 * * 1)", DurationInMinutes = 60 }; //! IOTJ2012
}
