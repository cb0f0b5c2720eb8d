namespace IotJobs;

/// <summary>A text is not a job document of the type it was read as: not JSON, or not the members that the type has.</summary>
public sealed class JobDocumentException : FormatException
{
    /// <summary>Says what is wrong and where.</summary>
    /// <param name="message">What was expected, what was found, and where.</param>
    /// <param name="path">The place in the document as a JSON path, such as <c>$.target[0].version</c>.</param>
    /// <param name="offset">The place in the input, from 0: bytes when it was UTF-8, characters when it was text.</param>
    /// <param name="innerException">What a member's own code threw, if anything.</param>
    public JobDocumentException(string message, string path, int offset, Exception? innerException = null)
        : base(message, innerException) => (Path, Offset) = (path, offset);

    /// <summary>The place in the document as a JSON path, such as <c>$.target[0].version</c>.</summary>
    public string Path { get; }

    /// <summary>
    /// The place in the input, from 0: bytes when it was UTF-8, characters when it was text. Of a missing member it is the brace that closes
    /// the object without it.
    /// </summary>
    public int Offset { get; }
}
