using System.Net;
using Amazon.Runtime;

namespace Amazon.IoT;

public partial class AmazonIoTException : AmazonServiceException
{
    public AmazonIoTException(string message) : base(message) { }

    public AmazonIoTException(string message, Exception innerException) : base(message, innerException) { }

    public AmazonIoTException(Exception innerException) : base(innerException.Message, innerException) { }

    public AmazonIoTException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public AmazonIoTException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
