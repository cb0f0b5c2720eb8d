using System.Collections;
using static IotJobs.Soundness.Law.JobLaw;

namespace IotJobs.Soundness.Law;

/// <summary>What members of a request demand of each other (facts: crossFieldRules, and the required members of the service model).</summary>
internal static class RelationLaw
{
    /// <summary>Members without which their structure is refused.</summary>
    private static readonly Dictionary<string, string[]> s_required = new()
    {
        ["AssociateTargetsWithJobRequest"] = ["JobId", "Targets"],
        ["CancelJobExecutionRequest"] = ["JobId", "ThingName"],
        ["CancelJobRequest"] = ["JobId"],
        ["CreateJobRequest"] = ["JobId"],
        ["CreateJobTemplateRequest"] = ["JobTemplateId", "Description"],
        ["DeleteJobRequest"] = ["JobId"],
        ["DescribeJobExecutionRequest"] = ["JobId", "ThingName"],
        ["DescribeJobRequest"] = ["JobId"],
        ["GetJobDocumentRequest"] = ["JobId"],
        ["UpdateJobRequest"] = ["JobId"],
        ["AbortCriteria"] = ["FailureType", "Action", "ThresholdPercentage", "MinNumberOfExecutedThings"],
        ["RetryCriteria"] = ["FailureType", "NumberOfRetries"],
        ["MaintenanceWindow"] = ["StartTime", "DurationInMinutes"],
        ["ExponentialRolloutRate"] = ["BaseRatePerMinute", "IncrementFactor", "RateIncreaseCriteria"],
        ["Tag"] = ["Key"],
    };

    public static IEnumerable<string> Judge(object request)
    {
        if (Structures(request).Any(structure => s_required.TryGetValue(structure.GetType().Name, out var names) && names.Any(name => Member(structure, name) is null)))
        {
            yield return "IOTJ2018";
        }

        var operation = request.GetType().Name;
        var isCreate = operation is "CreateJobRequest";
        var hasTemplate = Member(request, isCreate ? "JobTemplateArn" : "JobArn") is not null;
        if (isCreate && Count(request, "Targets") == 0)
        {
            yield return "IOTJ2001";
        }

        if (operation is "CreateJobRequest" or "CreateJobTemplateRequest")
        {
            var document = Member(request, "Document") as string;
            var hasSource = Member(request, "DocumentSource") is not null;
            if (document is null && !hasSource && !hasTemplate)
            {
                yield return "IOTJ2002";
            }

            if (document is not null && hasSource)
            {
                yield return "IOTJ2003";
            }

            if (document?.Contains("${aws:iot:s3-presigned-url", StringComparison.Ordinal) == true && !hasTemplate && Member(Member(request, "PresignedUrlConfig"), "RoleArn") is null)
            {
                yield return "IOTJ2007";
            }
        }

        var rollout = Member(request, "JobExecutionsRolloutConfig");
        if (Member(rollout, "ExponentialRate") is { } rate)
        {
            if (Member(rollout, "MaximumPerMinute") is null)
            {
                yield return "IOTJ2004";
            }

            var increase = Member(rate, "RateIncreaseCriteria");
            if (Member(increase, "NumberOfNotifiedThings") is not null && Member(increase, "NumberOfSucceededThings") is not null)
            {
                yield return "IOTJ2005";
            }
        }

        if (isCreate && Count(Member(request, "SchedulingConfig"), "MaintenanceWindows") > 0 && Member(request, "TargetSelection")?.ToString() != "CONTINUOUS")
        {
            yield return "IOTJ2006";
        }

        if ((Member(request, "JobExecutionsRetryConfig") is { } retry && Count(retry, "CriteriaList") is 0 or > 2)
            || (Member(request, "AbortConfig") is { } abort && Count(abort, "CriteriaList") == 0))
        {
            yield return "IOTJ2020";
        }
    }

    private static int Count(object? owner, string list) => (Member(owner, list) as ICollection)?.Count ?? 0;

    private static IEnumerable<object> Structures(object owner) => owner.GetType().GetProperties()
        .Where(property => property.GetIndexParameters().Length == 0 && property.DeclaringType!.Namespace == "Amazon.IoT.Model")
        .Select(property => property.GetValue(owner))
        .SelectMany(value => value is IList list ? list.Cast<object?>() : [value])
        .Where(value => value?.GetType().Namespace == "Amazon.IoT.Model")
        .SelectMany(value => Structures(value!))
        .Prepend(owner);
}
