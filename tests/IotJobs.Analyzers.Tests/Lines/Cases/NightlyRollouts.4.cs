#nullable enable

namespace Cases.NightlyRollouts;

using System.Security.Cryptography;
using Amazon.Runtime;

public sealed class JobBuilder
{
    private readonly List<string> _targets = [];
    private readonly StringBuilder _id = new();
    private string? _document;
    private TargetSelection? _selection;

    public JobBuilder Named(string part)
    {
        if (_id.Length > 0)
            _id.Append('-');
        _id.Append(part);
        return this;
    }

    public JobBuilder To(string arn)
    {
        _targets.Add(arn);
        return this;
    }

    public JobBuilder Carrying(string document)
    {
        _document = document;
        return this;
    }

    public JobBuilder Selecting(TargetSelection selection)
    {
        _selection = selection;
        return this;
    }

    public CreateJobRequest Build() => new CreateJobRequest
    {
        JobId = _id.ToString(),
        Targets = _targets,
        Document = _document,
        TargetSelection = _selection,
    };
}

public static class RequestExtensions
{
    public static CreateJobRequest TimingOutAfter(this CreateJobRequest request, long minutes)
    {
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        return request;
    }

    public static CreateJobRequest Tagged(this CreateJobRequest request, string key, string? value = null)
    {
        (request.Tags ??= []).Add(new Tag { Key = key, Value = value });
        return request;
    }
}

public partial class FluentRollout
{
    private readonly IAmazonIoT _iot;

    public FluentRollout(IAmazonIoT iot) => _iot = iot;

    public event EventHandler<CreateJobRequest>? Preparing;

    // wrong: a part of the name holds a dot
    public async Task SendVersionAsync(string arn, string document)
    {
        var request = new JobBuilder().Named("ota").Named("v1.2").To(arn).Carrying(document).Build(); //! IOTJ1001
        await _iot.CreateJobAsync(request).ConfigureAwait(false);
    }

    // legal: three parts, two dashes
    public async Task SendPartsAsync(string arn, string document, bool beta)
    {
        var builder = new JobBuilder().Named("ota").Named("v1-2");
        if (beta)
            builder.Named("beta");
        await _iot.CreateJobAsync(builder.To(arn).Carrying(document).Selecting(TargetSelection.SNAPSHOT).Build()).ConfigureAwait(false);
    }

    // wrong: nobody named a target
    public Task SendNowhereAsync(string document)
        => _iot.CreateJobAsync(new JobBuilder().Named("ota").Carrying(document).Build()); //! IOTJ2001

    // legal: targets come in a loop
    public Task SendEverywhereAsync(IEnumerable<string> arns, string document)
    {
        var builder = new JobBuilder().Named("ota").Carrying(document);
        foreach (var arn in arns)
            builder.To(arn);
        return _iot.CreateJobAsync(builder.Build());
    }

    // wrong: the argument is two weeks
    public Task SendSlowlyAsync(string arn, string document)
    {
        var request = new JobBuilder().Named("slow").To(arn).Carrying(document).Build();
        return _iot.CreateJobAsync(request.TimingOutAfter(14 * 24 * 60)); //! IOTJ1021
    }

    // wrong: a tag's key takes no question mark
    public Task SendTaggedAsync(string arn, string document)
    {
        var request = new JobBuilder().Named("tagged").To(arn).Carrying(document).Build();
        return _iot.CreateJobAsync(request.Tagged("stage", "beta").Tagged("owner?", "team-7")); //! IOTJ1020
    }

    // legal: blanks and colons in a key, an empty value
    public Task SendTaggedWellAsync(string arn, string document)
    {
        var request = new JobBuilder().Named("tagged").To(arn).Carrying(document).Build();
        return _iot.CreateJobAsync(request.Tagged("cost center:eu").Tagged("team/area+x=1@home", "").TimingOutAfter(10_080));
    }

    // legal: who listens to the event may add the targets
    public Task SendPreparedAsync(string document)
    {
        var request = new CreateJobRequest { JobId = $"event-{Guid.NewGuid():N}", Document = document };
        Preparing?.Invoke(this, request);
        return _iot.CreateJobAsync(request);
    }

    // wrong: the partial method has no body and adds nothing
    public Task SendEnrichedAsync(string document)
    {
        var request = new CreateJobRequest { JobId = $"part-{Guid.NewGuid():N}", Document = document }; //! IOTJ2001
        Enrich(request);
        return _iot.CreateJobAsync(request);
    }

    // legal: the lambda sends when it is called, and by then the request is complete
    public async Task SendRetriedAsync(string arn, string document)
    {
        var request = new CreateJobRequest { JobId = "not yet" };
        Func<Task> send = () => _iot.CreateJobAsync(request);
        request.JobId = $"lambda-{Guid.NewGuid():N}";
        request.Targets = [arn];
        request.Document = document;
        await RetryAsync(send, 3).ConfigureAwait(false);
    }

    partial void Enrich(CreateJobRequest request);

    private static async Task RetryAsync(Func<Task> action, int times)
    {
        for (var i = 0; i < times; i++)
        {
            try
            {
                await action().ConfigureAwait(false);
                return;
            }
            catch (AmazonServiceException) when (i + 1 < times)
            {
                await Task.Delay(100 << i).ConfigureAwait(false);
            }
        }
    }
}
