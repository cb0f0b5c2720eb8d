using IotJobs.Validation;

namespace IotJobs;

/// <summary>
/// Marks a string that is a target of a job: the ARN of a thing or of a thing group, <c>arn:aws:iot:REGION:ACCOUNT:thing/NAME</c> or
/// <c>arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME</c>, at most 2,048 characters. What is put into it is checked by the compiler, and by
/// validation at run time.
/// </summary>
/// <remarks>Source of the limit: AWS IoT service model, shapes TargetArn, ThingName and ThingGroupName; of the form: developer guide, create
/// and manage jobs by using the AWS CLI.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class JobTargetAttribute : JobTextAttribute
{
    private protected override string? Refusal(string member, string text) => TargetRefusal.Any(member, text);
}
