namespace IotJobs.Analyzers.Generator.Model;

/// <summary>The names of the pipeline's steps, for tests that watch which steps run again.</summary>
internal static class TrackingNames
{
    /// <summary>The requests of the AWS SDK that are there, and the language.</summary>
    public const string Project = "Project";

    /// <summary>The models of the valid job types.</summary>
    public const string Jobs = "Jobs";

    /// <summary>A model, and what is known of the project: what one output is made of.</summary>
    public const string Outputs = "Outputs";
}
