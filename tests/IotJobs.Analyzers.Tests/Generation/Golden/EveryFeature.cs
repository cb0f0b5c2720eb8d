using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using IotJobs;

namespace Acme;

public abstract class Base
{
    [JsonInclude] internal int Number;
    [JobParameter("run-as")] public string? RunAsUser { get; init; }
}

// A job with everything that changes what is generated.
[FirmwareJob("{Kind}_{Id}_{Day:yyyyMMdd}_{Number:D4}_{Maybe}", TargetSelection = "CONTINUOUS", Description = "Every \"feature\"", Ascii = true)]
[JobRollout(100, BaseRatePerMinute = 5, IncrementFactor = 1.5, NumberOfNotifiedThings = 10)]
[JobAbort("FAILED", 10.5, 3), JobAbort("ALL", 20, 4)]
[JobRetry("TIMED_OUT", 2)]
[JobTimeout(30)]
[JobSchedule("CANCEL")]
[JobMaintenanceWindow("cron(0 2 ? * MON *)", 60)]
[JobPresignedUrls("arn:aws:iam::123456789012:role/r", ExpiresInSec = 600)]
[JobTag("key", "value"), JobTag("empty")]
[JobPackageVersion("arn:aws:iot:eu-west-1:123456789012:package/p/version/1")]
[JobTemplate("arn:aws:iot:eu-west-1::jobtemplate/AWS-Download-File:1.0")]
[JobNamespace("ns")]
[JobDocumentParameter("fixed", "1")]
public partial class EveryFeature : Base
{
    public EveryFeature(string operation, int retries = 3) => (Operation, Retries) = (operation, retries);

    public string Operation { get; }
    public int Retries { get; }
    public Kind Kind { get; set; }
    public Parts Parts { get; set; }
    public Guid Id { get; init; } = Guid.NewGuid();
    public DateTime Day { get; init; }
    public DateOnly? Date { get; init; }
    public TimeOnly Time { get; init; }
    public int? Maybe { get; set; }
    public double Ratio { get; set; }
    public decimal Price { get; set; }
    public byte[]? Bytes { get; set; }
    public Uri? Home { get; set; }
    public JsonElement Extra { get; set; }
    [JobParameter] public Uri? DownloadUrl { get; init; }
    [S3Presigned] public required Uri FirmwareUrl { get; init; }
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string? Note { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Delay { get; set; }
    [NotInDocument] public required string ThingName { get; init; }
    public string[] Names { get; init; } = [];
    public ImmutableArray<int> Steps { get; init; }
    public IEnumerable<Part>? Loose { get; set; }
    public Dictionary<string, Part?> ByName { get; } = [];
    public Part? Root { get; set; }
}

public enum Kind { Full, Delta }

[Flags]
public enum Parts { None = 0, Boot = 1, System = 2, All = Boot | System }

public sealed record Part(string Name, Part? Next, bool IsLast = false);
