using System.Net;
using Amazon.Runtime;

namespace Amazon.IoT.Model;

public partial class VersionConflictException : AmazonIoTException
{
    public VersionConflictException(string message) : base(message) { }

    public VersionConflictException(string message, Exception innerException) : base(message, innerException) { }

    public VersionConflictException(Exception innerException) : base(innerException) { }

    public VersionConflictException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public VersionConflictException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
