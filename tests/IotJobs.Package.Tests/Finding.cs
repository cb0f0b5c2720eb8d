using System.Text.Json;

namespace IotJobs.Package.Tests;

/// <summary>One result in a SARIF 2.1 log of the compiler.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Level"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="StartColumn">The first column, from 1.</param>
/// <param name="EndColumn">The column behind the last.</param>
/// <param name="Message">What the rule says.</param>
/// <param name="HelpLink">The rule's page.</param>
internal sealed record Finding(string Rule, string Level, string File, int Line, int StartColumn, int EndColumn, string Message, string? HelpLink)
{
    /// <summary>Reads every result that is not suppressed.</summary>
    public static IReadOnlyList<Finding> ReadLog(string path)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllBytes(path));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        return [.. run.GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)).Select(result => Read(result, rules))];
    }

    private static Finding Read(JsonElement result, JsonElement[] rules)
    {
        var place = result.TryGetProperty("locations", out var locations) ? locations[0].GetProperty("physicalLocation") : default;
        var region = place.ValueKind == JsonValueKind.Object ? place.GetProperty("region") : default;
        var file = place.ValueKind == JsonValueKind.Object ? place.GetProperty("artifactLocation").GetProperty("uri").GetString()! : "";
        var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
        return new Finding(
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            file[(file.LastIndexOf('/') + 1)..],
            Number(region, "startLine"),
            Number(region, "startColumn"),
            Number(region, "endColumn"),
            result.GetProperty("message").GetProperty("text").GetString()!,
            rule.TryGetProperty("helpUri", out var link) ? link.GetString() : null);
    }

    private static int Number(JsonElement region, string name) =>
        region.ValueKind == JsonValueKind.Object && region.TryGetProperty(name, out var number) ? number.GetInt32() : 0;
}
