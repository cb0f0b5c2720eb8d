using Amazon.IoTJobsDataPlane.Model;
using Amazon.Runtime;

namespace Amazon.IoTJobsDataPlane;

/// <summary>Constructed like the real client; every operation throws <see cref="NotSupportedException"/>.</summary>
public partial class AmazonIoTJobsDataPlaneClient : AmazonServiceClient, IAmazonIoTJobsDataPlane
{
    public AmazonIoTJobsDataPlaneClient() : this(new AmazonIoTJobsDataPlaneConfig()) { }

    public AmazonIoTJobsDataPlaneClient(RegionEndpoint region) : this(new AmazonIoTJobsDataPlaneConfig { RegionEndpoint = region }) { }

    public AmazonIoTJobsDataPlaneClient(AWSCredentials credentials) : this(credentials, new AmazonIoTJobsDataPlaneConfig()) { }

    public AmazonIoTJobsDataPlaneClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonIoTJobsDataPlaneConfig { RegionEndpoint = region }) { }

    public AmazonIoTJobsDataPlaneClient(AWSCredentials credentials, AmazonIoTJobsDataPlaneConfig clientConfig)
        : base(credentials, clientConfig) { }

    public AmazonIoTJobsDataPlaneClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonIoTJobsDataPlaneConfig()) { }

    public AmazonIoTJobsDataPlaneClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonIoTJobsDataPlaneConfig { RegionEndpoint = region }) { }

    public AmazonIoTJobsDataPlaneClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonIoTJobsDataPlaneConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig) { }

    public AmazonIoTJobsDataPlaneClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIoTJobsDataPlaneConfig()) { }

    public AmazonIoTJobsDataPlaneClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIoTJobsDataPlaneConfig { RegionEndpoint = region }) { }

    public AmazonIoTJobsDataPlaneClient(
        string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonIoTJobsDataPlaneConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig) { }

    public virtual Task<DescribeJobExecutionResponse> DescribeJobExecutionAsync(
        DescribeJobExecutionRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<GetPendingJobExecutionsResponse> GetPendingJobExecutionsAsync(
        GetPendingJobExecutionsRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<StartNextPendingJobExecutionResponse> StartNextPendingJobExecutionAsync(
        StartNextPendingJobExecutionRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<UpdateJobExecutionResponse> UpdateJobExecutionAsync(
        UpdateJobExecutionRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();
}
