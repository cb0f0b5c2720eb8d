using Amazon.IoT.Model;
using Amazon.Runtime;

namespace Amazon.IoT;

/// <summary>Constructed like the real client; every operation throws <see cref="NotSupportedException"/>.</summary>
public partial class AmazonIoTClient : AmazonServiceClient, IAmazonIoT
{
    public AmazonIoTClient() : this(new AmazonIoTConfig()) { }

    public AmazonIoTClient(RegionEndpoint region) : this(new AmazonIoTConfig { RegionEndpoint = region }) { }

    public AmazonIoTClient(AWSCredentials credentials) : this(credentials, new AmazonIoTConfig()) { }

    public AmazonIoTClient(AWSCredentials credentials, RegionEndpoint region)
        : this(credentials, new AmazonIoTConfig { RegionEndpoint = region }) { }

    public AmazonIoTClient(AWSCredentials credentials, AmazonIoTConfig clientConfig) : base(credentials, clientConfig) { }

    public AmazonIoTClient(string awsAccessKeyId, string awsSecretAccessKey)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonIoTConfig()) { }

    public AmazonIoTClient(string awsAccessKeyId, string awsSecretAccessKey, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, new AmazonIoTConfig { RegionEndpoint = region }) { }

    public AmazonIoTClient(string awsAccessKeyId, string awsSecretAccessKey, AmazonIoTConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, clientConfig) { }

    public AmazonIoTClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIoTConfig()) { }

    public AmazonIoTClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, RegionEndpoint region)
        : this(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, new AmazonIoTConfig { RegionEndpoint = region }) { }

    public AmazonIoTClient(string awsAccessKeyId, string awsSecretAccessKey, string awsSessionToken, AmazonIoTConfig clientConfig)
        : base(awsAccessKeyId, awsSecretAccessKey, awsSessionToken, clientConfig) { }

    public virtual Task<AssociateTargetsWithJobResponse> AssociateTargetsWithJobAsync(
        AssociateTargetsWithJobRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<CancelJobResponse> CancelJobAsync(CancelJobRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<CancelJobExecutionResponse> CancelJobExecutionAsync(
        CancelJobExecutionRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<CreateJobResponse> CreateJobAsync(CreateJobRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<CreateJobTemplateResponse> CreateJobTemplateAsync(
        CreateJobTemplateRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<DeleteJobResponse> DeleteJobAsync(DeleteJobRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<DescribeJobResponse> DescribeJobAsync(DescribeJobRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<DescribeJobExecutionResponse> DescribeJobExecutionAsync(
        DescribeJobExecutionRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<GetJobDocumentResponse> GetJobDocumentAsync(
        GetJobDocumentRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<ListJobsResponse> ListJobsAsync(ListJobsRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();

    public virtual Task<UpdateJobResponse> UpdateJobAsync(UpdateJobRequest request, CancellationToken cancellationToken = default) =>
        throw StandIn.Refusal();
}
