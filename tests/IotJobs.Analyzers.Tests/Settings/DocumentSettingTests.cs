using IotJobs.Analyzers.Rules;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Settings;

/// <summary>Rules 2007, 2011, 2024 and 1020 where the members of a [FirmwareJob] put something into its request by way of the document.</summary>
public sealed class DocumentSettingTests
{
    private const string Role = "JobPresignedUrls(\"arn:aws:iam::123456789012:role/r\")";
    private const string Managed = "JobTemplate(\"arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0\")";
    private const string Camera = "JobPackageVersion(\"arn:aws:iot:eu-west-1:123456789012:package/camera/version/1.0\")";
    private const string Firmware = "${aws:iot:package:camera:version:1.1:attributes:url}";

    [Theory]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { [S3Presigned] public string[]? Urls { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { [S3Presigned] public System.Collections.Generic.Dictionary<string, Uri>? Urls { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public Part[]? Parts { get; set; } } class Part { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("class Base { [S3Presigned] public Uri? Url { get; set; } } [FirmwareJob, JobTimeout(60)] partial class Job : Base { }")]
    [InlineData("[FirmwareJob, JobTimeout(60), JobPresignedUrls(ExpiresInSec = 60)] partial class Job { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public string Url => \"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"; }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public string Url { get; } = \"${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/b/${jobId}}\"; }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public string Url => \"${aws:iot:package:camera:version:1.0:artifact:s3-presigned-url}\"; }")]
    public async Task Presigned_URL_without_a_role_Triggers(string source) => Assert.Equal(["IOTJ2007 'FirmwareJob'"], await SettingCode.PlacesAsync(source));

    [Theory]
    [InlineData("[FirmwareJob, JobTimeout(60), " + Role + "] partial class Job { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[" + Role + "] class Base { } [FirmwareJob, JobTimeout(60)] partial class Job : Base { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60), JobTemplate(\"arn:aws:iot:eu-west-1:123456789012:jobtemplate/camera\")] partial class Job { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob(DocumentSource = \"https://s3.amazonaws.com/b/k\"), JobTimeout(60)] partial class Job { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob] abstract partial class Job { [S3Presigned] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { [S3Presigned, System.Text.Json.Serialization.JsonIgnore] public Uri? Url { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public string Url => \"https://s3.eu-west-1.amazonaws.com/b/k\"; public Uri? Other { get; set; } }")]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public string? Url { get; set; } = \"${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}\"; }")]
    [InlineData("class Part { [S3Presigned] public Uri? Url { get; set; } }")]
    public async Task Role_or_template_or_no_presigned_URL_DoesNotTrigger(string source) => Assert.Empty(await SettingCode.PlacesAsync(source));

    [Theory]
    [InlineData("[FirmwareJob, JobTimeout(60), " + Camera + "] partial class Job { public string Url => \"" + Firmware + "\"; }", "IOTJ2024 'JobPackageVersion'")]
    [InlineData("[" + Camera + "] class Base { } [FirmwareJob, JobTimeout(60)] partial class Job : Base { public string Url => \"" + Firmware + "\"; }", "IOTJ2024 'FirmwareJob'")]
    public async Task Another_version_of_the_package_Triggers(string source, string place) => Assert.Equal([place], await SettingCode.PlacesAsync(source));

    [Theory]
    [InlineData("[FirmwareJob, JobTimeout(60)] partial class Job { public string Url => \"" + Firmware + "\"; }")]
    [InlineData("[FirmwareJob, JobTimeout(60), " + Camera + "] partial class Job { public string Url => \"${aws:iot:package:camera:version:1.0:attributes:url}\"; }")]
    [InlineData("[FirmwareJob, JobTimeout(60), " + Camera + "] partial class Job { public string Url => \"${aws:iot:package:modem:version:1.1:attributes:url}\"; }")]
    [InlineData("[FirmwareJob, JobTimeout(60), " + Camera + "] partial class Job { public string? Url { get; set; } = \"" + Firmware + "\"; }")]
    public async Task Package_that_is_or_may_be_a_destination_DoesNotTrigger(string source) => Assert.Empty(await SettingCode.PlacesAsync(source));

    [Theory]
    [InlineData("[JobParameter(\"a b\")] public string? Path { get; set; }", "' '")]
    [InlineData("[JobParameter(key: \"\")] public string? Path { get; set; }", "'\"\"'")]
    [InlineData("const string Key = \"ä\"; [JobParameter(Key)] public string? Path { get; set; }", "'Key'")]
    [InlineData("[JobParameter] public string? Größe { get; set; }", "'JobParameter'")]
    [InlineData("[JobParameter(null), System.Text.Json.Serialization.JsonPropertyName(\"a.b\")] public string? Path { get; set; }", "'JobParameter'")]
    public async Task Key_that_AWS_refuses_Triggers_where_it_is_written(string members, string place) =>
        Assert.Equal(["IOTJ1020 " + place], await SettingCode.PlacesAsync($"[FirmwareJob, {Managed}] partial class Job {{ {members} }}"));

    [Theory]
    [InlineData("[JobParameter(\"path_To-1\")] public string? Path { get; set; } [JobParameter] public Uri? PathToHandler { get; set; }")]
    [InlineData("[JobParameter(\"a\")] public string? Path { get; set; } [System.Text.Json.Serialization.JsonIgnore, JobParameter(\"a b\")] public string? Other { get; set; }")]
    public async Task Parameters_of_a_managed_template_DoNotTrigger(string members) =>
        Assert.Empty(await SettingCode.PlacesAsync($"[FirmwareJob, {Managed}] partial class Job {{ {members} }}"));

    [Fact]
    public async Task Parameter_without_a_managed_template_Triggers()
    {
        const string Members = "partial class Job { [JobParameter] public string? Path { get; set; } }";
        Assert.Equal(["IOTJ2011 'JobParameter'"], await SettingCode.PlacesAsync($"[FirmwareJob, JobTimeout(60)] {Members}"));
        Assert.Equal(["IOTJ2011 'JobParameter'"], await SettingCode.PlacesAsync($"[FirmwareJob, JobTemplate(\"arn:aws:iot:eu-west-1:123456789012:jobtemplate/camera\")] {Members}"));
    }

    [Theory]
    [InlineData("[FirmwareJob, JobTimeout(1), JobDocumentParameter(\"a\", \"b\")] partial class Job { }", "[JobDocumentParameter] works with AWS managed templates only, but [JobTemplate] is not set: remove it, or use a managed template")]
    [InlineData("[FirmwareJob, JobTimeout(1)] partial class Job { [JobParameter] public string? A { get; set; } }", "[JobParameter] works with AWS managed templates only, but [JobTemplate] is not set: remove it, or use a managed template")]
    [InlineData("[FirmwareJob] partial class Job { }", "The job has no timeout: an execution whose device stops reporting stays IN_PROGRESS forever; add [JobTimeout]")]
    [InlineData("[FirmwareJob, JobTimeout(1)] partial class Job { [S3Presigned] public Uri? A { get; set; } }", "The job document holds ${aws:iot:s3-presigned-url-v2:...} but no role signs the URL: set the RoleArn of [JobPresignedUrls]")]
    [InlineData("[FirmwareJob, JobTimeout(1), " + Camera + "] partial class Job { public string Url => \"" + Firmware + "\"; }", "The job document refers to version 1.1 of package camera, which is not among [JobPackageVersion]: add its ARN")]
    public async Task Message_names_the_attribute(string source, string message) =>
        Assert.Equal(message, Assert.Single(await SettingCode.DiagnosticsAsync(source)).GetMessage());

    [Fact]
    public async Task Message_of_a_retry_names_the_attribute_of_the_timeout() =>
        Assert.Contains(
            "Executions are retried when they are TIMED_OUT, but Job has no timeout: add [JobTimeout]",
            (await SettingCode.DiagnosticsAsync("[FirmwareJob, JobRetry(\"TIMED_OUT\", 2)] partial class Job { }")).Select(diagnostic => diagnostic.GetMessage()));

    [Fact]
    public async Task Base_in_another_project_is_not_spoken_of()
    {
        var library = TestCompilation.Create(
        [
            """
            public class Base
            {
                [IotJobs.JobParameter("a b")] public string? Path { get; set; }
                [IotJobs.JobParameter] public int Bad { get; set; }
                [IotJobs.S3Presigned] public string Url => "http://b.s3.amazonaws.com/k";
            }
            """,
        ]);
        var compilation = TestCompilation.Create(
            ["[IotJobs.FirmwareJob, IotJobs.JobTimeout(1)] public partial class Job : Base { }"],
            [.. References.IotJobs, .. References.AwsSdkV4, library.ToMetadataReference()]);
        var found = await compilation.AnalyzeAsync(new JobSettingAnalyzer(), new FirmwareJobAnalyzer());
        Assert.Equal(
            ["IOTJ2007 IotJobs.FirmwareJob", "IOTJ4003 Job", "IOTJ4003 Job"],
            found.Select(item => $"{item.Id} {item.Location.SourceTree!.GetText().ToString(item.Location.SourceSpan)}"));
    }

    [Fact]
    public async Task Unfinished_code_crashes_nothing()
    {
        const string Source =
            """
            [FirmwareJob] partial class Job { [JobParameter("a b")] public string? A { get; set; } [S3Presigned] public string B => "https://b.s3.amazonaws.com/k"; }
            """;
        Assert.NotEmpty(await SettingCode.UnfinishedDiagnosticsAsync(Source));
    }
}
