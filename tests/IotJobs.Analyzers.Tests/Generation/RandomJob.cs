using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>Writes job types and call options whose settings are drawn at random from what CreateJob accepts.</summary>
/// <param name="random">Draws.</param>
/// <param name="hasAll">Whether every setting is there.</param>
internal sealed class RandomJob(Random random, bool hasAll)
{
    private static readonly string[] s_texts = ["plain", "with \"quotes\"", "back\\slash", "größe 한국어", "{braces}", "😀"];

    /// <summary>The declaration of the type <paramref name="name"/>.</summary>
    public string Type(string name)
    {
        var attributes = new List<string> { $"FirmwareJob(\"{name}\"{FirmwareJob()})" };
        Add(attributes, 1, _ => "JobRollout(" + Properties("MaximumPerMinute", "BaseRatePerMinute", "IncrementFactor", "NumberOfNotifiedThings", "NumberOfSucceededThings") + ")");
        Add(attributes, 3, i => $"JobAbort({Word("FAILED", "REJECTED", "TIMED_OUT")}, {Factor()}, {i + 1})");
        Add(attributes, 2, i => $"JobRetry({Word(i == 0 ? "FAILED" : "TIMED_OUT")}, {i + 1})");
        Add(attributes, 1, _ => $"JobTimeout({Number()})");
        Add(attributes, 1, _ => $"JobSchedule({Word("STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL")})");
        Add(attributes, 2, i => $"JobMaintenanceWindow(\"cron({i} 2 ? * MON *)\", {Number()})");
        Add(attributes, 1, _ => $"JobPresignedUrls(\"arn:aws:iam::123456789012:role/r\", ExpiresInSec = {Number() + 60})");
        Add(attributes, 3, i => $"JobTag(\"key{i}\", {Text()})");
        Add(attributes, 2, i => $"JobPackageVersion(\"arn:aws:iot:eu-west-1:123456789012:package/p/version/{i}\")");
        Add(attributes, 1, _ => "JobTemplate(\"arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0\")");
        Add(attributes, 1, _ => "JobNamespace(\"namespace\")");
        Add(attributes, 2, i => $"JobDocumentParameter(\"key{i}\", {Text()})");
        return $"[{string.Join(", ", attributes)}] public partial class {name} {{ public string Text => {Text()}; }}";
    }

    /// <summary>An expression of type JobOptions, which may be null.</summary>
    public string Options() => Draw() ? $$"""
        new JobOptions
        {
            StartTime = {{OrNull("new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.FromHours(9))")}},
            EndTime = {{OrNull("new DateTimeOffset(2030, 2, 2, 3, 4, 5, TimeSpan.Zero)")}},
            Tags = {{OrNull($"new Dictionary<string, string> {{ [\"key0\"] = {Text()}, [\"other\"] = {Text()} }}")}},
            DocumentParameters = {{OrNull($"new Dictionary<string, string> {{ [\"key1\"] = {Text()}, [\"other\"] = {Text()} }}")}},
            PackageVersions = {{OrNull("new[] { \"arn:aws:iot:eu-west-1:123456789012:package/p/version/other\" }")}},
        }
        """ : "null";

    private string FirmwareJob() =>
        (Draw() ? $", TargetSelection = {Word("CONTINUOUS", "SNAPSHOT")}" : "")
        + (Draw() ? $", Description = {Text()}" : "")
        + (!hasAll && random.Next(4) == 0 ? ", DocumentSource = \"https://s3.amazonaws.com/bucket/document\"" : "");

    private string Properties(params string[] names) =>
        string.Join(", ", names.Where(_ => Draw()).Select(name => $"{name} = {(name == "IncrementFactor" ? Factor() : Number().ToString(CultureInfo.InvariantCulture))}"));

    private void Add(List<string> attributes, int most, Func<int, string> write)
    {
        for (var i = 0; i < most && Draw(); i++)
        {
            attributes.Add(write(i));
        }
    }

    private string Word(params string[] words)
    {
        var word = words[random.Next(words.Length)];
        return SymbolDisplay.FormatLiteral(random.Next(2) == 0 ? word : word.ToLowerInvariant(), quote: true);
    }

    private string Text() => SymbolDisplay.FormatLiteral(s_texts[random.Next(s_texts.Length)], quote: true);

    private string Factor() => (1.1 + (random.Next(30) / 10.0)).ToString("F1", CultureInfo.InvariantCulture);

    private int Number() => random.Next(1, 1000);

    private bool Draw() => hasAll || random.Next(2) == 0;

    private string OrNull(string expression) => Draw() ? expression : "null";
}
