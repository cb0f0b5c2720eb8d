using System.Globalization;
using IotJobs.Serialization;

namespace IotJobs.Device;

/// <summary>Members of what a device publishes; those that are null are left out.</summary>
internal static class DevicePayload
{
    private const int MaxStepTimeout = 10080;
    private const int CancelStepTimeout = -1;

    /// <summary>A step timeout that is legal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static int? CheckedStepTimeout(int? minutes, string parameter)
    {
        if (minutes is null or CancelStepTimeout or (>= 1 and <= MaxStepTimeout))
        {
            return minutes;
        }

        var range = string.Format(
            CultureInfo.InvariantCulture, "A step timeout is 1 to {0} minutes, or {1} for none.", MaxStepTimeout, CancelStepTimeout);
        throw new ArgumentOutOfRangeException(parameter, minutes, range);
    }

    /// <summary>Writes a text.</summary>
    public static void Write(ref JobDocumentWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            WriteName(ref writer, name);
            writer.WriteValue(value);
        }
    }

    /// <summary>Writes a whole number.</summary>
    public static void Write(ref JobDocumentWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            WriteName(ref writer, name);
            writer.WriteValue(number);
        }
    }

    /// <summary>Writes true; false is what AWS IoT assumes.</summary>
    public static void Write(ref JobDocumentWriter writer, string name, bool value)
    {
        if (value)
        {
            WriteName(ref writer, name);
            writer.WriteValue(true);
        }
    }

    /// <summary>Writes texts by name.</summary>
    public static void Write(ref JobDocumentWriter writer, string name, IReadOnlyDictionary<string, string>? values)
    {
        if (values is null)
        {
            return;
        }

        WriteName(ref writer, name);
        writer.WriteRaw("{");
        foreach (var pair in values)
        {
            Write(ref writer, pair.Key, pair.Value);
        }

        writer.WriteRaw("}");
    }

    private static void WriteName(ref JobDocumentWriter writer, string name)
    {
        writer.WriteSeparator();
        writer.WritePropertyName(name);
    }
}
