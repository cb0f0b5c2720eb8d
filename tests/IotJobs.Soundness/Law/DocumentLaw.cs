using System.Text.Json;

namespace IotJobs.Soundness.Law;

/// <summary>What AWS IoT takes as a job document. The judge of JSON is System.Text.Json.</summary>
internal static class DocumentLaw
{
    private static readonly JsonDocumentOptions s_unlimited = new() { MaxDepth = 1000 };

    public static IEnumerable<string> Judge(string document)
    {
        var isJson = true;
        try
        {
            using var parsed = JsonDocument.Parse(document, s_unlimited);
        }
        catch (JsonException)
        {
            isJson = false;
        }

        if (!isJson)
        {
            yield return "IOTJ3001";
        }

        foreach (var placeholder in document.Split("${aws:iot:").Skip(1))
        {
            // The brace of the object around it ends no placeholder.
            if (!placeholder.Split('"')[0].Contains('}'))
            {
                yield return "IOTJ3004";
            }
        }
    }
}
