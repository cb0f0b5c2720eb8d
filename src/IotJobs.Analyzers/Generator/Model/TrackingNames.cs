namespace IotJobs.Analyzers.Generator.Model;

/// <summary>The names of the pipeline's steps, for tests that watch which steps run again.</summary>
internal static class TrackingNames
{
    /// <summary>The requests of the AWS SDK that are there.</summary>
    public const string AwsSdk = "AwsSdk";

    /// <summary>The models of the valid job types.</summary>
    public const string Jobs = "Jobs";

    /// <summary>A model, and the requests of the AWS SDK: what one output is made of.</summary>
    public const string Outputs = "Outputs";
}
