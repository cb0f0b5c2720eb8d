using System.Net;
using Amazon.Runtime;

namespace Amazon.IoT.Model;

public partial class InvalidStateTransitionException : AmazonIoTException
{
    public InvalidStateTransitionException(string message) : base(message) { }

    public InvalidStateTransitionException(string message, Exception innerException) : base(message, innerException) { }

    public InvalidStateTransitionException(Exception innerException) : base(innerException) { }

    public InvalidStateTransitionException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public InvalidStateTransitionException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
