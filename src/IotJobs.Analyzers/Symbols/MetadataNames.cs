namespace IotJobs.Analyzers.Symbols;

/// <summary>The metadata names of the AWS SDK's and the runtime library's types that rules bind to; a test resolves each against the real types.</summary>
internal static partial class MetadataNames
{
    /// <summary>Namespace of the control plane's requests and structures.</summary>
    public const string ControlPlaneModel = "Amazon.IoT.Model";

    /// <summary>Namespace of the control plane's enumerations.</summary>
    public const string ControlPlane = "Amazon.IoT";

    /// <summary>Namespace of the data plane's requests and structures.</summary>
    public const string DataPlaneModel = "Amazon.IoTJobsDataPlane.Model";

    /// <summary>Namespace of the data plane's enumerations.</summary>
    public const string DataPlane = "Amazon.IoTJobsDataPlane";

    /// <summary>A type by which the control plane's assembly is known.</summary>
    public const string CreateJobRequest = ControlPlaneModel + ".CreateJobRequest";

    /// <summary>A type by which the data plane's assembly is known.</summary>
    public const string DescribeJobExecutionRequest = DataPlaneModel + ".DescribeJobExecutionRequest";

    /// <summary>Namespace and assembly of the runtime library.</summary>
    public const string Runtime = "IotJobs";

    public const string ExpressionTree = "System.Linq.Expressions.Expression`1";
    public const string JobId = Runtime + ".JobId";
    public const string JobIdAttribute = Runtime + ".JobIdAttribute";
    public const string ThingNameAttribute = Runtime + ".ThingNameAttribute";
    public const string JobDocumentAttribute = Runtime + ".JobDocumentAttribute";
    public const string FirmwareJobAttribute = Runtime + ".FirmwareJobAttribute";
    public const string NotInDocumentAttribute = Runtime + ".NotInDocumentAttribute";
    public const string JobParameterAttribute = Runtime + ".JobParameterAttribute";
    public const string S3PresignedAttribute = Runtime + ".S3PresignedAttribute";
}
