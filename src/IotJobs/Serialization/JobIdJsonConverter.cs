using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs.Serialization;

/// <summary>A <see cref="JobId"/> as a JSON string, also as the key of a dictionary. Text that is not a JobId is a
/// <see cref="JsonException"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JobIdJsonConverter : JsonConverter<JobId>
{
    /// <inheritdoc/>
    public override JobId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Read(ref reader)
            : throw new JsonException(Message.Of(Messages.JobIdIsNoJsonString, reader.TokenType));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JobId value, JsonSerializerOptions options) =>
        NotNull(writer).WriteStringValue(value.Value);

    /// <inheritdoc/>
    public override JobId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, JobId value, JsonSerializerOptions options) =>
        NotNull(writer).WritePropertyName(value.Value);

    private static JobId Read(ref Utf8JsonReader reader)
    {
        var text = reader.GetString();
        return JobId.TryParse(text, out var jobId) ? jobId : throw new JsonException(JobIdRefusal.Of(text.AsSpan()));
    }

    private static Utf8JsonWriter NotNull(Utf8JsonWriter writer) => writer ?? throw new ArgumentNullException(nameof(writer));
}
