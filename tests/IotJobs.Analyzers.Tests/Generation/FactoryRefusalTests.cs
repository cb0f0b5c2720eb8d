using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Generation;

/// <summary>What AWS IoT certainly refuses leaves no generated factory; what is only documented does.</summary>
public sealed class FactoryRefusalTests
{
    private const string Job = """
        [FirmwareJob("A")] public partial class Job { public string Text { get; set; } = "x"; }
        [FirmwareJob, JobTemplate("arn:aws:iot:us-east-1::jobtemplate/AWS-Reboot:1.0")]
        public partial class Managed { [JobParameter("path")] public string Path { get; set; } = "x"; }
        """;

    private const string Thing = "arn:aws:iot:us-east-1:123456789012:thing/";

    public static TheoryData<string, string, string> Refused => new()
    {
        { "new Job { Text = new('x', 40000) }.ToCreateJobRequest(\"arn\")", "Document", "Document \"{\"text\":\"xxx" },
        { "new Job { Text = new('x', 40000) }.ToCreateJobRequest(\"arn\")", "Document", "has 40011 characters; AWS IoT accepts at most 32768: shorten by 7243" },
        { "new Job { Text = new('x', 40000) }.ToCreateJobInputJson(\"arn\")", "Document", "AWS IoT accepts at most 32768" },
        { "new Job { Text = new('x', 40000) }.ToCreateJobTemplateRequest(\"T\", \"d\")", "Document", "AWS IoT accepts at most 32768" },
        { "new Job().ToCreateJobTemplateRequest(string.Concat(\"T\", \".\"), \"d\")", "jobTemplateId", "JobTemplateId \"T.\" contains '.' at index 1; AWS IoT accepts only A-Z" },
        { "new Job().ToCreateJobTemplateRequest(new string('T', 65), \"d\")", "jobTemplateId", "has 65 characters; AWS IoT accepts at most 64: shorten by 1" },
        { "new Job().ToCreateJobTemplateRequest(\"T\", \"\")", "description", "Description is empty; AWS IoT accepts 1 to 2028" },
        { "new Job().ToCreateJobTemplateRequest(\"T\", \"a\\nb\")", "description", "Description \"a<U+000A>b\" contains U+000A at index 1" },
        { "new Job().ToCreateJobTemplateRequest(\"T\", new string('d', 2029))", "description", "AWS IoT accepts at most 2028: shorten by 1" },
        { "new Job().ToCreateJobTemplateRequest(\"T\", null!)", "description", "Description is null." },
        { "new Job().ToCreateJobRequest(new string('a', 2049))", "target", "has 2049 characters; AWS IoT accepts at most 2048" },
        { $"new Job().ToCreateJobRequest(\"{Thing}\" + \"a b\")", "target", "contains a space (U+0020) at index 1; AWS IoT accepts only A-Z, a-z, 0-9, ':', '-' and '_'" },
        { $"new Job().ToCreateJobInputJson(new[] {{ \"{Thing}a\", \"{Thing}\" + new string('a', 129) }})", "targets", "Name in Targets item 1" },
        { "new Job().ToCreateJobRequest(\"arn\", new JobOptions { Tags = new Dictionary<string, string> { [\"a!\"] = \"v\" } })", "options", "Tags key \"a!\" contains '!' at index 1" },
        { "new Job().ToCreateJobRequest(\"arn\", new JobOptions { Tags = new Dictionary<string, string> { [\"\"] = \"v\" } })", "options", "Tags key is empty" },
        { "new Job().ToCreateJobRequest(\"arn\", new JobOptions { Tags = new Dictionary<string, string> { [\"a\"] = new('v', 257) } })", "options", "Tags value of \"a\"" },
        { "new Job().ToCreateJobRequest(\"arn\", new JobOptions { DocumentParameters = new Dictionary<string, string> { [\"a b\"] = \"v\" } })", "options", "DocumentParameters key \"a b\" contains a space" },
        { "new Job().ToCreateJobInputJson(\"arn\", new JobOptions { DocumentParameters = new Dictionary<string, string> { [\"a\"] = new('v', 30721) } })", "options", "at most 30720" },
        { "new Managed { Path = \"a\\tb\" }.ToCreateJobRequest(JobId.Parse(\"A\"), \"arn\")", "options", "DocumentParameters value of \"path\" \"a<U+0009>b\" contains U+0009 at index 1" },
        { "new Job().ToCreateJobRequest(\"arn\", new JobOptions { PackageVersions = new[] { \"package\" } })", "options", "PackageVersions item 0 \"package\" does not begin with 'arn:'" },
        { "new Job().ToCreateJobRequest(\"arn\", new JobOptions { PackageVersions = new[] { \"arn:a\", null! } })", "options", "PackageVersions item 1 is null" },
    };

    public static TheoryData<string> Passed =>
    [
        "new Job { Text = new('é', 32757) }.ToCreateJobRequest(\"arn\")",
        "new Job().ToCreateJobRequest(\"pump-7\")",
        "new Job().ToCreateJobRequest(\"arn:aws:s3:::bucket/a b\")",
        "new Job().ToCreateJobRequest(System.Linq.Enumerable.Repeat(\"arn\", 101))",
        "new Job().ToCreateJobRequest(\"arn\", new JobOptions { Tags = new Dictionary<string, string> { [\"태그 a-b\"] = \"\" } })",
        "new Job().ToCreateJobRequest(\"arn\", new JobOptions { DocumentParameters = new Dictionary<string, string> { [\"a\"] = \"v v\" } })",
        "new Job().ToCreateJobRequest(\"arn\", new JobOptions { EndTime = DateTimeOffset.UnixEpoch, StartTime = DateTimeOffset.UnixEpoch.AddDays(1) })",
        "new Job().ToCreateJobRequest(\"arn\", new JobOptions { PackageVersions = System.Linq.Enumerable.Range(0, 26).Select(i => \"arn:\" + i).ToList() })",
        "new Job().ToCreateJobTemplateRequest(\"T\", \"설명\")",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_certain_is_refused_with_member_value_and_limit(string call, string parameter, string message)
    {
        using var code = Load(call);
        var error = Assert.Throws<ArgumentException>(() => code.Call("Create"));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(parameter, error.ParamName);
    }

    [Theory]
    [MemberData(nameof(Passed))]
    public void What_is_legal_or_only_documented_passes(string call)
    {
        using var code = Load(call);
        Assert.NotNull(code.Call("Create"));
    }

    private static LoadedCode Load(string call) =>
        LoadedCode.Load($"using System.Linq; public static class Case {{ public static object Create() => {call}; }} {Job}", References.AwsSdkV4);
}
