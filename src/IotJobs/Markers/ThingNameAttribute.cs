using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs;

/// <summary>
/// Marks a string that is the name of a thing: 1 to 128 characters of A-Z, a-z, 0-9, <c>:</c>, <c>-</c> and <c>_</c>. What is put into it
/// is checked by the compiler, and by validation at run time; what is read from it has that shape, so it may be too long for a JobId, or
/// hold a <c>:</c>.
/// </summary>
/// <remarks>Source of the limit: AWS IoT service model, shape ThingName.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class ThingNameAttribute : JobTextAttribute
{
    private protected override string? Refusal(string member, string text) => TextRefusal.Of(member, TextConstraints.ThingName, text);
}
