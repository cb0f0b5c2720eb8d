using IotJobs.Analyzers.Generator.Model;
using IotJobs.Analyzers.Strings;
using IotJobs.ServiceModel;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Generator.Parser;

/// <summary>Reads the settings of the request from the attributes of a job and its bases.</summary>
/// <param name="job">The type.</param>
/// <param name="firmwareJob">Its [FirmwareJob] attribute; null for a base that only carries settings.</param>
/// <param name="origins">Told where each value comes from, when anybody asks.</param>
internal sealed class RequestParser(INamedTypeSymbol job, AttributeData? firmwareJob, SettingOrigins? origins = null)
{
    private readonly SettingAttribute? _job = firmwareJob is null ? null : new(firmwareJob, isInherited: false, origins);
    private readonly SettingAttributes _settings = new(job, origins);

    /// <summary>The settings.</summary>
    public RequestModel Parse() => new(
        Members(
            ("AbortConfig", Criteria("AbortConfig", "AbortCriteria", Abort())),
            ("Description", _job?.Text("Description")),
            ("DocumentSource", _job?.Text("DocumentSource")),
            ("JobExecutionsRetryConfig", Criteria("JobExecutionsRetryConfig", "RetryCriteria", Retry())),
            ("JobExecutionsRolloutConfig", _settings.Single("JobRollout") is { } rollout ? Rollout(rollout) : null),
            ("JobTemplateArn", _settings.Single("JobTemplate")?.Text("Arn")),
            ("NamespaceId", _settings.Single("JobNamespace")?.Text("Id")),
            ("PresignedUrlConfig", _settings.Single("JobPresignedUrls") is { } urls ? PresignedUrls(urls) : null),
            ("TargetSelection", _job?.Word("TargetSelection", WordConstraints.TargetSelection)),
            ("TimeoutConfig", _settings.Single("JobTimeout") is { } timeout ? Timeout(timeout) : null)),
        Schedule(),
        Entries("JobTag"),
        Entries("JobDocumentParameter").Where(entry => entry.Value is not null).ToEquatableArray(),
        _settings.All("JobPackageVersion", "Arn").Select(version => version.Text("Arn")).OfType<RequestText>().ToEquatableArray(),
        _job?.Text("DocumentSource") is null);

    private IEnumerable<RequestValue?> Abort() => _settings.All("JobAbort", "FailureType").Select(abort => abort.Noted(Structure(
        "AbortCriteria",
        ("Action", new RequestText("CANCEL")),
        ("FailureType", abort.Word("FailureType", WordConstraints.JobExecutionFailureType)),
        ("MinNumberOfExecutedThings", abort.Number("MinNumberOfExecutedThings")),
        ("ThresholdPercentage", abort.Number("ThresholdPercentage")))));

    private IEnumerable<RequestValue?> Retry() => _settings.All("JobRetry", "FailureType").Select(retry => retry.Noted(Structure(
        "RetryCriteria",
        ("FailureType", retry.Word("FailureType", WordConstraints.RetryableFailureType)),
        ("NumberOfRetries", retry.Number("NumberOfRetries")))));

    private static RequestObject Rollout(SettingAttribute rollout)
    {
        var increase = Structure(
            "RateIncreaseCriteria",
            ("NumberOfNotifiedThings", rollout.Number("NumberOfNotifiedThings")),
            ("NumberOfSucceededThings", rollout.Number("NumberOfSucceededThings")));
        var exponential = Structure(
            "ExponentialRolloutRate",
            ("BaseRatePerMinute", rollout.Number("BaseRatePerMinute")),
            ("IncrementFactor", rollout.Number("IncrementFactor")),
            ("RateIncreaseCriteria", increase.Members.Count > 0 ? increase : null));
        return rollout.Noted(Structure(
            "JobExecutionsRolloutConfig",
            ("ExponentialRate", exponential.Members.Count > 0 ? exponential : null),
            ("MaximumPerMinute", rollout.Number("MaximumPerMinute"))));
    }

    private static RequestObject PresignedUrls(SettingAttribute urls) => urls.Noted(Structure(
        "PresignedUrlConfig",
        ("ExpiresInSec", urls.Number("ExpiresInSec")),
        ("RoleArn", urls.Text("RoleArn"))));

    private RequestObject Schedule()
    {
        var windows = _settings.All("JobMaintenanceWindow", "StartTime").Select(window => window.Noted(Structure(
            "MaintenanceWindow",
            ("DurationInMinutes", window.Number("DurationInMinutes")),
            ("StartTime", window.Text("StartTime")))));
        return Structure(
            "SchedulingConfig",
            ("EndBehavior", _settings.Single("JobSchedule")?.Word("EndBehavior", WordConstraints.JobEndBehavior)),
            ("MaintenanceWindows", List("MaintenanceWindow", windows)));
    }

    private static RequestObject Timeout(SettingAttribute timeout) =>
        timeout.Noted(Structure("TimeoutConfig", ("InProgressTimeoutInMinutes", timeout.Number("InProgressTimeoutInMinutes"))));

    // Of several entries with one key the last counts, as in the dictionary that they become.
    private EquatableArray<RequestEntry> Entries(string attribute) => _settings.All(attribute, "Key")
        .Where(entry => entry.Text("Key") is not null)
        .GroupBy(entry => entry.Text("Key")!.Value, StringComparer.Ordinal)
        .Select(group => group.Last().Noted(new RequestEntry(group.Key, group.Last().Text("Value")?.Value)))
        .ToEquatableArray();

    private static RequestObject? Criteria(string type, string itemType, IEnumerable<RequestValue?> items) =>
        List(itemType, items) is { } list ? Structure(type, ("CriteriaList", list)) : null;

    private static RequestList? List(string itemType, IEnumerable<RequestValue?> items) =>
        items.OfType<RequestValue>().ToEquatableArray() is { Count: > 0 } list ? new(itemType, list) : null;

    private static RequestObject Structure(string type, params (string Property, RequestValue? Value)[] members) =>
        new(type, Members(members));

    private static EquatableArray<RequestMember> Members(params (string Property, RequestValue? Value)[] members)
    {
        var given = new List<RequestMember>();
        foreach (var (property, value) in members)
        {
            if (value is not null)
            {
                given.Add(new(property, NamingPolicy.CamelCase.Convert(property), value));
            }
        }

        return given.ToEquatableArray();
    }
}
