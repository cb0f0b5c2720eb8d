#nullable enable

namespace Cases.Programs.TemplateJobs;

// Job templates and jobs made of them. Four mistakes.

public sealed record TemplateSpec(string Team, string Title, string Version)
{
    public int Retries { get; init; } = 3;
    public string Stage { get; init; } = "beta";
}

public interface ITemplateStore { bool TryFind(string team, out string? templateArn); }

internal sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private int _members;

    public DocumentBuilder Text(string name, string value)
    {
        Separate();
        _text.Append('"').Append(name).Append("\":").Append(JsonSerializer.Serialize(value));
        return this;
    }

    public DocumentBuilder Number(string name, long value)
    {
        Separate();
        _text.Append('"').Append(name).Append("\":").Append(value.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public override string ToString() => "{" + _text + "}";

    private void Separate()
    {
        if (_members++ > 0)
            _text.Append(',');
    }
}

internal sealed class TemplateRequestBuilder
{
    private readonly CreateJobTemplateRequest _request;
    private readonly List<RetryCriteria> _retries = new();

    public TemplateRequestBuilder(string id, string document)
    {
        _request = new CreateJobTemplateRequest { JobTemplateId = id, Document = document };
    }

    public TemplateRequestBuilder Describe(string description)
    {
        _request.Description = description;
        return this;
    }

    public TemplateRequestBuilder Tag(string key, string value)
    {
        _request.Tags ??= [];
        _request.Tags.Add(new Tag { Key = key, Value = value });
        return this;
    }

    public TemplateRequestBuilder Retry(RetryableFailureType type, int times)
    {
        _retries.Add(new RetryCriteria { FailureType = type, NumberOfRetries = times });
        return this;
    }

    public TemplateRequestBuilder TimeOut(long minutes)
    {
        (_request.TimeoutConfig ??= new TimeoutConfig()).InProgressTimeoutInMinutes = minutes;
        return this;
    }

    public CreateJobTemplateRequest Build()
    {
        if (_retries.Count > 0)
            _request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = _retries };
        return _request;
    }
}

public sealed class TemplateService
{
    private readonly IAmazonIoT _iot;
    private readonly ITemplateStore _store;

    public TemplateService(IAmazonIoT iot, ITemplateStore store)
    {
        _iot = iot;
        _store = store;
    }

    // legal: described, two criteria, a timeout
    public Task SaveStandardAsync([JobId] string id, TemplateSpec spec)
    {
        var document = new DocumentBuilder().Text("operation", "UPDATE").Text("title", spec.Title).Number("retries", spec.Retries).ToString();
        var builder = new TemplateRequestBuilder(id, document)
            .Describe($"Template of {spec.Team}")
            .Retry(RetryableFailureType.FAILED, Math.Clamp(spec.Retries, 0, 5))
            .Retry(RetryableFailureType.TIMED_OUT, 5)
            .TimeOut(90);
        if (spec.Stage.Length > 0)
            builder.Tag("stage", spec.Stage);
        return _iot.CreateJobTemplateAsync(builder.Build());
    }

    // wrong: a tag's key takes no '#'
    public Task SaveTaggedAsync([JobId] string id, TemplateSpec spec)
    {
        var builder = new TemplateRequestBuilder(id, """{"operation":"UPDATE"}""").Describe(spec.Team + ": update").TimeOut(90);
        builder.Tag("stage", "beta");
        builder.Tag("team#", spec.Team); //! IOTJ1020
        return _iot.CreateJobTemplateAsync(builder.Build());
    }

    // wrong: a template without a description
    public async Task SaveCopyAsync([JobId] string id, string jobArn, CancellationToken ct)
    {
        var copy = new CreateJobTemplateRequest { JobTemplateId = id, JobArn = jobArn }; //! IOTJ2018
        var texts = new List<string> { "copy of", jobArn[(jobArn.LastIndexOf('/') + 1)..] };
        copy.Tags = texts.Select((t, i) => new Tag { Key = "copy-" + i, Value = t.Length > 256 ? t[..256] : t }).ToList();
        await _iot.CreateJobTemplateAsync(copy, ct).ConfigureAwait(false);
    }

    // wrong: -1 does not mean "for ever", the range is 0 to 10
    public Task SaveStubbornAsync([JobId] string id, TemplateSpec spec)
    {
        var times = spec.Stage == "beta" ? -1 : 3;
        var request = new TemplateRequestBuilder(id, """{"operation":"UPDATE"}""").Describe("stubborn").TimeOut(90).Build();
        request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
        {
            CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = times }], //! IOTJ1021
        };
        return _iot.CreateJobTemplateAsync(request);
    }

    // legal: a template supplies the document, or there is one
    public async Task<string?> StartAsync(TemplateSpec spec, IReadOnlyList<string> targets, CancellationToken ct)
    {
        var request = new CreateJobRequest { JobId = $"{spec.Version.Replace('.', '-')}_{Guid.NewGuid():N}", Targets = targets.ToList() };
        if (_store.TryFind(spec.Team, out var templateArn) && templateArn is not null)
            request.JobTemplateArn = templateArn;
        else
            request.Document = new DocumentBuilder().Text("title", spec.Title).ToString();

        var response = await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
        return response.JobArn;
    }

    // wrong: the title goes into the text as it is
    public Task StartTitledAsync(TemplateSpec spec, string targetArn)
    {
        var title = spec.Title.Trim();
        if (title.Length is 0 or > 100)
            throw new ArgumentException("title", nameof(spec));
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"titled-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = "{\"operation\":\"UPDATE\",\"title\":\"" + title + "\"}", //! IOTJ3006
        });
    }
}
