#nullable enable

namespace Cases.SetOnce;

// Fields that a constructor sets, tuples that are kept, sequences that nobody has made a list of.
public sealed class PumpOptions
{
    public string Site { get; init; } = "";
    public int Serial { get; init; }
    public string ThingName => $"{Site}/{Serial}";
}

public sealed class PumpClient
{
    private readonly string _path;
    private readonly string _thing;

    public PumpClient(PumpOptions options)
    {
        _path = $"{options.Site}/{options.Serial}";
        _thing = options.ThingName;
    }

    public DescribeJobExecutionRequest ByPath() => new()
    {
        JobId = "a",
        ThingName = _path, //! IOTJ1020
    };

    public DescribeJobExecutionRequest ByName() => new()
    {
        JobId = "a",
        ThingName = _thing, //! IOTJ1020
    };
}

public sealed class ProductJobs
{
    private readonly string _product;

    public ProductJobs(string product)
    {
        _product = JobId.FromText(product).Value;
        if (_product.Length > 20) _product = _product.Substring(0, 20);
    }

    public DescribeJobRequest Describe() => new() { JobId = "abcdefghijabcdefghijabcdefghij" + _product };
}

public sealed class GuardedThing
{
    private readonly string _thing;

    public GuardedThing([ThingName] string thing)
    {
        if (thing.Length > 20 || thing.Contains(':')) throw new ArgumentException("thing");
        _thing = thing;
    }

    public DescribeJobRequest Describe() => new() { JobId = "abcdefghij" + _thing };
}

public sealed class PlainThing
{
    private readonly string _thing;

    public PlainThing([ThingName] string thing) => _thing = thing;

    public DescribeJobRequest Describe() => new()
    {
        JobId = "abcdefghij" + _thing, //! IOTJ1004
    };

    public DescribeJobRequest? Checked() => IsLegal(_thing) ? new() { JobId = "abcdefghij" + _thing } : null;

    private static bool IsLegal(string text) => text.Length < 9 && text.All(char.IsAsciiLetterOrDigit);
}

public sealed class TupleNames(IAmazonIoT iot)
{
    private static (string Id, string Template) NamesOf(string text) => ($"{text}-{Guid.NewGuid():N}", $"arn:aws:iot:eu-west-1:123456789012:job/{text}");

    public Task Taken(string text)
    {
        var (id, template) = NamesOf(text);
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = id,
            Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
            JobTemplateArn = template, //! IOTJ1022
        });
    }

    public Task Kept(string text)
    {
        var names = NamesOf(text);
        var other = names;
        other.Template = "arn:aws:iot:eu-west-1:123456789012:jobtemplate/a";
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = names.Id,
            Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
            JobTemplateArn = names.Template, //! IOTJ1022
        });
    }

    public Task Replaced(string text)
    {
        var names = NamesOf(text);
        names.Template = "arn:aws:iot:eu-west-1:123456789012:jobtemplate/a";
        return iot.CreateJobAsync(new CreateJobRequest { JobId = names.Id, Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"], JobTemplateArn = names.Template });
    }

    public Task Matched(string? id, bool old) => (id, old) switch
    {
        (null, _) => Task.CompletedTask,
        ("none", _) => Task.CompletedTask,
        (_, true) => Task.CompletedTask,
        ({ } known, false) => iot.CreateJobAsync(new CreateJobRequest { JobId = known, Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/a"], Document = "{}" }),
    };
}

public interface ISpreader
{
    void Spread([JobTarget] IEnumerable<string> targets);
}

public sealed class SpreaderCalls(ISpreader spreader)
{
    public void Wrong(IReadOnlyCollection<string> names) => spreader.Spread(
        names.Select(name => $"arn:aws:iot:eu-north-1:123456789012:things/{name}")); //! IOTJ1022

    public void Right(IReadOnlyCollection<string> names) => spreader.Spread(
        names.Select(name => $"arn:aws:iot:eu-north-1:123456789012:thing/{name}"));
}

public sealed class NeighbouringArguments(string[] args)
{
    public string? Option(string name)
    {
        for (int i = 0; i < args.Length - 1; i++)
        {
            if (args[i] == name) return args[i + 1];
        }

        return null;
    }

    public CreateJobRequest? Request() => Option("--group") is { } group
        ? new() { JobId = "a", Targets = [group], Document = "{}" }
        : null;
}

// The attributes of a program can be marked as its methods are.
[AttributeUsage(AttributeTargets.Class)]
public sealed class OldJobAttribute([JobId] string id) : Attribute
{
    [JobId] public string Id { get; } = id;

    [ThingName] public string? Owner { get; set; }
}

[OldJob("straddle-1", Owner = "yard:east")]
public sealed class RightJob;

[OldJob(
    "straddle 1", //! IOTJ1001
    Owner = "yard/east")] //! IOTJ1020
public sealed class WrongJob;

// What is certainly illegal is said alone: that other parts could become so, or too long, comes after it is mended.
public sealed record Reopened(int Turn)
{
    [JobId] public required string Id { get; init; }

    public static Reopened Of(Reopened old) => old with { Id = "reopen:" + old.Id }; //! IOTJ1001

    public static DescribeJobRequest Of([ThingName] string thing) => new() { JobId = $"reopen.{thing}" }; //! IOTJ1001
}
