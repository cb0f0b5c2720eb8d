using System.Text.Json;

namespace IotJobs.Benchmarks.Shapes;

/// <summary>The documents as a person writes them who wants speed: names as UTF-8, nothing looked up.</summary>
internal static partial class HandWritten
{
    public static void Write(Utf8JsonWriter writer, ReferenceJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("operation"u8, job.Operation);
        writer.WriteString("description"u8, job.Description);
        writer.WriteStartArray("target"u8);
        foreach (var target in job.Target)
        {
            writer.WriteStartObject();
            writer.WriteString("deviceType"u8, target.DeviceType);
            writer.WriteStartArray("deviceThingList"u8);
            foreach (var thing in target.DeviceThingList)
            {
                writer.WriteStringValue(thing);
            }

            writer.WriteEndArray();
            writer.WriteString("version"u8, target.Version);
            writer.WriteString("model"u8, target.Model);
            writer.WriteString("brand"u8, target.Brand);
            writer.WriteString("firmwareUrl"u8, target.FirmwareUrl);
            writer.WriteString("firmwareFileMd5"u8, target.FirmwareFileMd5);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, TextJob job)
    {
        writer.WriteStartObject();
        writer.WriteString("script"u8, job.Script);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, NumbersJob job)
    {
        writer.WriteStartObject();
        writer.WriteNumber("retries"u8, job.Retries);
        writer.WriteNumber("offset"u8, job.Offset);
        writer.WriteNumber("port"u8, job.Port);
        writer.WriteNumber("address"u8, job.Address);
        writer.WriteNumber("size"u8, job.Size);
        writer.WriteNumber("level"u8, job.Level);
        writer.WriteNumber("ratio"u8, job.Ratio);
        writer.WriteNumber("price"u8, job.Price);
        writer.WriteEndObject();
    }

    // Utf8JsonWriter has no durations.
    public static void Write(Utf8JsonWriter writer, DatesJob job)
    {
        Span<char> pause = stackalloc char[32];
        job.Pause.TryFormat(pause, out var length, "c");
        writer.WriteStartObject();
        writer.WriteString("built"u8, job.Built);
        writer.WriteString("released"u8, job.Released);
        writer.WriteString("pause"u8, pause[..length]);
        WriteArray(writer, "windows"u8, job.Windows, static (writer, item) => writer.WriteStringValue(item));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, GuidsJob job)
    {
        writer.WriteStartObject();
        WriteArray(writer, "devices"u8, job.Devices, static (writer, item) => writer.WriteStringValue(item));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, BytesJob job)
    {
        writer.WriteStartObject();
        writer.WriteBase64String("image"u8, job.Image);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, IntegersJob job)
    {
        writer.WriteStartObject();
        WriteArray(writer, "blocks"u8, job.Blocks, static (writer, item) => writer.WriteNumberValue(item));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DoublesJob job)
    {
        writer.WriteStartObject();
        WriteArray(writer, "weights"u8, job.Weights, static (writer, item) => writer.WriteNumberValue(item));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, StringsJob job)
    {
        writer.WriteStartObject();
        WriteArray(writer, "devices"u8, job.Devices, static (writer, item) => writer.WriteStringValue(item));
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, DictionaryJob job)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("settings"u8);
        foreach (var (name, value) in job.Settings)
        {
            writer.WriteString(name, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, ObjectsJob job)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("files"u8);
        var count = job.Files.Count;
        for (var i = 0; i < count; i++)
        {
            var file = job.Files[i];
            writer.WriteStartObject();
            writer.WriteString("name"u8, file.Name);
            writer.WriteString("version"u8, file.Version);
            writer.WriteNumber("size"u8, file.Size);
            writer.WriteBoolean("optional"u8, file.Optional);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, LevelsJob job)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("step"u8);
        WriteStep(writer, job.Step);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, UpdateStep step)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, step.Name);
        if (step.Next is { } next)
        {
            writer.WritePropertyName("next"u8);
            WriteStep(writer, next);
        }

        writer.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        var count = items.Count;
        for (var i = 0; i < count; i++)
        {
            write(writer, items[i]);
        }

        writer.WriteEndArray();
    }
}
