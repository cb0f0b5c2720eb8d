using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs;

/// <summary>
/// Marks a string that is a JobId: 1 to 64 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>. What is put into it is checked by the
/// compiler, and by validation at run time; what is read from it counts as legal.
/// </summary>
/// <remarks>Source of the limit: AWS IoT service model, shape JobId.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class JobIdAttribute : JobTextAttribute
{
    private protected override string? Refusal(string member, string text) => TextRefusal.Of(member, TextConstraints.JobId, text);
}
