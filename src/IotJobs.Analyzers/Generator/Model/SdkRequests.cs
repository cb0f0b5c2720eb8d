namespace IotJobs.Analyzers.Generator.Model;

/// <summary>The requests of the AWS SDK that are at hand and know all of today's settings.</summary>
[Flags]
internal enum SdkRequests
{
    None = 0,

    /// <summary>CreateJobRequest.</summary>
    CreateJob = 1,

    /// <summary>CreateJobTemplateRequest.</summary>
    CreateJobTemplate = 2,
}
