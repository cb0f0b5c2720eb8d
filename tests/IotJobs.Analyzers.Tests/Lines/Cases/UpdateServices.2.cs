#nullable enable

namespace Cases.UpdateServices;

using System.Security.Cryptography;

public sealed class TenantJobs(IAmazonIoT iot, IReleaseStore store, ISettings settings)
{
    private static readonly Dictionary<Channel, string> Prefixes = new()
    {
        [Channel.Stable] = "stable",
        [Channel.Beta] = "beta",
        [Channel.Nightly] = "nightly",
    };

    private string Prefix => settings["Tenant:Prefix"] ?? "tenant";
    private static string Document(int build) => JsonSerializer.Serialize(new { operation = "UPDATE", build });

    private CreateJobRequest New(string id, string description = "Firmware update") => new()
    {
        JobId = id,
        Description = description,
        Targets = ["arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras"],
        TargetSelection = TargetSelection.SNAPSHOT,
        Document = Document(3),
    };

    // Legal: dictionary values are unknown or clean.
    public async Task ByChannel(Channel channel) => await iot.CreateJobAsync(New($"{Prefixes[channel]}-{(int)channel}"));

    // Legal: the prefix may be any text.
    public Task ByTenant(Customer customer) => iot.CreateJobAsync(New($"{Prefix}-{customer.Number}"));

    // Wrong: the description holds a line break.
    public Task Described(Customer customer) => iot.CreateJobAsync(New($"t-{customer.Number}", "Firmware\nupdate")); //! IOTJ1020

    // Legal: description of any text.
    public async Task Noted(int id) => await iot.CreateJobAsync(New($"note-{id}", await store.ReadNoteAsync(id)));

    // Wrong: Environment.NewLine in a description is a control character on every platform.
    public Task Lines(Customer c) => iot.CreateJobAsync(New($"t-{c.Number}", "For " + c.Name + Environment.NewLine + "all")); //?

    // Legal: each customer a job, number only.
    public async Task Each()
    {
        foreach (var customer in store.Customers())
            await iot.CreateJobAsync(New("customer-" + customer.Number));
    }

    // Wrong: the tuple's first element holds a colon.
    public async Task Pair()
    {
        var (id, text) = ("tenant:all", "All tenants");
        await iot.CreateJobAsync(New(id, text)); //! IOTJ1001
    }

    // Legal: a legal tuple out of a helper.
    public Task Named(Customer c)
    {
        var (id, text) = Name(c);
        return iot.CreateJobAsync(New(id, text));
    }
    private static (string Id, string Text) Name(Customer c) => ($"tenant-{c.Number:D6}", $"Tenant {c.Number}");

    // Legal: try/catch gives either a number or a word.
    public Task Parsed(string text)
    {
        string id;
        try { id = "build-" + int.Parse(text, CultureInfo.InvariantCulture); }
        catch (FormatException) { id = "build-unknown"; }
        return iot.CreateJobAsync(New(id));
    }

    // Wrong: the catch arm has a blank and parentheses, and every path goes on from it.
    public Task ParsedWrong(string text)
    {
        string id;
        try { id = "build-" + int.Parse(text, CultureInfo.InvariantCulture); }
        catch (FormatException) { id = "build (unknown)"; }
        return iot.CreateJobAsync(New(id)); //! IOTJ1001
    }

    // Legal: hash cut to 16 hexadecimal digits.
    public Task Hashed(byte[] image) => iot.CreateJobAsync(New("img-" + Convert.ToHexString(SHA256.HashData(image))[..16]));

    // Unsure: base64 may hold + / =.
    public Task Base64(byte[] image) => iot.CreateJobAsync(New("img-" + Convert.ToBase64String(image))); //?

    // Legal: FromText makes any text legal.
    public Task Anything(Customer c) => iot.CreateJobAsync(New(JobId.FromText($"{c.Name} {c.Region}")));

    // Wrong: a thing name may hold ':' and be 128 long.
    public Task ForThing([ThingName] string thing) => iot.CreateJobAsync(New($"ota-{thing}")); //! IOTJ1004

    // Legal: checked length and alphabet of the thing's name.
    public Task ForShortThing([ThingName] string thing)
    {
        if (thing.Length > 40 || thing.Contains(':')) return Task.CompletedTask;
        return iot.CreateJobAsync(New($"ota-{thing}"));
    }

    // Wrong: replaced colons, but still 4 + 128 characters.
    public Task ForLongThing([ThingName] string thing) => iot.CreateJobAsync(New($"ota-{thing.Replace(':', '-')}")); //! IOTJ1004

    // Legal: replaced and cut.
    public Task ForCutThing([ThingName] string thing) => iot.CreateJobAsync(New("ota-" + thing.Replace(':', '-').Cut(60)));

    // Wrong: cut to 61, 4 + 61 = 65.
    public Task ForBadCut([ThingName] string thing) => iot.CreateJobAsync(New("ota-" + thing.Replace(':', '-').Cut(61))); //! IOTJ1004

    // Wrong: an ARN always holds colons.
    public Task Again(CreateJobResponse before) => iot.CreateJobAsync(New(before.JobArn)); //! IOTJ1001

    // Wrong: a JobId of 64 characters leaves no room for "retry-".
    public Task Retry(JobSummary before) => iot.CreateJobAsync(New("retry-" + before.JobId)); //! IOTJ1004

    // Legal: the id itself fits.
    public Task Repeat(JobSummary before) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = before.JobId });

    // Legal: StringBuilder with clean parts.
    public Task Built(Release release)
    {
        var text = new StringBuilder("fw");
        text.Append('-').Append(release.Build).Append('_').Append(release.Channel);
        return iot.CreateJobAsync(New(text.ToString()));
    }

    // Wrong: the builder appends a '+'.
    public Task BuiltWrong(Release release)
    {
        var text = new StringBuilder("fw");
        text.Append('+').Append(release.Build);
        return iot.CreateJobAsync(New(text.ToString())); //! IOTJ1001
    }

    // Legal: local function with a legal form.
    public Task Local(Release release)
    {
        return iot.CreateJobAsync(New(Id(release.Version)));
        static string Id(Version v) => $"v{v.Major}-{v.Minor}";
    }

    // Wrong: the local function gives a dot.
    public Task LocalWrong(Release release)
    {
        return iot.CreateJobAsync(New(Id(release.Version))); //! IOTJ1001
        static string Id(Version v) => $"v{v.Major}.{v.Minor}";
    }

    // Legal: the async helper gives a number's text or throws.
    public async Task Looked(int id)
    {
        var name = await NameAsync(id);
        await iot.CreateJobAsync(New(name));
    }
    private async Task<string> NameAsync(int id)
    {
        var release = await store.FindAsync(id) ?? throw new InvalidOperationException("no release " + id);
        return $"release-{release.Build}-{release.Channel}";
    }

    // Wrong: the async helper gives a Version.
    public async Task LookedWrong(int id) => await iot.CreateJobAsync(New(await VersionAsync(id))); //! IOTJ1001
    private async Task<string> VersionAsync(int id)
    {
        var release = await store.FindAsync(id);
        if (release is null) throw new KeyNotFoundException();
        return "release-" + release.Version;
    }
}

public sealed class CancelCommands(IAmazonIoT iot, IReleaseStore store)
{
    private const string Superseded = "SUPERSEDED";
    private static readonly string[] Reasons = { "SUPERSEDED", "BROKEN_IMAGE", "OPERATOR" };
    private Task Cancel(string id, string reason, string? comment = null) =>
        iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason, Comment = comment ?? "canceled by the console" });

    // Legal: capitals and underscores.
    public Task Plain(string id) => Cancel(id, Superseded);

    // Wrong: lower case in a reason code.
    public Task Lower(string id) => Cancel(id, "superseded"); //! IOTJ1020

    // Wrong: a dash in a reason code.
    public Task Dash(string id) => Cancel(id, "BROKEN-IMAGE"); //! IOTJ1020

    // Legal: a list of legal codes.
    public async Task All(string id) { foreach (var reason in Reasons) await Cancel(id, reason); }

    // Legal: upper case of an enum's names, letters only.
    public Task ByChannel(string id, Channel channel) => Cancel(id, "CHANNEL_" + channel.ToString().ToUpperInvariant());

    // Wrong: the tab in the comment.
    public Task Tab(string id) => Cancel(id, "OPERATOR", "see\tticket"); //! IOTJ1020

    // Legal: a release note without a line break is any text.
    public async Task Noted(string id) => await Cancel(id, "OPERATOR", await store.ReadNoteAsync(1));

    // Wrong: 129 characters of reason code.
    public Task Long(string id) => Cancel(id, new string('X', 129)); //! IOTJ1020

    // Legal: 128 characters just fit.
    public Task Full(string id) => Cancel(id, new string('X', 128));

    // Wrong: the local's text is lower case on one arm, and every path goes on from there.
    public Task Arms(string id, bool broken)
    {
        var reason = "OPERATOR";
        if (broken) reason = "broken";
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason }); //! IOTJ1020
    }

    // Legal: the wrong default is overwritten on every path.
    public Task Overwritten(string id, bool broken)
    {
        var reason = "none";
        if (broken) reason = "BROKEN"; else reason = "OPERATOR";
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason });
    }

    // Wrong: nobody names the job.
    public Task NoJob() => iot.CancelJobAsync(new CancelJobRequest { ReasonCode = "OPERATOR" }); //! IOTJ2018

    // Legal: set behind the initializer.
    public Task Late(string id)
    {
        var request = new CancelJobRequest { Force = true };
        request.JobId = id;
        return iot.CancelJobAsync(request);
    }

    // Wrong: the version's dots in the id of the job to delete.
    public Task Delete(Version version) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = "fw-" + version.ToString(2) }); //! IOTJ1001

    // Legal: cut at the first dot.
    public Task DeleteMajor(Version version) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = "fw-" + version.Major });
}
