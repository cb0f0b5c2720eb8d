#nullable enable

namespace Cases.Programs.TemplateMigration;

// Migration of job templates from one version of their text to the next.
public readonly struct TemplateVersion(int major, int minor) : IComparable<TemplateVersion>
{
    public int Major { get; } = major;
    public int Minor { get; } = minor;

    public static TemplateVersion operator +(TemplateVersion version, int minors) => new(version.Major, version.Minor + minors);
    public static bool operator >(TemplateVersion left, TemplateVersion right) => left.CompareTo(right) > 0;
    public static bool operator <(TemplateVersion left, TemplateVersion right) => left.CompareTo(right) < 0;
    public static explicit operator string(TemplateVersion version) => "v" + version.Major + "_" + version.Minor;

    public int CompareTo(TemplateVersion other) => (Major, Minor).CompareTo((other.Major, other.Minor));
    public override string ToString() => "v" + Major + "." + Minor;
}

public interface IMigration
{
    TemplateVersion From { get; }
    string Migrate(string document);
}

public abstract class RegexMigration(TemplateVersion from, string pattern, string replacement) : IMigration
{
    private readonly Regex regex = new(pattern, RegexOptions.CultureInvariant);
    public TemplateVersion From => from;
    string IMigration.Migrate(string document) => Apply(document);
    protected virtual string Apply(string document) => regex.Replace(document, replacement);
}

public sealed class RenameUrl() : RegexMigration(new TemplateVersion(1, 0), "\"firmware_url\"", "\"firmwareUrl\"");

public sealed class AddSchema() : RegexMigration(new TemplateVersion(1, 1), "^\\{", "{\"schema\":2,")
{
    protected override string Apply(string document) => document.Contains("\"schema\"", StringComparison.Ordinal) ? document : base.Apply(document);
}

public sealed class MigrationFailedException(string message, Exception inner) : Exception(message, inner);

public sealed class Migrator(IAmazonIoT iot, IEnumerable<IMigration> migrations)
{
    private const string Account = "arn:aws:iot:eu-west-1:123456789012:";
    private readonly SortedDictionary<int, List<string>> done = new();

    public string Run(string document, TemplateVersion version)
    {
        foreach (var migration in migrations.OrderBy(m => m.From))
        {
            if (migration.From < version) continue;
            try { document = migration.Migrate(document); }
            catch (RegexMatchTimeoutException e) { throw new MigrationFailedException($"{migration.From}: too slow", e); }
        }
        return document;
    }

    private void Note(TemplateVersion version, string id)
    {
        if (!done.TryGetValue(version.Major, out var ids)) done.Add(version.Major, ids = []);
        ids.Add(id);
    }

    // legal: the explicit conversion writes an underscore
    public async Task PublishAsync(string document)
    {
        var next = new TemplateVersion(2, 0) + 1;
        var request = new CreateJobTemplateRequest
        {
            JobTemplateId = "cameras-" + (string)next,
            Description = $"Cameras, {next}",
            Document = Run(document, next),
        };
        await iot.CreateJobTemplateAsync(request);
        Note(next, request.JobTemplateId);
    }

    // wrong: ToString of the version has a dot
    public async Task PublishTextAsync(string document)
    {
        var next = new TemplateVersion(2, 0) + 1;
        var id = new StringBuilder("cameras-").Append(next.ToString()).ToString();
        await iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
        {
            JobTemplateId = id, //! IOTJ1001
            Description = $"Cameras, {next}",
            Document = Run(document, next),
        });
        Note(next, id);
    }

    // wrong: document and source
    public Task PublishSourceAsync(Uri source)
    {
        var request = new CreateJobTemplateRequest
        {
            JobTemplateId = "cameras-source",
            Description = "Cameras, from S3",
            Document = "{}",
        };
        request.DocumentSource = source.AbsoluteUri; //! IOTJ2003
        return iot.CreateJobTemplateAsync(request);
    }

    // legal: the document is taken back when there is a source
    public Task PublishEitherAsync(Uri? source)
    {
        var request = new CreateJobTemplateRequest { JobTemplateId = "cameras-either", Description = "Cameras, either", Document = "{}" };
        if (source is not null) (request.Document, request.DocumentSource) = (null, source.AbsoluteUri);
        return iot.CreateJobTemplateAsync(request);
    }

    private Task StartAsync(string templateArn, Dictionary<string, string>? parameters = null) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = $"migrated-{Guid.NewGuid():N}",
        Targets = [Account + "thinggroup/cameras"],
        JobTemplateArn = templateArn,
        DocumentParameters = parameters,
    });

    // legal: a template of one's own, and one of AWS's with parameters
    public Task OwnAsync() => StartAsync(Account + "jobtemplate/cameras-v2_1");
    public Task RebootAsync() => StartAsync("arn:aws:iot:eu-west-1::jobtemplate/AWS-Run-Command:1.0", new() { ["command"] = "reboot" });

    // wrong: the ARN of a job
    public Task OfJobAsync(string jobId) => StartAsync($"{Account}job/{jobId}"); //! IOTJ1022

    // wrong: a tag's key has no number sign
    public Task TaggedAsync(string document, int ticket) => iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
    {
        JobTemplateId = $"ticket-{ticket}",
        Description = "For a ticket",
        Document = document,
        Tags = [new Tag { Key = "team:firmware", Value = "cameras + doors" }, new Tag { Key = "ticket#", Value = ticket.ToString() }], //! IOTJ1020
    });
}
