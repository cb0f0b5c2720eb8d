namespace IotJobs.ServiceModel;

/// <summary>One row of the law: what AWS IoT accepts for one member of a request or of a structure inside a request.</summary>
/// <param name="TypeName">The metadata name of the SDK's type, such as <c>Amazon.IoT.Model.CreateJobRequest</c>.</param>
/// <param name="Member">The property's name, such as <c>JobId</c>.</param>
/// <param name="Value">What the value may be.</param>
/// <param name="IsRequired">Whether AWS IoT, or the SDK before it, refuses a request that lacks the member. Source: the service model.</param>
internal sealed record MemberConstraint(string TypeName, string Member, ValueConstraint Value, bool IsRequired);
