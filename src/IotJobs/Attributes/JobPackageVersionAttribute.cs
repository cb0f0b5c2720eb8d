namespace IotJobs;

/// <summary>
/// A package version that the job installs: one entry of <c>destinationPackageVersions</c> of CreateJob. May be written several times, at
/// most 25.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class JobPackageVersionAttribute : Attribute
{
    /// <summary>
    /// A package version that the job installs: one entry of <c>destinationPackageVersions</c> of CreateJob. May be written several times, at
    /// most 25.
    /// </summary>
    /// <param name="arn">The ARN, <c>arn:aws:iot:REGION:ACCOUNT:package/NAME/version/VERSION</c>: 1 to 1,600 characters.</param>
    public JobPackageVersionAttribute(string arn) => Arn = arn;

    /// <summary>
    /// The ARN, <c>arn:aws:iot:REGION:ACCOUNT:package/NAME/version/VERSION</c>: 1 to 1,600 characters. VERSION may be <c>$default</c>, or
    /// <c>$null</c> to uninstall.
    /// Source: AWS IoT service model, shape PackageVersionArn.
    /// </summary>
    public string Arn { get; }
}
