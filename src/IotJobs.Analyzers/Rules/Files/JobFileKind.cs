using IotJobs.Analyzers.Documents;

namespace IotJobs.Analyzers.Rules;

/// <summary>What a JSON file is.</summary>
internal enum JobFileKind
{
    /// <summary>Input of <c>aws iot create-job</c>.</summary>
    CreateJob,

    /// <summary>Input of <c>aws iot create-job-template</c>.</summary>
    CreateJobTemplate,

    /// <summary>A job document.</summary>
    JobDocument,

    /// <summary>A CloudFormation template.</summary>
    CloudFormation,
}

/// <summary>Tells what a file is by what is in it.</summary>
internal static class JobFileKinds
{
    // The members that AWS's own documents and the public examples begin with.
    private static readonly HashSet<string> s_document = new(StringComparer.Ordinal) { "operation", "steps", "files" };

    /// <summary>The kind of the file with the outermost value <paramref name="root"/>; null when several fit, or none.</summary>
    public static JobFileKind? Of(DocumentValue root, string text)
    {
        var names = new HashSet<string>(root.Members.Select(member => member.Name.Text), StringComparer.Ordinal);
        if (names.Contains("AWSTemplateFormatVersion") || root.Members.Any(member => member.Name.Text == "Resources" && member.Value?.Kind == DocumentValueKind.Object))
        {
            return JobFileKind.CloudFormation;
        }

        if (names.Contains("jobTemplateId") || names.Contains("jobId") || names.Contains("targets"))
        {
            return names.Contains("jobTemplateId") ? JobFileKind.CreateJobTemplate : JobFileKind.CreateJob;
        }

        return names.Overlaps(s_document) || (text.Contains("${aws:iot:") && !names.Contains("document") && !names.Contains("documentSource")) ? JobFileKind.JobDocument : null;
    }
}
