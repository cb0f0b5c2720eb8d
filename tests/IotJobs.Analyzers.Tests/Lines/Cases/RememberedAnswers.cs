#nullable enable

namespace Cases.RememberedAnswers;

public enum Channel
{
    Stable,
    Beta,
    Canary,
    Other,
}

// What one test has found, the next one finds again.
public static class Answers
{
    private static readonly HashSet<string> s_known = new() { "a", "b" };

    public static Task EnumerationLeftOut(IAmazonIoT client, Channel channel)
    {
        if (channel == Channel.Beta)
        {
            throw new NotSupportedException();
        }

        return Send(client, channel switch { Channel.Stable => "stable", Channel.Beta => "beta channel", _ => "canary" });
    }

    public static Task EnumerationByPatterns(IAmazonIoT client, Channel channel)
    {
        if (channel is Channel.Beta or Channel.Other)
        {
            return Task.CompletedTask;
        }

        string id;
        switch (channel)
        {
            case Channel.Beta:
            case Channel.Other:
                id = "a b";
                break;
            default:
                id = "c";
                break;
        }

        return Send(client, id);
    }

    public static Task EnumerationNotLeftOut(IAmazonIoT client, Channel channel)
    {
        if (channel == Channel.Other)
        {
            return Task.CompletedTask;
        }

        return Send(client, channel switch { Channel.Stable => "stable", Channel.Beta => "beta channel", _ => "canary" }); //! IOTJ1001
    }

    public static Task WordLeftOut(IAmazonIoT client, string channel)
    {
        if (channel == "beta")
        {
            throw new NotSupportedException();
        }

        return Send(client, channel switch { "stable" => "stable", "beta" => "beta channel", _ => "canary" });
    }

    public static Task WordMended(IAmazonIoT client, string channel)
    {
        var id = channel switch { "stable" => "stable", "beta" => "beta channel", _ => "canary" };
        if (channel == "beta")
        {
            id = "beta";
        }

        return Send(client, id);
    }

    public static Task WordOfAList(IAmazonIoT client, string word)
    {
        var id = word switch { "a" => "a", "b" => "b", _ => "a b" };
        return s_known.Contains(word) ? Send(client, id) : Task.CompletedTask;
    }

    public static Task OneOfTheList(IAmazonIoT client, [ThingName] string thing) =>
        new[] { "cam-1", "cam-2" }.Contains(thing) ? Send(client, "ota-" + thing) : Task.CompletedTask;

    public static Task NoneOfTheList(IAmazonIoT client, [ThingName] string thing) =>
        new[] { "cam-1", "cam-2" }.Contains(thing) ? Task.CompletedTask : Send(client, "ota-" + thing); //! IOTJ1004

    // Both tests come behind the text that the thing's name went into.
    public static Task TestedBehind(IAmazonIoT client, [ThingName] string thing)
    {
        var id = "ota-" + thing;
        if (thing.Length > 60 || thing.Contains(':'))
        {
            id = JobId.FromText(id);
        }

        return Send(client, id);
    }

    public static Task HalfTestedBehind(IAmazonIoT client, [ThingName] string thing)
    {
        var id = "ota-" + thing;
        if (thing.Length > 60)
        {
            return Task.CompletedTask;
        }

        return Send(client, id); //! IOTJ1004
    }

    private static Task Send(IAmazonIoT client, string id) => client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
}
