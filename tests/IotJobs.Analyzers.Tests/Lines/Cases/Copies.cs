#nullable enable

namespace Cases.Copies;

public sealed record Plan(string Name, CreateJobRequest Request);

public sealed record Question
{
    public string? Name { get; init; }

    public DescribeJobRequest? Request { get; init; }
}

// A copy of a record holds the same request.
public static class Copied
{
    private static readonly string[] s_targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"];

    public static Task Shared(IAmazonIoT client)
    {
        var plan = new Plan("a", new CreateJobRequest { JobId = "r2", Targets = [.. s_targets] });
        var copy = plan with { Name = "x" };
        copy.Request.Document = "{}";
        return client.CreateJobAsync(plan.Request);
    }

    public static Task Wrong(IAmazonIoT client)
    {
        var question = new Question { Request = new DescribeJobRequest { JobId = "r2" } };
        var copy = question with { Name = "x" };
        copy.Request!.JobId = "a b"; //! IOTJ1001
        return client.DescribeJobAsync(copy.Request);
    }

    public static Task Right(IAmazonIoT client)
    {
        var question = new Question { Request = new DescribeJobRequest { JobId = "r2" } };
        var copy = question with { Name = "x" };
        return client.DescribeJobAsync(copy.Request);
    }
}

public sealed record Blueprint(string Prefix)
{
    public string Suffix { get; init; } = "x";

    public DescribeJobRequest ToRequest() => new() { JobId = $"{Prefix}-{Suffix}" };
}

// What a caller has put into an object is said at the caller.
public static class Blueprints
{
    private static readonly Blueprint s_blueprint = new("blue");

    public static Task ByConstructor(IAmazonIoT client) => client.DescribeJobAsync(new Blueprint("blue.green").ToRequest()); //! IOTJ1001

    public static Task ByInitializer(IAmazonIoT client) => client.DescribeJobAsync(new Blueprint("blue") { Suffix = "a b" }.ToRequest()); //! IOTJ1001

    public static Task ByCopy(IAmazonIoT client) => client.DescribeJobAsync((s_blueprint with { Suffix = "a b" }).ToRequest()); //! IOTJ1001

    public static Task Right(IAmazonIoT client) => client.DescribeJobAsync((s_blueprint with { Suffix = "ab" }).ToRequest());
}
