using IotJobs.Analyzers.Generator.Model;

namespace IotJobs.Analyzers.Generator.Emitter;

/// <summary>
/// Writes what makes the SDK's requests. It is the same for all jobs and stands in a project once; the library cannot have it, as it does not know the SDK.
/// </summary>
internal static class SdkRequestsEmitter
{
    public const string CreateJob = Sdk + "CreateJobRequest";
    public const string CreateJobTemplate = Sdk + "CreateJobTemplateRequest";

    /// <summary>The class, in full.</summary>
    public const string Class = $"JobParts::{Name}";

    /// <summary>The name of the generated file.</summary>
    public const string HintName = $"{Space}.{Name}.g.cs";

    private const string Sdk = "global::Amazon.IoT.Model.";
    private const string Space = "IotJobs.Serialization";
    private const string Name = "__FirmwareJobRequests";

    private const string Jobs = """
        internal static global::Amazon.IoT.Model.CreateJobRequest CreateJob(
            IJobDocument job, string target, JobCall call) =>
            CreateJob(job, JobTargets.Of(target), call.Complete());

        internal static global::Amazon.IoT.Model.CreateJobRequest CreateJob(
            IJobDocument job, global::System.Collections.Generic.IEnumerable<string> targets, JobCall call) =>
            CreateJob(job, JobTargets.Of(targets), call.Complete());

        private static global::Amazon.IoT.Model.CreateJobRequest CreateJob(
            IJobDocument job, global::System.Collections.Generic.List<string> targets, JobCall call)
        {
            var settings = call.Settings;
            var request = new global::Amazon.IoT.Model.CreateJobRequest
            {
                JobId = call.JobId.Value,
                Targets = targets,
                AbortConfig = AbortOf(settings),
                Description = settings.Description,
                DocumentSource = settings.DocumentSource,
                JobExecutionsRetryConfig = RetryOf(settings),
                JobExecutionsRolloutConfig = RolloutOf(settings),
                JobTemplateArn = settings.JobTemplateArn,
                NamespaceId = settings.NamespaceId,
                PresignedUrlConfig = UrlsOf(settings),
                TimeoutConfig = TimeoutOf(settings),
            };
            if (settings.TargetSelection != null) request.TargetSelection = settings.TargetSelection;
            if (settings.DocumentSource == null) request.Document = JobRequestChecks.Document(job.ToJobDocument());
            if (call.PackageVersions.Count > 0) request.DestinationPackageVersions = call.PackageVersions;
            if (call.DocumentParameters.Count > 0) request.DocumentParameters = call.DocumentParameters;
            if (call.Tags.Count > 0) request.Tags = TagsOf(call);
            if (call.HasTimes || settings.EndBehavior != null || settings.MaintenanceWindows != null)
            {
                var schedule = new global::Amazon.IoT.Model.SchedulingConfig { StartTime = call.StartTime, EndTime = call.EndTime };
                if (settings.EndBehavior != null) schedule.EndBehavior = settings.EndBehavior;
                if (settings.MaintenanceWindows != null) schedule.MaintenanceWindows = WindowsOf(settings);
                request.SchedulingConfig = schedule;
            }

            return request;
        }
        """;

    private const string Templates = """
        internal static global::Amazon.IoT.Model.CreateJobTemplateRequest CreateJobTemplate(
            IJobDocument job, string jobTemplateId, string description, JobCall call)
        {
            call.Complete();
            var settings = call.Settings;
            var request = new global::Amazon.IoT.Model.CreateJobTemplateRequest
            {
                JobTemplateId = JobRequestChecks.JobTemplateId(jobTemplateId),
                Description = JobRequestChecks.Description(description),
                AbortConfig = AbortOf(settings),
                DocumentSource = settings.DocumentSource,
                JobExecutionsRetryConfig = RetryOf(settings),
                JobExecutionsRolloutConfig = RolloutOf(settings),
                PresignedUrlConfig = UrlsOf(settings),
                TimeoutConfig = TimeoutOf(settings),
            };
            if (settings.DocumentSource == null) request.Document = JobRequestChecks.Document(job.ToJobDocument());
            if (settings.MaintenanceWindows != null) request.MaintenanceWindows = WindowsOf(settings);
            if (call.PackageVersions.Count > 0) request.DestinationPackageVersions = call.PackageVersions;
            if (call.Tags.Count > 0) request.Tags = TagsOf(call);
            return request;
        }
        """;

    // What makes the structure of a setting, by the setting; it is only written where a job of the project has that.
    private static readonly Structure[] s_structures =
    [
        new("AbortConfig", "AbortOf(settings)", """
            private static global::Amazon.IoT.Model.AbortConfig? AbortOf(JobSettings settings)
            {
                if (settings.AbortConfig == null) return null;
                var list = new global::System.Collections.Generic.List<global::Amazon.IoT.Model.AbortCriteria>();
                foreach (var criterion in settings.AbortConfig)
                {
                    var item = new global::Amazon.IoT.Model.AbortCriteria { Action = "CANCEL" };
                    if (criterion.FailureType != null) item.FailureType = criterion.FailureType;
                    if (criterion.MinNumberOfExecutedThings is { } things) item.MinNumberOfExecutedThings = things;
                    if (criterion.ThresholdPercentage is { } percentage) item.ThresholdPercentage = percentage;
                    list.Add(item);
                }

                return new global::Amazon.IoT.Model.AbortConfig { CriteriaList = list };
            }
            """),
        new("JobExecutionsRetryConfig", "RetryOf(settings)", """
            private static global::Amazon.IoT.Model.JobExecutionsRetryConfig? RetryOf(JobSettings settings)
            {
                if (settings.JobExecutionsRetryConfig == null) return null;
                var list = new global::System.Collections.Generic.List<global::Amazon.IoT.Model.RetryCriteria>();
                foreach (var criterion in settings.JobExecutionsRetryConfig)
                {
                    var item = new global::Amazon.IoT.Model.RetryCriteria();
                    if (criterion.FailureType != null) item.FailureType = criterion.FailureType;
                    if (criterion.NumberOfRetries is { } retries) item.NumberOfRetries = retries;
                    list.Add(item);
                }

                return new global::Amazon.IoT.Model.JobExecutionsRetryConfig { CriteriaList = list };
            }
            """),
        new("JobExecutionsRolloutConfig", "RolloutOf(settings)", """
            private static global::Amazon.IoT.Model.JobExecutionsRolloutConfig? RolloutOf(JobSettings settings)
            {
                var rollout = settings.JobExecutionsRolloutConfig;
                if (rollout == null) return null;
                var result = new global::Amazon.IoT.Model.JobExecutionsRolloutConfig();
                if (rollout.MaximumPerMinute is { } maximum) result.MaximumPerMinute = maximum;
                if (rollout.IsExponential)
                {
                    result.ExponentialRate = new global::Amazon.IoT.Model.ExponentialRolloutRate();
                    if (rollout.BaseRatePerMinute is { } rate) result.ExponentialRate.BaseRatePerMinute = rate;
                    if (rollout.IncrementFactor is { } factor) result.ExponentialRate.IncrementFactor = factor;
                }

                if (rollout.HasIncrease)
                {
                    var increase = new global::Amazon.IoT.Model.RateIncreaseCriteria();
                    if (rollout.NumberOfNotifiedThings is { } notified) increase.NumberOfNotifiedThings = notified;
                    if (rollout.NumberOfSucceededThings is { } succeeded) increase.NumberOfSucceededThings = succeeded;
                    result.ExponentialRate.RateIncreaseCriteria = increase;
                }

                return result;
            }
            """),
        new("PresignedUrlConfig", "UrlsOf(settings)", """
            private static global::Amazon.IoT.Model.PresignedUrlConfig? UrlsOf(JobSettings settings)
            {
                if (settings.PresignedUrlConfig == null) return null;
                var result = new global::Amazon.IoT.Model.PresignedUrlConfig { RoleArn = settings.PresignedUrlConfig.RoleArn };
                if (settings.PresignedUrlConfig.ExpiresInSec is { } seconds) result.ExpiresInSec = seconds;
                return result;
            }
            """),
        new("TimeoutConfig", "TimeoutOf(settings)", """
            private static global::Amazon.IoT.Model.TimeoutConfig? TimeoutOf(JobSettings settings)
            {
                if (settings.TimeoutConfig == null) return null;
                var result = new global::Amazon.IoT.Model.TimeoutConfig();
                if (settings.TimeoutConfig.InProgressTimeoutInMinutes is { } minutes) result.InProgressTimeoutInMinutes = minutes;
                return result;
            }
            """),
        new("MaintenanceWindows", "WindowsOf(settings)", """
            private static global::System.Collections.Generic.List<global::Amazon.IoT.Model.MaintenanceWindow> WindowsOf(JobSettings settings)
            {
                var list = new global::System.Collections.Generic.List<global::Amazon.IoT.Model.MaintenanceWindow>();
                foreach (var window in settings.MaintenanceWindows)
                {
                    var item = new global::Amazon.IoT.Model.MaintenanceWindow { StartTime = window.StartTime };
                    if (window.DurationInMinutes is { } duration) item.DurationInMinutes = duration;
                    list.Add(item);
                }

                return list;
            }
            """),
    ];

    private const string Tags = """
        private static global::System.Collections.Generic.List<global::Amazon.IoT.Model.Tag> TagsOf(JobCall call)
        {
            var list = new global::System.Collections.Generic.List<global::Amazon.IoT.Model.Tag>();
            foreach (var tag in call.Tags)
            {
                list.Add(new global::Amazon.IoT.Model.Tag { Key = tag.Key, Value = tag.Value });
            }

            return list;
        }
        """;

    /// <summary>The settings that the jobs of a project have; null without a job.</summary>
    public static string? SettingsOf(IReadOnlyCollection<FirmwareJobModel?> jobs)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var job in jobs)
        {
            foreach (var member in job!.Request.Members)
            {
                names.Add(member.Property);
            }

            foreach (var member in job.Request.Schedule.Members)
            {
                names.Add(member.Property);
            }
        }

        return jobs.Count == 0 ? null : string.Join(" ", names);
    }

    /// <summary>The source of the file.</summary>
    /// <param name="sdk">The requests of the SDK that are there.</param>
    /// <param name="settings">The settings that jobs have: <see cref="SettingsOf"/>.</param>
    public static string Emit(SdkRequests sdk, string settings)
    {
        var names = settings.Split(' ');
        var missing = Array.FindAll(s_structures, structure => Array.IndexOf(names, structure.Setting) < 0);
        var output = FirmwareJobEmitter.BeginFile("What makes the requests of the AWS SDK: it is the same for all jobs of the project.")
            .Begin($"namespace {Space}")
            .Line(MemberEmitter.OfImplementation)
            .Begin($"internal static class {Name}");
        Add(output, Jobs, missing);
        if (sdk.HasFlag(SdkRequests.CreateJobTemplate))
        {
            Add(output.Line(), Templates, missing);
        }

        foreach (var structure in s_structures)
        {
            if (Array.IndexOf(missing, structure) < 0)
            {
                Add(output.Line(), structure.Text, missing);
            }
        }

        Add(output.Line(), Tags, missing);
        return output.EndAll().Finish();
    }

    private static void Add(IndentedWriter output, string text, Structure[] missing)
    {
        foreach (var line in text.Split('\n'))
        {
            var code = line.TrimEnd('\r');
            if (!Array.Exists(missing, structure => code.Contains(structure.Method)))
            {
                output.Line(code.Length == 0 ? "" : code.Replace("    ", "\t"));
            }
        }
    }

    private sealed class Structure(string setting, string method, string text)
    {
        public string Setting { get; } = setting;

        public string Method { get; } = method;

        public string Text { get; } = text;
    }
}
