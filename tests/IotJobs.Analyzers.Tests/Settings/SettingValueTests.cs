namespace IotJobs.Analyzers.Tests.Settings;

/// <summary>Rules 1010 to 1023 on the arguments of setting attributes: each value is judged once, where it is written.</summary>
public sealed class SettingValueTests
{
    [Theory]
    [InlineData("[JobRollout(0)]", "IOTJ1021 '0'")]
    [InlineData("[JobRollout(maximumPerMinute: 0)]", "IOTJ1021 '0'")]
    [InlineData("[JobRollout(MaximumPerMinute = 1001)]", "IOTJ1023 '1001'")]
    [InlineData("[JobAbort(\"FAILED\", 101, 1)]", "IOTJ1021 '101'")]
    [InlineData("[JobAbort(\"FAILED\", 10, 0)]", "IOTJ1021 '0'")]
    [InlineData("[JobRetry(\"FAILED\", 11)]", "IOTJ1021 '11'")]
    [InlineData("[JobPresignedUrls(\"arn:aws:iam::123456789012:role/r\", ExpiresInSec = 59)]", "IOTJ1021 '59'")]
    [InlineData("[JobPresignedUrls(\"short\")]", "IOTJ1020 '\"short\"'")]
    [InlineData("[JobPresignedUrls(\"arn:aws:iam::123456789012:user/somebody\")]", "IOTJ1022 '\"arn:aws:iam::123456789012:user/somebody\"'")]
    [InlineData("[JobTag(\"\", \"v\")]", "IOTJ1020 '\"\"'")]
    [InlineData("[JobTag(\"a;b\", \"v\")]", "IOTJ1020 ';'")]
    [InlineData("[JobTag(value: \"v\", key: \"a\\u003bb\")]", "IOTJ1020 '\\u003b'")]
    [InlineData("[JobNamespace(\"a b\")]", "IOTJ1020 ' '")]
    public async Task Value_that_AWS_refuses_Triggers(string attribute, string place) => Assert.Equal([place], await SettingCode.PlacesOfAsync(attribute));

    [Theory]
    [InlineData("[FirmwareJob(Description = \"a\\nb\"), JobTimeout(60)]", "IOTJ1020 '\\n'")]
    [InlineData("[FirmwareJob(DocumentSource = \"\"), JobTimeout(60)]", "IOTJ1020 '\"\"'")]
    [InlineData("[FirmwareJob, JobTimeout(0)]", "IOTJ1021 '0'")]
    [InlineData("[FirmwareJob, JobTimeout(10081)]", "IOTJ1021 '10081'")]
    public async Task Value_of_the_job_itself_Triggers(string attributes, string place) =>
        Assert.Equal([place], await SettingCode.PlacesAsync($"{attributes} partial class Job {{ }}"));

    [Theory]
    [InlineData("[JobAbort(\"FAILD\", 10, 1)]", "IOTJ1011 '\"FAILD\"'")]
    [InlineData("[JobRetry(FailureType = \"REJECTED\", NumberOfRetries = 1)]", "IOTJ1011 '\"REJECTED\"'")]
    [InlineData("[JobSchedule(\"STOP\")]", "IOTJ1011 '\"STOP\"'")]
    [InlineData("[JobAbort(\"failed\", 10, 1)]", "IOTJ1012 '\"failed\"'")]
    public async Task Word_is_judged_once(string attribute, string place) => Assert.Equal([place], await SettingCode.PlacesOfAsync(attribute));

    [Fact]
    public async Task Unknown_TargetSelection_is_judged_once() =>
        Assert.Equal(["IOTJ1010 '\"SNAPSHOTS\"'"], await SettingCode.PlacesAsync("[FirmwareJob(TargetSelection = \"SNAPSHOTS\"), JobTimeout(60)] partial class Job { }"));

    [Theory]
    [InlineData("[JobRollout(10, BaseRatePerMinute = 5, IncrementFactor = 1.5, NumberOfSucceededThings = 3)]")]
    [InlineData("[JobAbort(\"ALL\", 12.5, 3), JobAbort(\"FAILED\", 100, 1), JobAbort(\"REJECTED\", 100, 1)]")]
    [InlineData("[JobRetry(\"FAILED\", 3), JobRetry(\"TIMED_OUT\", 7)]")]
    [InlineData("[JobSchedule(\"STOP_ROLLOUT\")]")]
    [InlineData("[JobTag(\"team\", \"camera\"), JobTag(\"empty\")]")]
    [InlineData("[JobRollout]")]
    [InlineData("[JobPresignedUrls]")]
    [InlineData("[JobNamespace(\"fleet\")]")]
    [InlineData("[JobPackageVersion(\"arn:aws:iot:eu-west-1:123456789012:package/camera/version/1.0\")]")]
    public async Task Legal_settings_DoNotTrigger(string attributes) => Assert.Empty(await SettingCode.PlacesOfAsync(attributes));

    [Fact]
    public async Task Inherited_value_is_judged_where_it_is_written() =>
        Assert.Equal(
            ["IOTJ1021 '0'"],
            await SettingCode.PlacesAsync("[JobTimeout(0)] abstract class Base { } [FirmwareJob] partial class A : Base { } [FirmwareJob] partial class B : Base { }"));

    [Fact]
    public async Task Settings_are_judged_without_the_SDK() =>
        Assert.Equal(["IOTJ1021 '0'"], await SettingCode.PlacesAsync("[FirmwareJob, JobTimeout(0)] partial class Job { }", withSdk: false));

    [Fact]
    public async Task Attributes_of_somebody_else_DoNotTrigger() =>
        Assert.Empty(await SettingCode.PlacesAsync(
            "namespace Other { class JobTimeoutAttribute : Attribute { public JobTimeoutAttribute(int minutes) { } } [JobTimeout(0)] class Job { } }"));
}
