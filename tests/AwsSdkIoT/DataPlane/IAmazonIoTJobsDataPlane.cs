using Amazon.IoTJobsDataPlane.Model;
using Amazon.Runtime;

namespace Amazon.IoTJobsDataPlane;

public partial interface IAmazonIoTJobsDataPlane : IAmazonService, IDisposable
{
    Task<DescribeJobExecutionResponse> DescribeJobExecutionAsync(
        DescribeJobExecutionRequest request, CancellationToken cancellationToken = default);

    Task<GetPendingJobExecutionsResponse> GetPendingJobExecutionsAsync(
        GetPendingJobExecutionsRequest request, CancellationToken cancellationToken = default);

    Task<StartNextPendingJobExecutionResponse> StartNextPendingJobExecutionAsync(
        StartNextPendingJobExecutionRequest request, CancellationToken cancellationToken = default);

    Task<UpdateJobExecutionResponse> UpdateJobExecutionAsync(
        UpdateJobExecutionRequest request, CancellationToken cancellationToken = default);
}
