using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace IotJobs.Analyzers.Tests.Generation.Schemas;

/// <summary>JsonSchema.Net, with formats taken seriously.</summary>
internal static class Validator
{
    private static readonly EvaluationOptions s_options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    /// <summary>What is wrong with <paramref name="document"/>; empty when it is valid.</summary>
    public static string Complaints(string schema, string document) => Complaints(JsonSchema.FromText(schema), JsonNode.Parse(document));

    /// <summary>The same for a schema that was read before.</summary>
    public static string Complaints(JsonSchema schema, JsonNode? document)
    {
        ReplaceHugeNumbers(document as JsonObject);
        var result = schema.Evaluate(document, s_options);
        return result.IsValid ? "" : string.Join("\n", result.Details.Where(detail => detail.HasErrors).SelectMany(
            detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Key}: {error.Value}")).DefaultIfEmpty("it is not valid"));
    }

    // The validator takes numbers for decimals, and fails with an exception where that is too small.
    private static void ReplaceHugeNumbers(JsonObject? document)
    {
        foreach (var (name, value) in document?.ToArray() ?? [])
        {
            if (value is JsonValue number && number.GetValueKind() == JsonValueKind.Number && !number.TryGetValue<decimal>(out _))
            {
                document![name] = 1;
            }
        }
    }
}
