#nullable enable

namespace Cases.Durations;

// Numbers that are written as spans of time, and numbers between limits.
public sealed class Durations
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/a";
    private static readonly TimeSpan s_long = TimeSpan.FromDays(14);
    private static readonly TimeSpan s_short = new(1, 30, 0);

    public static Task Long(IAmazonIoT client) => Send(client, new() { InProgressTimeoutInMinutes = (long)TimeSpan.FromDays(14).TotalMinutes }); //! IOTJ1021

    public static Task LongField(IAmazonIoT client) => Send(client, new() { InProgressTimeoutInMinutes = (int)s_long.TotalMinutes }); //! IOTJ1021

    public static Task Short(IAmazonIoT client) => Send(client, new() { InProgressTimeoutInMinutes = (long)TimeSpan.FromHours(2).TotalMinutes });

    public static Task ShortField(IAmazonIoT client) => Send(client, new() { InProgressTimeoutInMinutes = Convert.ToInt64(s_short.TotalMinutes) });

    public static Task AtLeast(IAmazonIoT client, int minutes) => Send(client, new() { InProgressTimeoutInMinutes = Math.Max(minutes, 20_000) }); //! IOTJ1021

    public static Task AtLeastTwenty(IAmazonIoT client, int minutes) => Send(client, new() { InProgressTimeoutInMinutes = Math.Max(minutes, 20) });

    public static Task Between(IAmazonIoT client, TimeSpan span) => Send(client, new() { InProgressTimeoutInMinutes = Math.Clamp((long)span.TotalMinutes, 20000, 30000) }); //! IOTJ1021

    public static Task AtMost(IAmazonIoT client, TimeSpan span) => Send(client, new() { InProgressTimeoutInMinutes = Math.Clamp((long)span.TotalMinutes, 1, 30000) });

    public static Task Lowered(IAmazonIoT client, int minutes)
    {
        if (minutes > 10080)
        {
            minutes = 10080;
        }

        return Send(client, new() { InProgressTimeoutInMinutes = minutes });
    }

    public static Task Complained(IAmazonIoT client, int minutes)
    {
        if (minutes > 10080)
        {
            Console.WriteLine("long");
        }

        return Send(client, new() { InProgressTimeoutInMinutes = minutes });
    }

    // A counter is as long as its bound.
    public static async Task Counted(IAmazonIoT client, [JobIdPrefix(35)] string prefix)
    {
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await client.DescribeJobAsync(new DescribeJobRequest { JobId = $"{prefix}-{attempt}-{Guid.NewGuid():N}" });
        }
    }

    private static Task Send(IAmazonIoT client, TimeoutConfig timeout) =>
        client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = [Thing], Document = "{}", TimeoutConfig = timeout });
}
