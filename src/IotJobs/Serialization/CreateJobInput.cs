using System.ComponentModel;

namespace IotJobs.Serialization;

/// <summary>
/// The input of CreateJob as JSON, for generated code: the JobId first, the rest in the order in which the AWS SDK writes it to the wire (by
/// name, ignoring case). What a type's attributes say is JSON already; each member begins with a comma, save those of the schedule.
/// </summary>
/// <param name="jobId">The JobId.</param>
/// <param name="targets">The ARNs of the targets.</param>
/// <param name="document">The job document; null when a source takes its place.</param>
/// <param name="call">What attributes and options say together.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CreateJobInput(JobId jobId, List<string> targets, string? document, JobCall call)
{
    /// <summary>Whether non-ASCII characters are escaped.</summary>
    public bool Ascii { get; set; }

    /// <summary>The members before <c>destinationPackageVersions</c>.</summary>
    public string First { get; set; } = "";

    /// <summary>The members from <c>documentSource</c> to <c>presignedUrlConfig</c>.</summary>
    public string Middle { get; set; } = "";

    /// <summary>The members behind <c>targets</c>.</summary>
    public string Last { get; set; } = "";

    /// <summary>The member <c>endBehavior</c> of the schedule.</summary>
    public string EndBehavior { get; set; } = "";

    /// <summary>The member <c>maintenanceWindows</c> of the schedule.</summary>
    public string MaintenanceWindows { get; set; } = "";

    /// <summary>The JSON.</summary>
    /// <exception cref="InvalidOperationException">The JobId is <c>default</c>.</exception>
    /// <exception cref="ArgumentException">The document has more characters than AWS IoT accepts.</exception>
    public string ToJson()
    {
        var writer = JobDocumentWriter.Create(Ascii);
        try
        {
            Write(ref writer);
            return writer.ToStringAndDispose();
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private void Write(ref JobDocumentWriter writer)
    {
        writer.WriteRawThenValue("{\"jobId\":", jobId.Value);
        writer.WriteRaw(First);
        if (call.PackageVersions.Count > 0)
        {
            writer.WriteRaw(",\"destinationPackageVersions\":");
            WriteTexts(ref writer, call.PackageVersions);
        }

        if (document is not null)
        {
            writer.WriteRawThenValue(",\"document\":", JobRequestChecks.Document(document));
        }

        if (call.DocumentParameters.Count > 0)
        {
            WriteDocumentParameters(ref writer);
        }

        writer.WriteRaw(Middle);
        if (call.HasTimes || EndBehavior.Length > 0 || MaintenanceWindows.Length > 0)
        {
            WriteSchedule(ref writer);
        }

        if (call.Tags.Count > 0)
        {
            WriteTags(ref writer);
        }

        writer.WriteRaw(",\"targets\":");
        WriteTexts(ref writer, targets);
        writer.WriteRaw(Last);
        writer.WriteRaw("}");
    }

    private void WriteDocumentParameters(ref JobDocumentWriter writer)
    {
        writer.WriteRaw(",\"documentParameters\":{");
        foreach (var parameter in call.DocumentParameters)
        {
            writer.WriteSeparator();
            writer.WritePropertyName(parameter.Key);
            writer.WriteValue(parameter.Value);
        }

        writer.WriteRaw("}");
    }

    private void WriteSchedule(ref JobDocumentWriter writer)
    {
        writer.WriteRaw(",\"schedulingConfig\":{");
        WriteMember(ref writer, EndBehavior);
        WriteTime(ref writer, "\"endTime\":", call.EndTime);
        WriteMember(ref writer, MaintenanceWindows);
        WriteTime(ref writer, "\"startTime\":", call.StartTime);
        writer.WriteRaw("}");
    }

    // Key and Value are the only names on the wire that begin with a capital.
    private void WriteTags(ref JobDocumentWriter writer)
    {
        writer.WriteRaw(",\"tags\":[");
        foreach (var tag in call.Tags)
        {
            writer.WriteSeparator();
            writer.WriteRawThenValue("{\"Key\":", tag.Key);
            if (tag.Value is not null)
            {
                writer.WriteRawThenValue(",\"Value\":", tag.Value);
            }

            writer.WriteRaw("}");
        }

        writer.WriteRaw("]");
    }

    private static void WriteTexts(ref JobDocumentWriter writer, List<string> texts)
    {
        writer.WriteRaw("[");
        foreach (var text in texts)
        {
            writer.WriteSeparator();
            writer.WriteValue(text);
        }

        writer.WriteRaw("]");
    }

    private static void WriteMember(ref JobDocumentWriter writer, string member)
    {
        if (member.Length > 0)
        {
            writer.WriteSeparator();
            writer.WriteRaw(member);
        }
    }

    private static void WriteTime(ref JobDocumentWriter writer, string name, string? time)
    {
        if (time is not null)
        {
            writer.WriteSeparator();
            writer.WriteRawThenValue(name, time);
        }
    }
}
