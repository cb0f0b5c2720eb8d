using System.ComponentModel.DataAnnotations;
using IotJobs;
using Microsoft.Extensions.Options;

namespace RolloutService;

/// <summary>The section Rollout of the configuration. A service whose configuration would make bad jobs does not start.</summary>
public sealed class RolloutOptions
{
    /// <summary>How all JobIds begin. 33 characters stay free: '-' and the 32 digits of a Guid.</summary>
    [Required, JobIdPrefix(33)]
    public string Prefix { get; set; } = "";

    /// <summary>Who gets a rollout that names no target.</summary>
    [Required, JobTarget]
    public string DefaultTarget { get; set; } = "";
}

/// <summary>The source generator of Microsoft.Extensions.Options writes the rest, without reflection.</summary>
[OptionsValidator]
public sealed partial class RolloutOptionsValidator : IValidateOptions<RolloutOptions>;
