using IotJobs.Resources;
using IotJobs.Serialization;
using IotJobs.ServiceModel;

namespace IotJobs.Device;

/// <summary>Members of what a device publishes; those that are null are left out.</summary>
internal static class DevicePayload
{
    /// <summary>A step timeout that is legal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static int? CheckedStepTimeout(int? minutes, string parameter)
    {
        var constraint = NumberConstraints.StepTimeout;
        if (minutes is not { } number || !constraint.IsUndocumented(number))
        {
            return minutes;
        }

        var range = Message.Of(Messages.RangeOfNumbers, constraint.Documented?.Min, constraint.Documented?.Max);
        throw new ArgumentOutOfRangeException(parameter, minutes, Message.Of(Messages.StepTimeoutIsOutOfRange, range, constraint.Special));
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
