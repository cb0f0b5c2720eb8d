using System.Text.RegularExpressions;

namespace IotJobs.Soundness.Law;

/// <summary>
/// What AWS IoT takes in each member, copied from its service model (facts/aws-iot-jobs-facts.json: patterns, lengths, ranges, words) and from what was measured.
/// Deliberately not the analyzers' own table: the two are compared by running programs.
/// </summary>
internal static class MemberLaw
{
    private const string Id = "[a-zA-Z0-9_-]+";

    private const string NoControls = "[^\\p{C}]+";

    private const string Iot = "arn:aws(-[a-z-]+)?:iot:[a-z0-9-]+:[0-9]{12}:";

    /// <summary>Texts, by type and member; the type is left out where all types agree.</summary>
    public static IReadOnlyDictionary<string, TextLaw> Texts { get; } = new Dictionary<string, TextLaw>
    {
        ["JobId"] = new(1, 64, Id, "IOTJ1001", "IOTJ1002", "IOTJ1003"),
        ["JobTemplateId"] = new(1, 64, Id, "IOTJ1001", "IOTJ1002", "IOTJ1003"),
        ["ThingName"] = new(1, 128, "[a-zA-Z0-9:_-]+"),
        ["ThingGroupName"] = new(1, 128, "[a-zA-Z0-9:_-]+"),
        ["NamespaceId"] = new(1, 64, Id),
        ["Description"] = new(0, 2028, NoControls),
        ["Comment"] = new(0, 2028, NoControls),
        ["ReasonCode"] = new(0, 128, "[A-Z0-9_]+"),
        ["DocumentSource"] = new(1, 1350, null),
        ["Tag.Key"] = new(1, 128, "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
        ["Tag.Value"] = new(0, 256, "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*"),
        ["PresignedUrlConfig.RoleArn"] = new(20, 2048, "arn:aws(-[a-z-]+)?:iam::[0-9]{12}:role/.+", "IOTJ1022"),
        ["CreateJobRequest.JobTemplateArn"] = new(1, 1600, Iot.Replace("[0-9]{12}", "([0-9]{12})?", StringComparison.Ordinal) + "jobtemplate/.+", "IOTJ1022"),
        ["Targets"] = new(1, 2048, Iot + "(thing|thinggroup)/[a-zA-Z0-9:_-]{1,128}", "IOTJ1022"),
        ["Document"] = new(0, 32768, null, null, "IOTJ3002", "IOTJ3001"),
    };

    /// <summary>Numbers, both ends included.</summary>
    public static IReadOnlyDictionary<string, (double Least, double Most)> Numbers { get; } = new Dictionary<string, (double, double)>
    {
        ["ExpiresInSec"] = (60, 3600),
        ["MaximumPerMinute"] = (1, 1000),
        ["BaseRatePerMinute"] = (1, 1000),
        ["IncrementFactor"] = (1.1, 5),
        ["NumberOfNotifiedThings"] = (1, int.MaxValue),
        ["NumberOfSucceededThings"] = (1, int.MaxValue),
        ["ThresholdPercentage"] = (0.01, 100),
        ["MinNumberOfExecutedThings"] = (1, int.MaxValue),
        ["InProgressTimeoutInMinutes"] = (1, 10080),
        ["NumberOfRetries"] = (0, 10),
        ["DurationInMinutes"] = (1, 1430),
        ["MaxResults"] = (1, 250),
    };

    /// <summary>Enumerated words.</summary>
    public static IReadOnlyDictionary<string, string[]> Words { get; } = new Dictionary<string, string[]>
    {
        ["TargetSelection"] = ["CONTINUOUS", "SNAPSHOT"],
        ["JobEndBehavior"] = ["STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL"],
        ["JobExecutionFailureType"] = ["FAILED", "REJECTED", "TIMED_OUT", "ALL"],
        ["AbortAction"] = ["CANCEL"],
        ["RetryableFailureType"] = ["FAILED", "TIMED_OUT", "ALL"],
        ["JobStatus"] = ["IN_PROGRESS", "CANCELED", "COMPLETED", "DELETION_IN_PROGRESS", "SCHEDULED"],
    };
}

/// <summary>Length, in UTF-16 units, and pattern of a text, with the rules that speak of them.</summary>
/// <param name="Least">The shortest.</param>
/// <param name="Most">The longest.</param>
/// <param name="Pattern">Of the whole text.</param>
/// <param name="Form">The rule of the pattern.</param>
/// <param name="TooLong">The rule of the length; that of the pattern when null.</param>
/// <param name="TooShort">The rule of the empty text; that of the pattern when null.</param>
internal sealed record TextLaw(int Least, int Most, string? Pattern, string? Form = "IOTJ1020", string? TooLong = null, string? TooShort = null)
{
    private readonly Regex? _regex = Pattern is null ? null : new Regex($@"\A(?:{Pattern})\z", RegexOptions.CultureInvariant);

    /// <summary>The rules that a text breaks.</summary>
    public IEnumerable<string> Judge(string text)
    {
        if (text.Length < Least)
        {
            yield return TooShort ?? Form ?? "IOTJ1020";
        }
        else if (text.Length > Most)
        {
            yield return TooLong ?? Form ?? "IOTJ1020";
        }

        if (text.Length > 0 && _regex?.IsMatch(text) == false)
        {
            yield return Form!;
        }
    }
}
