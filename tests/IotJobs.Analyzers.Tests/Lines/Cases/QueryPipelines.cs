#nullable enable

namespace Cases.ModernForms;

using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;

public sealed class Pipelines(AmazonIoTClient iot)
{
    private const string Document = """{"operation":"UPDATE"}""";
    private static readonly FrozenDictionary<Channel, string> Names = new Dictionary<Channel, string> { [Channel.Stable] = "stable", [Channel.Beta] = "beta" }.ToFrozenDictionary();

    // legal: at most 100 targets a job, and a number in its id
    public async Task Waves(IReadOnlyList<string> targets, CancellationToken stop)
    {
        foreach (var (chunk, i) in targets.Chunk(100).Select((c, i) => (c, i)))
            await iot.CreateJobAsync(new CreateJobRequest { JobId = $"wave-{i:D3}", Document = Document, Targets = [.. chunk] }, stop);
    }

    // wrong: every version has a dot
    public async Task Versions(IEnumerable<Version> versions)
    {
        var requests = from v in versions where v.Major > 2 select new DescribeJobRequest { JobId = $"ota-{v}" }; //! IOTJ1001
        foreach (var request in requests) await iot.DescribeJobAsync(request);
    }

    // legal: "let" mends the dots
    public async Task Mended(IEnumerable<Version> versions)
    {
        var requests = from v in versions
                       let id = $"ota-{v}".Replace('.', '-')
                       where id.Length <= 64
                       orderby v descending
                       select new DescribeJobRequest { JobId = id };
        foreach (var request in requests) await iot.DescribeJobAsync(request);
    }

    // wrong: one of the two names has a blank
    public async Task Named()
    {
        foreach (var channel in new[] { "stable", "beta channel" }) await iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{channel}" }); //! IOTJ1001
    }

    // legal: the name with a blank is filtered out
    public async Task NamedWhere()
    {
        foreach (var channel in new[] { "stable", "beta channel" }.Where(c => !c.Contains(' ')))
            await iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{channel}" });
    }

    // legal: the blank is replaced in the middle of the pipeline
    public async Task NamedSelect()
    {
        foreach (var id in new[] { "stable", "beta channel" }.Select(c => c.Replace(' ', '-')).Select(c => $"ota-{c}"))
            await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // legal: only "stable" is shorter than 7
    public Task NamedFirst() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new[] { "beta channel", "stable" }.First(c => c.Length < 7) });

    // legal: the shortest comes first
    public Task NamedSorted() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = new[] { "a b", "ab" }.OrderBy(c => c.Length).First() });

    // legal: all entries of the table are ids
    public Task NamedTable(Channel channel) =>
        Names.TryGetValue(channel, out var name) ? iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{name}" }) : Task.CompletedTask;

    // wrong: the last arm has a colon
    public Task NamedSwitch(Channel channel) => iot.DescribeJobAsync(new DescribeJobRequest
    {
        JobId = channel switch
        {
            Channel.Stable => "ota-stable",
            Channel.Beta or Channel.Nightly => "ota-early",
            _ => "ota:other", //! IOTJ1001
        },
    });

    // legal: the arm with a colon never arrives
    public async Task NamedTested(Channel channel)
    {
        var id = channel switch { Channel.Stable => "ota-stable", Channel.Beta => "ota-beta", _ => "ota:other" };
        if (id.Contains(':')) return;
        await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    // wrong: the record is taken apart in the wrong order, the title has a blank
    public async Task Swapped()
    {
        var (id, title) = new Wave("Spring release", "spring-1");
        await iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = title }); //! IOTJ1001
    }

    // legal: the tuple swaps them back
    public async Task SwappedBack()
    {
        var (id, title) = new Wave("Spring release", "spring-1");
        (id, title) = (title, id);
        await iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = title });
    }

    // wrong: the other arm has a blank
    public Task Custom(string? custom) =>
        iot.DescribeJobAsync(new DescribeJobRequest { JobId = custom is not null and not "" ? custom : "default id" }); //! IOTJ1001

    // legal: null has returned before
    public async Task CustomOnly(string? custom)
    {
        if (custom is null or []) return;
        await iot.DescribeJobAsync(new DescribeJobRequest { JobId = custom ?? "default id" });
    }

    // legal: tags are added to a list that is made on demand, in a fold
    public Task Tagged(IReadOnlyDictionary<string, string> tags, [JobId] string id, [JobTarget] string target)
    {
        var request = tags.Aggregate(new CreateJobRequest { JobId = id, Document = Document, Targets = [target] }, (r, tag) =>
        {
            (r.Tags ??= []).Add(new Tag { Key = tag.Key, Value = tag.Value });
            return r;
        });
        return iot.CreateJobAsync(request);
    }

    // wrong: the list of tags is null in generation 4
    public Task Untagged([JobId] string id, [JobTarget] string target)
    {
        var request = new CreateJobRequest { JobId = id, Document = Document, Targets = [target] };
        request.Tags.Add(new Tag { Key = "team", Value = "video" }); //! IOTJ2015
        return iot.CreateJobAsync(request);
    }

    // legal: the same target twice, and Distinct
    public Task Once([JobId] string id, [JobTarget] string target)
    {
        string[] both = [target, target];
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Document = Document, Targets = [.. both.Distinct()] });
    }

    // wrong: the spread brings the target a second time
    public Task Twice([JobId] string id)
    {
        string[] first = ["arn:aws:iot:eu-west-1:123456789012:thing/a"];
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Document = Document, Targets = [.. first, "arn:aws:iot:eu-west-1:123456789012:thing/a"] }); //! IOTJ2017
    }

    // wrong: an empty spread is no target
    public Task Nobody([JobId] string id)
    {
        string[] none = [];
        return iot.CreateJobAsync(new CreateJobRequest { JobId = id, Document = Document, Targets = [.. none] }); //! IOTJ2001
    }

    // legal: one of the groups by region, each with at least one target
    public async Task Regions(IEnumerable<(string Region, string Arn)> things)
    {
        foreach (var group in things.GroupBy(t => t.Region, t => t.Arn))
            await iot.CreateJobAsync(new CreateJobRequest { JobId = JobId.FromText($"ota {group.Key}"), Document = Document, Targets = [.. group] });
    }
}
