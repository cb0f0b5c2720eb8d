using System.Net;
using Amazon.Runtime;

namespace Amazon.IoT.Model;

public partial class ResourceAlreadyExistsException : AmazonIoTException
{
    public ResourceAlreadyExistsException(string message) : base(message) { }

    public ResourceAlreadyExistsException(string message, Exception innerException) : base(message, innerException) { }

    public ResourceAlreadyExistsException(Exception innerException) : base(innerException) { }

    public ResourceAlreadyExistsException(
        string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public ResourceAlreadyExistsException(
        string message, Exception innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }

    public string ResourceArn { get; set; }

    public string ResourceId { get; set; }
}
