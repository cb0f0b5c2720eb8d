using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ1020 to 1023: values against their rows in the constraint table.</summary>
public sealed class MemberValueTests
{
    [Theory]
    [InlineData("""return new CreateJobRequest { Description = "two\nlines" };""", "\\n")]
    [InlineData("""return new CreateJobRequest { Description = "" };""", "\"\"")]
    [InlineData("""return new CreateJobRequest { NamespaceId = "a b" };""", " ")]
    [InlineData("""return new CancelJobRequest { ReasonCode = "obsolete" };""", "o")]
    [InlineData("""return new CancelJobRequest { ReasonCode = "취소" };""", "취")]
    [InlineData("""var r = new CancelJobExecutionRequest(); r.ThingName = "a/b"; return r;""", "/")]
    [InlineData("""return new CreateJobRequest { Tags = [new Tag { Key = "a#b" }] };""", "#")]
    [InlineData("""return new CreateJobRequest { JobTemplateArn = "my-template" };""", "\"my-template\"")]
    [InlineData("""return new CreateJobRequest { JobTemplateArn = "arn:aws:iot:eu-west-1::jobtemplate/AWS–Reboot:1.0" };""", "–")]
    [InlineData("""return new CreateJobRequest { DestinationPackageVersions = new List<string> { "fw 1.0" } };""", " ")]
    [InlineData("""return new PresignedUrlConfig { RoleArn = "short" };""", "\"short\"")]
    [InlineData("""return new CreateJobRequest { DocumentParameters = new Dictionary<string, string> { ["a b"] = "v" } };""", " ")]
    [InlineData("""return new UpdateJobExecutionRequest { StatusDetails = new Dictionary<string, string> { { "k", "" } } };""", "\"\"")]
    public Task IllegalText_Triggers(string body, string place) => Triggers("IOTJ1020", body, place);

    [Theory]
    [InlineData("""return new CreateJobRequest { Description = "Firmware Update Job: 1.0 (ü)" };""")]
    [InlineData("""return new CreateJobRequest { Description = maybe, DocumentSource = text };""")]
    [InlineData("""return new CancelJobRequest { ReasonCode = "OBSOLETE_2" };""")]
    [InlineData("""return new CreateJobRequest { Tags = [new Tag { Key = "team name: é/=+-@", Value = "" }] };""")]
    [InlineData("""return new CreateJobRequest { JobId = "a b c", Document = "\n" };""")]
    [InlineData("""return new CancelJobExecutionRequest { ThingName = "eu:123:a_b-c" };""")]
    [InlineData("""return new Amazon.IoTJobsDataPlane.Model.DescribeJobExecutionRequest { JobId = "$next", ThingName = $"{text}" };""")]
    [InlineData("""return new UpdateJobExecutionRequest { StatusDetails = new Dictionary<string, string> { [text] = "ok" } };""")]
    [InlineData("""Expression<Func<CreateJobRequest>> e = () => new CreateJobRequest { NamespaceId = "a b" }; return e;""")]
    [InlineData("""if (text.Length > 0 && text.Length <= 128 && !text.Any(c => !(c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '_'))) { return new CancelJobRequest { ReasonCode = text }; } return null;""")]
    public Task LegalText_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ1020", body);

    [Fact]
    public async Task TextLength_IsCountedInCodePoints()
    {
        static string Of(int count) => $"return new CreateJobRequest {{ Description = \"{string.Concat(Enumerable.Repeat("😀", count))}\" }};";

        await DoesNotTrigger("IOTJ1020", Of(2028));
        await Triggers("IOTJ1020", Of(2029), $"\"{string.Concat(Enumerable.Repeat("😀", 2029))}\"");
    }

    [Theory]
    [InlineData("return new PresignedUrlConfig { ExpiresInSec = 59 };", "59")]
    [InlineData("return new JobExecutionsRolloutConfig { MaximumPerMinute = 0 };", "0")]
    [InlineData("return new AbortCriteria { ThresholdPercentage = 0 };", "0")]
    [InlineData("return new AbortCriteria { ThresholdPercentage = 100.5 };", "100.5")]
    [InlineData("return new TimeoutConfig { InProgressTimeoutInMinutes = flag ? 10081 : 5 };", "10081")]
    [InlineData("const int many = 11; return new RetryCriteria { NumberOfRetries = many };", "many")]
    [InlineData("var window = new MaintenanceWindow(); window.DurationInMinutes = 60 * 24; return window;", "60 * 24")]
    [InlineData("return new ExponentialRolloutRate { IncrementFactor = 5.1 };", "5.1")]
    [InlineData("return new ListJobsRequest { MaxResults = number switch { 1 => 250, _ => 251 } };", "251")]
    [InlineData("var rate = -1; return new ExponentialRolloutRate { BaseRatePerMinute = rate };", "rate")]
    public Task NumberOutside_Triggers(string body, string place) => Triggers("IOTJ1021", body, place);

    [Theory]
    [InlineData("return new PresignedUrlConfig { ExpiresInSec = 60 };")]
    [InlineData("return new AbortCriteria { ThresholdPercentage = 0.01 };")]
    [InlineData("return new AbortCriteria { ThresholdPercentage = 33.333 };")]
    [InlineData("return new RetryCriteria { NumberOfRetries = 0 };")]
    [InlineData("return new ExponentialRolloutRate { IncrementFactor = 1.55, BaseRatePerMinute = number };")]
    [InlineData("return new UpdateJobExecutionRequest { StepTimeoutInMinutes = -1, ExpectedVersion = -5 };")]
    [InlineData("var rate = 0; rate += number; return new ExponentialRolloutRate { BaseRatePerMinute = rate };")]
    public Task NumberInside_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ1021", body);

    [Theory]
    [InlineData("""return new CreateJobRequest { Targets = ["camera-1"] };""", "\"camera-1\"")]
    [InlineData("""return new CreateJobRequest { Targets = new List<string> { "arn:aws:iot:eu-west-1:1:thingGroup/g" } };""", "\"arn:aws:iot:eu-west-1:1:thingGroup/g\"")]
    [InlineData("""return new CreateJobRequest { JobTemplateArn = "arn:aws:iot:eu-west-1:1:job/g" };""", "\"arn:aws:iot:eu-west-1:1:job/g\"")]
    [InlineData("""return new PresignedUrlConfig { RoleArn = "arn:aws:iam::123456789012:user/signer" };""", "\"arn:aws:iam::123456789012:user/signer\"")]
    [InlineData("""var r = new CreateJobRequest { Targets = new() }; r.Targets.Add("arn:aws:s3:::bucket/key"); return r;""", "\"arn:aws:s3:::bucket/key\"")]
    [InlineData("""return new CreateJobRequest { DestinationPackageVersions = ["arn:aws:iot:eu-west-1:1:package/fw"] };""", "\"arn:aws:iot:eu-west-1:1:package/fw\"")]
    public Task WrongArn_Triggers(string body, string place) => Triggers("IOTJ1022", body, place);

    [Theory]
    [InlineData("""return new CreateJobRequest { Targets = ["arn:aws:iot:eu-west-1:123:thing/a", Group, text, $"arn:aws:iot:{text}:{other}:thing/{text}"] };""")]
    [InlineData("""return new CreateJobRequest { JobTemplateArn = "arn:aws-cn:iot:cn-north-1::jobtemplate/AWS-Reboot:1.0" };""")]
    [InlineData("""return new CreateJobRequest { JobTemplateArn = "my-template" };""")]
    [InlineData("""return new PresignedUrlConfig { RoleArn = "arn:aws:iam::1:role/path/signer" };""")]
    [InlineData("""return new CreateJobRequest { DestinationPackageVersions = ["arn:aws:iot:eu-west-1:1:package/fw/version/$null"] };""")]
    [InlineData("""return new CreateJobRequest { DestinationPackageVersions = [$"arn:aws:iot:eu-west-1:1:package/{text}"] };""")]
    public Task FittingArn_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ1022", body);

    [Theory]
    [InlineData("return new JobExecutionsRolloutConfig { MaximumPerMinute = 1001 };", "1001")]
    [InlineData("return new ExponentialRolloutRate { IncrementFactor = 1 };", "1")]
    [InlineData("return new UpdateJobExecutionRequest { StepTimeoutInMinutes = 0 };", "0")]
    public Task BeyondDocumented_Triggers(string body, string place) => Triggers("IOTJ1023", body, place);

    [Theory]
    [InlineData("return new JobExecutionsRolloutConfig { MaximumPerMinute = 1000 };")]
    [InlineData("return new JobExecutionsRolloutConfig { MaximumPerMinute = 0 };")]
    [InlineData("return new ExponentialRolloutRate { IncrementFactor = 1.1 };")]
    [InlineData("return new UpdateJobExecutionRequest { StepTimeoutInMinutes = -1 };")]
    public Task WithinDocumented_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ1023", body);

    [Fact]
    public async Task CountOfDetails_TriggersAbove10Only()
    {
        static string Of(int count) =>
            $"return new UpdateJobExecutionRequest {{ StatusDetails = new() {{ {string.Join(", ", Enumerable.Range(0, count).Select(i => $"[\"k{i}\"] = \"v\""))} }} }};";

        await DoesNotTrigger("IOTJ1023", Of(10));
        await Triggers("IOTJ1023", Of(11), Of(11)["return new UpdateJobExecutionRequest { StatusDetails = ".Length..^3].TrimEnd());
    }
}
