using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using IotJobs;

namespace RolloutService;

/// <summary>What a client posts to start a rollout.</summary>
/// <param name="Version">The firmware's version.</param>
/// <param name="Targets">ARNs of things and thing groups; none for the target of the configuration.</param>
/// <param name="JobId">An id of the client's own, or null.</param>
public sealed record StartRollout(
    [property: Required, StringLength(32)] string Version,
    [property: JobTarget] IReadOnlyList<string>? Targets = null,
    [property: JobId] string? JobId = null);

/// <summary>Reads it, and writes the answer to one that is refused, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StartRollout)), JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class RolloutJson : JsonSerializerContext;
