using System.ComponentModel;

namespace IotJobs.Serialization;

/// <summary>
/// The input of CreateJob as JSON, for generated code: the JobId first, the rest in the order in which the AWS SDK writes it to the wire (by
/// name, ignoring case).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CreateJobInput
{
    /// <summary>The JSON for one target.</summary>
    /// <param name="job">The job, which gives the document.</param>
    /// <param name="target">The ARN of the target.</param>
    /// <param name="call">What job and call say.</param>
    /// <exception cref="InvalidOperationException">The JobId is <c>default</c>.</exception>
    /// <exception cref="ArgumentException">Something is certainly refused by AWS IoT; the message says what and why.</exception>
    public static string ToJson(IJobDocument job, string target, JobCall call) => ToJson(job, JobTargets.Of(target), call.Complete());

    /// <summary>The JSON for several targets.</summary>
    /// <inheritdoc cref="ToJson(IJobDocument, string, JobCall)"/>
    /// <param name="job">The job, which gives the document.</param>
    /// <param name="targets">The ARNs of the targets.</param>
    /// <param name="call">What job and call say.</param>
    public static string ToJson(IJobDocument job, IEnumerable<string> targets, JobCall call) => ToJson(job, JobTargets.Of(targets), call.Complete());

    private static string ToJson(IJobDocument job, List<string> targets, JobCall call)
    {
        var id = call.JobId.Value;
        var document = call.Settings.DocumentSource is null ? JobRequestChecks.Document(job.ToJobDocument()) : null;
        var writer = JobDocumentWriter.Create(call.Settings.Ascii);
        try
        {
            writer.WriteRawThenValue("{\"jobId\":", id);
            WriteSettings(ref writer, document, targets, call);
            writer.WriteRaw("}");
            return writer.ToStringAndDispose();
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static void WriteSettings(ref JobDocumentWriter writer, string? document, List<string> targets, JobCall call)
    {
        var settings = call.Settings;
        if (settings.AbortConfig is { } abort)
        {
            WriteAbort(ref writer, abort);
        }

        writer.WriteMember("description", settings.Description);
        if (call.PackageVersions.Count > 0)
        {
            writer.WriteMember("destinationPackageVersions", call.PackageVersions);
        }

        writer.WriteMember("document", document);
        if (call.DocumentParameters.Count > 0)
        {
            WriteDocumentParameters(ref writer, call.DocumentParameters);
        }

        writer.WriteMember("documentSource", settings.DocumentSource);
        if (settings.JobExecutionsRetryConfig is { } retry)
        {
            WriteRetry(ref writer, retry);
        }

        if (settings.JobExecutionsRolloutConfig is { } rollout)
        {
            WriteRollout(ref writer, rollout);
        }

        writer.WriteMember("jobTemplateArn", settings.JobTemplateArn);
        writer.WriteMember("namespaceId", settings.NamespaceId);
        if (settings.PresignedUrlConfig is { } urls)
        {
            writer.Begin("presignedUrlConfig", '{');
            writer.WriteMember("expiresInSec", urls.ExpiresInSec);
            writer.WriteMember("roleArn", urls.RoleArn);
            writer.WriteRaw("}");
        }

        if (call.HasTimes || settings.EndBehavior is not null || settings.MaintenanceWindows is not null)
        {
            WriteSchedule(ref writer, call);
        }

        if (call.Tags.Count > 0)
        {
            WriteTags(ref writer, call.Tags);
        }

        writer.WriteMember("targets", targets);
        writer.WriteMember("targetSelection", settings.TargetSelection);
        if (settings.TimeoutConfig is { } timeout)
        {
            writer.Begin("timeoutConfig", '{');
            writer.WriteMember("inProgressTimeoutInMinutes", timeout.InProgressTimeoutInMinutes);
            writer.WriteRaw("}");
        }
    }

    private static void WriteAbort(ref JobDocumentWriter writer, JobAbortSettings[] criteria)
    {
        writer.Begin("abortConfig", '{');
        writer.Begin("criteriaList", '[');
        foreach (var criterion in criteria)
        {
            writer.WriteSeparator();
            writer.WriteRaw("{\"action\":\"CANCEL\"");
            writer.WriteMember("failureType", criterion.FailureType);
            writer.WriteMember("minNumberOfExecutedThings", criterion.MinNumberOfExecutedThings);
            writer.WriteMember("thresholdPercentage", criterion.ThresholdPercentage);
            writer.WriteRaw("}");
        }

        writer.WriteRaw("]}");
    }

    private static void WriteRetry(ref JobDocumentWriter writer, JobRetrySettings[] criteria)
    {
        writer.Begin("jobExecutionsRetryConfig", '{');
        writer.Begin("criteriaList", '[');
        foreach (var criterion in criteria)
        {
            writer.WriteSeparator();
            writer.WriteRaw("{");
            writer.WriteMember("failureType", criterion.FailureType);
            writer.WriteMember("numberOfRetries", criterion.NumberOfRetries);
            writer.WriteRaw("}");
        }

        writer.WriteRaw("]}");
    }

    private static void WriteRollout(ref JobDocumentWriter writer, JobRolloutSettings rollout)
    {
        writer.Begin("jobExecutionsRolloutConfig", '{');
        if (rollout.IsExponential)
        {
            writer.Begin("exponentialRate", '{');
            writer.WriteMember("baseRatePerMinute", rollout.BaseRatePerMinute);
            writer.WriteMember("incrementFactor", rollout.IncrementFactor);
            if (rollout.HasIncrease)
            {
                writer.Begin("rateIncreaseCriteria", '{');
                writer.WriteMember("numberOfNotifiedThings", rollout.NumberOfNotifiedThings);
                writer.WriteMember("numberOfSucceededThings", rollout.NumberOfSucceededThings);
                writer.WriteRaw("}");
            }

            writer.WriteRaw("}");
        }

        writer.WriteMember("maximumPerMinute", rollout.MaximumPerMinute);
        writer.WriteRaw("}");
    }

    private static void WriteSchedule(ref JobDocumentWriter writer, JobCall call)
    {
        writer.Begin("schedulingConfig", '{');
        writer.WriteMember("endBehavior", call.Settings.EndBehavior);
        writer.WriteMember("endTime", call.EndTime);
        if (call.Settings.MaintenanceWindows is { } windows)
        {
            writer.Begin("maintenanceWindows", '[');
            foreach (var window in windows)
            {
                writer.WriteSeparator();
                writer.WriteRaw("{");
                writer.WriteMember("durationInMinutes", window.DurationInMinutes);
                writer.WriteMember("startTime", window.StartTime);
                writer.WriteRaw("}");
            }

            writer.WriteRaw("]");
        }

        writer.WriteMember("startTime", call.StartTime);
        writer.WriteRaw("}");
    }

    private static void WriteDocumentParameters(ref JobDocumentWriter writer, Dictionary<string, string> parameters)
    {
        writer.Begin("documentParameters", '{');
        foreach (var parameter in parameters)
        {
            writer.WriteSeparator();
            writer.WritePropertyName(parameter.Key);
            writer.WriteValue(parameter.Value);
        }

        writer.WriteRaw("}");
    }

    // Key and Value are the only names on the wire that begin with a capital.
    private static void WriteTags(ref JobDocumentWriter writer, Dictionary<string, string?> tags)
    {
        writer.Begin("tags", '[');
        foreach (var tag in tags)
        {
            writer.WriteSeparator();
            writer.WriteRawThenValue("{\"Key\":", tag.Key);
            writer.WriteMember("Value", tag.Value);
            writer.WriteRaw("}");
        }

        writer.WriteRaw("]");
    }

    private static void Begin(this ref JobDocumentWriter writer, string name, char bracket)
    {
        writer.WriteSeparator();
        writer.WritePropertyName(name);
        writer.WriteRaw(bracket == '{' ? "{" : "[");
    }

    private static void WriteMember(this ref JobDocumentWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteSeparator();
            writer.WritePropertyName(name);
            writer.WriteValue(text);
        }
    }

    private static void WriteMember(this ref JobDocumentWriter writer, string name, double? number)
    {
        if (number is { } value)
        {
            writer.WriteSeparator();
            writer.WritePropertyName(name);
            writer.WriteValue(value, name);
        }
    }

    private static void WriteMember(this ref JobDocumentWriter writer, string name, List<string> texts)
    {
        writer.WriteSeparator();
        writer.WritePropertyName(name);
        writer.WriteRaw("[");
        foreach (var text in texts)
        {
            writer.WriteSeparator();
            writer.WriteValue(text);
        }

        writer.WriteRaw("]");
    }
}
