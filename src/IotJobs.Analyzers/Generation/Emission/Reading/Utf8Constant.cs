using System.Text;

namespace IotJobs.Analyzers.Generation.Emission.Reading;

/// <summary>A text that a reader compares with, as UTF-8 that the compiler puts into the assembly's data.</summary>
internal static class Utf8Constant
{
    /// <summary>The expression that yields <paramref name="text"/> as a span. It stands where it is used: a property would cost the compiler more than the bytes.</summary>
    public static string Of(string text) => $"new byte[] {{ {string.Join(", ", Encoding.UTF8.GetBytes(text))} }}";

    /// <summary>How many bytes the text has.</summary>
    public static int LengthOf(string text) => Encoding.UTF8.GetByteCount(text);
}
