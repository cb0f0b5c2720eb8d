namespace IotJobs.ServiceModel;

/// <summary>The ARNs that members of Jobs requests take.</summary>
internal static class ArnForms
{
    /// <summary>A thing or a thing group.</summary>
    public static ArnForm Target { get; } = new(
        "iot", ["thing", "thinggroup"], ["arn:aws:iot:REGION:ACCOUNT:thing/NAME", "arn:aws:iot:REGION:ACCOUNT:thinggroup/NAME"], Sources.ManageJobs);

    /// <summary>A job.</summary>
    public static ArnForm Job { get; } = new("iot", ["job"], ["arn:aws:iot:REGION:ACCOUNT:job/JOBID"], Sources.Templates);

    /// <summary>A job template, one's own or managed by AWS.</summary>
    public static ArnForm JobTemplate { get; } = new(
        "iot", ["jobtemplate"], ["arn:aws:iot:REGION:ACCOUNT:jobtemplate/ID"], Sources.Templates) { AllowsEmptyAccount = true };

    /// <summary>A role; its ARN has no region.</summary>
    public static ArnForm Role { get; } = new("iam", ["role"], ["arn:aws:iam::ACCOUNT:role/NAME"], Sources.Model);

    /// <summary>A package version of the software package catalog.</summary>
    public static ArnForm PackageVersion { get; } = new(
        "iot", ["package"], ["arn:aws:iot:REGION:ACCOUNT:package/NAME/version/VERSION"], Sources.Packages) { Infix = "/version/" };
}
