using System.ComponentModel;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs.Serialization;

/// <summary>
/// Refuses, for generated code, what AWS IoT certainly refuses in a request: what its service model bounds. What is only documented passes.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JobRequestChecks
{
    /// <summary>The document of a job or a template.</summary>
    /// <param name="document">The document.</param>
    /// <returns><paramref name="document"/>.</returns>
    /// <exception cref="ArgumentException">
    /// It is null, or has more than 32,768 characters. Source: AWS IoT service model, shape JobDocument.
    /// </exception>
    public static string Document(string document) => Checked("Document", TextConstraints.Document, document, "Document");

    /// <summary>The id of a template.</summary>
    /// <param name="jobTemplateId">The id.</param>
    /// <returns><paramref name="jobTemplateId"/>.</returns>
    /// <exception cref="ArgumentException">
    /// It is null, or not 1 to 64 characters of A-Z, a-z, 0-9, <c>-</c> and <c>_</c>. Source: AWS IoT service model, shape JobTemplateId.
    /// </exception>
    public static string JobTemplateId(string jobTemplateId) =>
        Checked("JobTemplateId", TextConstraints.JobTemplateId, jobTemplateId, nameof(jobTemplateId));

    /// <summary>The description of a template.</summary>
    /// <param name="description">The description.</param>
    /// <returns><paramref name="description"/>.</returns>
    /// <exception cref="ArgumentException">
    /// It is null, or not 1 to 2,028 characters without control characters. Source: AWS IoT service model, shape JobDescription.
    /// </exception>
    public static string Description(string description) =>
        Checked("Description", TextConstraints.Description, description, nameof(description));

    private static string Checked(string member, TextConstraint constraint, string text, string parameter)
    {
        TextRefusal.ThrowIfAny(TextRefusal.Of(member, constraint, text), parameter);
        return text;
    }
}
