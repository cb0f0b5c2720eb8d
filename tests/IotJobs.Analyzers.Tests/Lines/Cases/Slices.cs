#nullable enable

namespace Cases.Slices;

// Positions counted from the end, and tests of lengths and positions in every form.
public static class Slices
{
    public static Task Tail(IAmazonIoT client, [ThingName] string thing)
    {
        thing = thing.Replace(':', '-');
        return Send(client, "c" + (thing.Length <= 63 ? thing : thing.Substring(thing.Length - 63)));
    }

    public static Task TailByRange(IAmazonIoT client, [ThingName] string thing)
    {
        thing = thing.Replace(':', '-');
        return Send(client, "c" + (thing.Length <= 63 ? thing : thing[(thing.Length - 63)..]));
    }

    public static Task WithoutTheLast(IAmazonIoT client, [ThingName] string thing)
    {
        thing = thing.Replace(':', '-');
        return Send(client, "c" + thing.Substring(0, thing.Length - 1)); //! IOTJ1004
    }

    public static Task WithoutTheDot(IAmazonIoT client)
    {
        var text = "good.";
        return Send(client, text.Remove(text.Length - 1));
    }

    public static Task WithOneDotLeft(IAmazonIoT client)
    {
        var text = "go.d.";
        return Send(client, text.Substring(0, text.Length - 1)); //! IOTJ1001
    }

    public static Task LengthByPattern(IAmazonIoT client, [ThingName] string thing) =>
        thing.Length is > 0 and <= 64 && !thing.Contains(':') ? Send(client, thing) : Task.CompletedTask;

    public static Task PositionByPattern(IAmazonIoT client, [ThingName] string thing) =>
        thing.IndexOf(':') is >= 0 ? Task.CompletedTask : Send(client, thing[..Math.Min(thing.Length, 64)]);

    public static Task ByThrowing(IAmazonIoT client, [ThingName] string thing)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(thing.Length, 60);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(thing.IndexOf(':'), 0);
        return Send(client, "ota-" + thing);
    }

    public static Task ByThrowingForLengthAlone(IAmazonIoT client, [ThingName] string thing)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(thing.Length, 60);
        return Send(client, "ota-" + thing); //! IOTJ1004
    }

    // What is trimmed at the ends may stand in between.
    public static Task Trimmed(IAmazonIoT client, [ThingName] string thing)
    {
        if (thing.Length > 60)
        {
            thing = thing[..60];
        }

        return Send(client, "ota-" + thing.Trim(':')); //! IOTJ1004
    }

    public static Task WithoutColons(IAmazonIoT client, [ThingName] string thing)
    {
        var safe = Without(thing);
        return Send(client, safe.Length <= 64 ? safe : safe[..64]);

        static string Without(string text) => text.IndexOf(':') is var at and >= 0 ? Without(text.Remove(at, 1)) : text;
    }

    // The slash is said once, not of the version too.
    public static Task Slashes(IAmazonIoT client, Version version) => Send(client, $"fw-{version.ToString().Replace('.', '/')}"); //! IOTJ1001

    private static Task Send(IAmazonIoT client, string id) => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
}
