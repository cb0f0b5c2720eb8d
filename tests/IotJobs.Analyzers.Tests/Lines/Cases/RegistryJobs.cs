#nullable enable

namespace Cases.RegistryJobs;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;
using DeviceStatus = Amazon.IoTJobsDataPlane.JobExecutionStatus;

internal static class Arns
{
    public const string Account = "arn:aws:iot:eu-west-1:123456789012:";
    public const string Cameras = Account + "thinggroup/cameras";
    public const string Doorbells = Account + "thinggroup/doorbells";
    public const string Role = "arn:aws:iam::123456789012:role/firmware-download";
    public static string Thing(string name) => Account + "thing/" + name;
    public static string Group(string name) => $"{Account}thinggroup/{name}";
}

public sealed class Targets(IAmazonIoT iot)
{
    private Task Start(string document, List<string> targets) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = $"ota-{Guid.NewGuid():N}", Document = document, Targets = targets });

    // legal: a thing and a group may be mixed
    public Task Mixed(string document) => Start(document, [Arns.Cameras, Arns.Thing("door:1")]);

    // wrong: a blank in a thing's name
    public Task Blank(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = [Arns.Account + "thing/front door"], //! IOTJ1020
    });

    // wrong: thingGroup has a capital
    public Task Capital(string document, string name) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = [$"{Arns.Account}thingGroup/{name}"], //! IOTJ1022
    });

    // legal: the capital is replaced
    public Task CapitalMended(string document, string name) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = [$"{Arns.Account}thingGroup/{name}".Replace("thingGroup/", "thinggroup/")],
    });

    // legal: at most 100 in each chunk
    public async Task Sharded(string document, IReadOnlyList<string> things)
    {
        foreach (var shard in things.Distinct().Chunk(100))
            await Start(document, shard.Select(Arns.Thing).ToList());
    }

    // wrong: 0 to 100 are 101 targets
    public Task Range(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = Enumerable.Range(0, 101).Select(i => Arns.Thing("cam-" + i)).ToList(), //?
    });

    // wrong: the same group is added twice
    public Task Twice(string document) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"ota-{Guid.NewGuid():N}",
        Document = document,
        Targets = [Arns.Cameras, Arns.Doorbells, Arns.Group("cameras")], //! IOTJ2017
    });

    // legal: the twice named group is removed before it is sent
    public Task TwiceRemoved(string document)
    {
        var targets = new List<string> { Arns.Cameras, Arns.Doorbells };
        targets.Remove(Arns.Cameras);
        targets.Add(Arns.Group("cameras"));
        return Start(document, targets);
    }

    // wrong: cleared behind the loop
    public Task Cleared(string document)
    {
        var targets = new List<string> { Arns.Cameras };
        targets.Clear();
        var request = new CreateJobRequest { JobId = $"ota-{Guid.NewGuid():N}", Document = document, Targets = targets }; //! IOTJ2001
        return iot.CreateJobAsync(request);
    }

    // legal: filled again behind the clearing, through the same list
    public Task Refilled(string document)
    {
        var targets = new List<string> { Arns.Cameras };
        var request = new CreateJobRequest { JobId = $"ota-{Guid.NewGuid():N}", Document = document, Targets = targets };
        targets.Clear();
        targets.Add(Arns.Doorbells);
        return iot.CreateJobAsync(request);
    }

    // wrong: V4 leaves the list null
    public Task Added(string document)
    {
        var request = new CreateJobRequest { JobId = $"ota-{Guid.NewGuid():N}", Document = document }; //?
        request.Targets.Add(Arns.Cameras); //! IOTJ2015
        return iot.CreateJobAsync(request);
    }

    // legal: ??= gives the list first
    public Task AddedLegal(string document)
    {
        var request = new CreateJobRequest { JobId = $"ota-{Guid.NewGuid():N}", Document = document };
        (request.Targets ??= []).Add(Arns.Cameras);
        return iot.CreateJobAsync(request);
    }

    // wrong: a thing cannot be associated
    public Task Associate(string jobId) => iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
    {
        JobId = jobId,
        Targets =
        [
            Arns.Cameras,
            "arn:aws:iot:eu-west-1:123456789012:thing/cam-1", //! IOTJ2022
        ],
    });

    // legal: only groups pass the filter
    public Task AssociateFiltered(string jobId, IEnumerable<string> arns)
    {
        var groups = arns.Where(a => a.Contains(":thinggroup/", StringComparison.Ordinal)).Take(100).ToList();
        return groups.Count == 0 ? Task.CompletedTask : iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = jobId, Targets = groups });
    }

    // legal: another partition
    public Task China(string document) => Start(document, ["arn:aws-cn:iot:cn-north-1:123456789012:thinggroup/cameras"]);
}
