using System.Net;
using Amazon.Runtime;

namespace Amazon.IoTJobsDataPlane;

public partial class AmazonIoTJobsDataPlaneException : AmazonServiceException
{
    public AmazonIoTJobsDataPlaneException(string message) : base(message) { }

    public AmazonIoTJobsDataPlaneException(string message, Exception innerException) : base(message, innerException) { }

    public AmazonIoTJobsDataPlaneException(Exception innerException) : base(innerException.Message, innerException) { }

    public AmazonIoTJobsDataPlaneException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonIoTJobsDataPlaneException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
