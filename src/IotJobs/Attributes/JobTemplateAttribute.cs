namespace IotJobs;

/// <summary>The job template that the job is made from: <c>jobTemplateArn</c> of CreateJob. What the request sets overrides the
/// template's.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class JobTemplateAttribute : Attribute
{
    /// <summary>The job template that the job is made from: <c>jobTemplateArn</c> of CreateJob. What the request sets overrides the
    /// template's.</summary>
    /// <param name="arn">The ARN: <c>arn:aws:iot:REGION:ACCOUNT:jobtemplate/ID</c>, or <c>arn:aws:iot:REGION::jobtemplate/NAME:VERSION</c> for a template managed by AWS; 1 to 1,600 characters.</param>
    public JobTemplateAttribute(string arn) => Arn = arn;

    /// <summary>
    /// The ARN: <c>arn:aws:iot:REGION:ACCOUNT:jobtemplate/ID</c>, or <c>arn:aws:iot:REGION::jobtemplate/NAME:VERSION</c> for a template
    /// managed by AWS;
    /// 1 to 1,600 characters. Source: AWS IoT service model, shape JobTemplateArn.
    /// </summary>
    public string Arn { get; }
}
