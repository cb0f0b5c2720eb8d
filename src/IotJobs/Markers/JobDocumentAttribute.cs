using System.Text.Json;
using IotJobs.Resources;
using IotJobs.ServiceModel;
using IotJobs.Validation;

namespace IotJobs;

/// <summary>
/// Marks a string that is a job document: JSON of at most 32,768 characters. What is put into it is checked by the compiler, and by validation
/// at run time.
/// </summary>
/// <remarks>Source of the limit: AWS IoT service model, shape JobDocument. Whether the service refuses other text than JSON is not documented;
/// devices could not read it.</remarks>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class JobDocumentAttribute : JobTextAttribute
{
    // Deeper than any document; how deep AWS IoT reads is not documented.
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 1024 };

    private protected override string? Refusal(string member, string text)
    {
        if (TextRefusal.Of(member, TextConstraints.Document, text) is { } refusal)
        {
            return refusal;
        }

        try
        {
            JsonDocument.Parse(text, s_options).Dispose();
            return null;
        }
        catch (JsonException exception)
        {
            var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var what = (end < 0 ? exception.Message : exception.Message.Substring(0, end)).TrimEnd('.');
            return Message.Of(
                Messages.DocumentIsNotJson, member, TextWords.Quote(text), what, exception.LineNumber + 1, exception.BytePositionInLine + 1);
        }
    }
}
