using Amazon.IoT.Model;
using Amazon.Runtime;

namespace Amazon.IoT;

public partial interface IAmazonIoT : IAmazonService, IDisposable
{
    Task<AssociateTargetsWithJobResponse> AssociateTargetsWithJobAsync(
        AssociateTargetsWithJobRequest request, CancellationToken cancellationToken = default);

    Task<CancelJobResponse> CancelJobAsync(CancelJobRequest request, CancellationToken cancellationToken = default);

    Task<CancelJobExecutionResponse> CancelJobExecutionAsync(
        CancelJobExecutionRequest request, CancellationToken cancellationToken = default);

    Task<CreateJobResponse> CreateJobAsync(CreateJobRequest request, CancellationToken cancellationToken = default);

    Task<CreateJobTemplateResponse> CreateJobTemplateAsync(CreateJobTemplateRequest request, CancellationToken cancellationToken = default);

    Task<DeleteJobResponse> DeleteJobAsync(DeleteJobRequest request, CancellationToken cancellationToken = default);

    Task<DescribeJobResponse> DescribeJobAsync(DescribeJobRequest request, CancellationToken cancellationToken = default);

    Task<DescribeJobExecutionResponse> DescribeJobExecutionAsync(
        DescribeJobExecutionRequest request, CancellationToken cancellationToken = default);

    Task<GetJobDocumentResponse> GetJobDocumentAsync(GetJobDocumentRequest request, CancellationToken cancellationToken = default);

    Task<ListJobsResponse> ListJobsAsync(ListJobsRequest request, CancellationToken cancellationToken = default);

    Task<UpdateJobResponse> UpdateJobAsync(UpdateJobRequest request, CancellationToken cancellationToken = default);
}
