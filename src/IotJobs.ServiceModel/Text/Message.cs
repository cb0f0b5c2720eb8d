using System.Globalization;

namespace IotJobs.ServiceModel;

/// <summary>Fills the places of a message. The text is that of the reader's language, numbers are everyone's.</summary>
internal static class Message
{
    public static string Of(string format, params object?[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);
}
