#nullable enable

namespace Cases.Programs.InstallAgent;

using Amazon.IoTJobsDataPlane;
using Amazon.IoTJobsDataPlane.Model;

// The agent on a device: it takes a job, installs, and reports. One mistake.

public enum InstallState { Waiting, Downloading, Verifying, Installed, Broken, Refused }

public interface IInstaller
{
    Task<string> DownloadAsync(string url, IProgress<int> progress, CancellationToken ct);
    Task<bool> VerifyAsync(string path, CancellationToken ct);
    Task InstallAsync(string path, CancellationToken ct);
}

internal sealed class StatusDetails
{
    private const int Limit = 10;
    private readonly Dictionary<string, string> _pairs = new(StringComparer.Ordinal);

    // legal: an empty value is left out, a long one is cut, line breaks are made blanks
    public StatusDetails Set(string key, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return this;
        var text = value.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ');
        if (text.Length > 1024)
            text = text[..1021] + "...";
        if (_pairs.Count < Limit || _pairs.ContainsKey(key))
            _pairs[key] = text;
        return this;
    }

    public Dictionary<string, string>? ToMap() => _pairs.Count == 0 ? null : new Dictionary<string, string>(_pairs);
}

internal static class Words
{
    public const string Done = "SUCCEEDED";
    public const string Busy = "IN_PROGRESS";
    public const string Failed = "FAILURE";
    public const string Refused = "REJECTED";
}

public sealed class JobAgent
{
    private readonly IAmazonIoTJobsDataPlane _data;
    private readonly IInstaller _installer;
    private readonly string _thing;
    private InstallState _state = InstallState.Waiting;

    public event EventHandler<InstallState>? Changed;

    public JobAgent(IAmazonIoTJobsDataPlane data, IInstaller installer, [ThingName] string thing)
    {
        _data = data ?? throw new ArgumentNullException(nameof(data));
        _installer = installer ?? throw new ArgumentNullException(nameof(installer));
        _thing = thing;
    }

    public async Task RunOnceAsync(string url, CancellationToken ct)
    {
        // legal: 10,080 at most
        var hours = Math.Min(7 * 24, Math.Max(1, url.Length));
        await _data.StartNextPendingJobExecutionAsync(new StartNextPendingJobExecutionRequest
        {
            ThingName = _thing,
            StepTimeoutInMinutes = hours * 60,
            StatusDetails = new StatusDetails().Set("agent:version", "1.4").ToMap(),
        }, ct).ConfigureAwait(false);

        var described = await _data.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { ThingName = _thing, JobId = "$next" }, ct).ConfigureAwait(false);
        if (described?.Execution?.JobId is not { Length: > 0 } jobId)
            return;

        var details = new StatusDetails().Set("source", url);
        try
        {
            Move(InstallState.Downloading);
            var path = await _installer.DownloadAsync(url, new Progress<int>(p => details.Set("progress", p.ToString(CultureInfo.InvariantCulture))), ct).ConfigureAwait(false);
            await ReportAsync(jobId, Words.Busy, details, ct).ConfigureAwait(false);

            Move(InstallState.Verifying);
            if (!await _installer.VerifyAsync(path, ct).ConfigureAwait(false))
            {
                Move(InstallState.Refused);
                await ReportAsync(jobId, Words.Refused, details.Set("why", "digest does not fit"), ct).ConfigureAwait(false);
                return;
            }

            await _installer.InstallAsync(path, ct).ConfigureAwait(false);
            Move(InstallState.Installed);
            await ReportAsync(jobId, Words.Done, details, ct).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            Move(InstallState.Broken);

            // wrong: the constant is FAILURE, the word of AWS IoT is FAILED
            await ReportAsync(jobId, Words.Failed, details.Set("why", e.Message), ct).ConfigureAwait(false); //! IOTJ1011
        }
        finally
        {
            if (_state == InstallState.Broken)
                _state = InstallState.Waiting;
        }
    }

    // legal: only three states get here with a word, and QUEUED is not one of them
    public Task RepeatLastAsync([JobId] string jobId, CancellationToken ct)
    {
        var word = "QUEUED AGAIN";
        switch (_state)
        {
            case InstallState.Installed:
                word = "succeeded";
                break;
            case InstallState.Refused:
                word = Words.Refused;
                break;
            case InstallState.Downloading or InstallState.Verifying:
                word = JobExecutionStatus.IN_PROGRESS;
                break;
            default:
                return Task.CompletedTask;
        }

        return ReportAsync(jobId, word, new StatusDetails(), ct);
    }

    private async Task ReportAsync(string jobId, string word, StatusDetails details, CancellationToken ct)
    {
        var request = new UpdateJobExecutionRequest { ThingName = _thing, JobId = jobId };
        request.Status = word;
        if (details.ToMap() is { } map)
            request.StatusDetails = map;
        request.StepTimeoutInMinutes = word == Words.Busy ? 30 : -1;
        await _data.UpdateJobExecutionAsync(request, ct).ConfigureAwait(false);
    }

    private void Move(InstallState next)
    {
        if (_state == next)
            return;
        _state = next;
        Changed?.Invoke(this, next);
    }
}
