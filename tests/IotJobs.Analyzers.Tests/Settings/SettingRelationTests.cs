using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Settings;

/// <summary>Rules 2001 to 2025 on settings that have to agree.</summary>
public sealed class SettingRelationTests
{
    private const string Window = "JobMaintenanceWindow(\"cron(0 2 ? * MON *)\", 60)";

    [Theory]
    [InlineData("[JobRollout(BaseRatePerMinute = 5, IncrementFactor = 1.5, NumberOfNotifiedThings = 3)]", "IOTJ2004 'JobRollout'")]
    [InlineData("[JobRollout(10, BaseRatePerMinute = 5, IncrementFactor = 1.5, NumberOfNotifiedThings = 3, NumberOfSucceededThings = 2)]", "IOTJ2005 'NumberOfSucceededThings'")]
    [InlineData("[" + Window + "]", "IOTJ2006 'FirmwareJob'")]
    [InlineData("[JobRollout(10, BaseRatePerMinute = 20, IncrementFactor = 1.5, NumberOfNotifiedThings = 3)]", "IOTJ2009 '20'")]
    [InlineData("[JobRetry(\"ALL\", 1), JobRetry(\"FAILED\", 1)]", "IOTJ2010 'JobRetry'")]
    [InlineData("[JobDocumentParameter(\"key\", \"value\")]", "IOTJ2011 'JobDocumentParameter'")]
    [InlineData("[JobRollout(10, BaseRatePerMinute = 5)]", "IOTJ2018 'JobRollout'")]
    [InlineData("[JobAbort(FailureType = \"FAILED\", MinNumberOfExecutedThings = 1)]", "IOTJ2018 'JobAbort'")]
    [InlineData("[JobRetry(FailureType = \"FAILED\")]", "IOTJ2018 'JobRetry'")]
    public async Task Settings_that_do_not_agree_Trigger(string attributes, string place) => Assert.Equal([place], await SettingCode.PlacesOfAsync(attributes));

    [Theory]
    [InlineData("[FirmwareJob(TargetSelection = \"snapshot\"), JobTimeout(1), " + Window + "]", "IOTJ1012 '\"snapshot\"'", "IOTJ2006 '\"snapshot\"'")]
    [InlineData("[FirmwareJob(TargetSelection = \"CONTINUOUS\"), JobTimeout(1), JobMaintenanceWindow(\"0 2 * * *\", 60)]", "IOTJ2012 '\"0 2 * * *\"'")]
    [InlineData("[FirmwareJob(TargetSelection = \"CONTINUOUS\"), JobTimeout(1), JobMaintenanceWindow(DurationInMinutes = 60)]", "IOTJ2018 'JobMaintenanceWindow'")]
    [InlineData("[FirmwareJob(\"A\")]", "IOTJ2013 'FirmwareJob'")]
    [InlineData("[FirmwareJob, JobTimeout]", "IOTJ2019 'JobTimeout'")]
    [InlineData("[FirmwareJob, JobRetry(\"TIMED_OUT\", 2)]", "IOTJ2013 'FirmwareJob'", "IOTJ2025 '\"TIMED_OUT\"'")]
    public async Task Settings_of_the_whole_job_that_do_not_agree_Trigger(string attributes, params string[] places) =>
        Assert.Equal(places, (await SettingCode.PlacesAsync($"{attributes} partial class Job {{ }}")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Three_retry_criteria_are_too_many() =>
        Assert.Contains("IOTJ2020 'JobRetry'", await SettingCode.PlacesOfAsync("[JobRetry(\"ALL\", 1), JobRetry(\"FAILED\", 1), JobRetry(\"TIMED_OUT\", 1)]"));

    [Theory]
    [InlineData("[FirmwareJob(TargetSelection = \"CONTINUOUS\"), JobTimeout(1), " + Window + "]")]
    [InlineData("[FirmwareJob, JobTemplate(\"arn:aws:iot:eu-west-1:123456789012:jobtemplate/camera\"), JobRetry(\"TIMED_OUT\", 2)]")]
    [InlineData("[FirmwareJob, JobTemplate(\"arn:aws:iot:eu-west-1::jobtemplate/AWS-Reboot:1.0\"), JobDocumentParameter(\"key\", \"value\")]")]
    [InlineData("[FirmwareJob(DocumentSource = \"https://s3.amazonaws.com/bucket/document\"), JobTimeout(1)]")]
    [InlineData("[FirmwareJob, JobTimeout(1), JobSchedule(\"CANCEL\")]")]
    public async Task Settings_that_agree_DoNotTrigger(string attributes) => Assert.Empty(await SettingCode.PlacesAsync($"{attributes} partial class Job {{ }}"));

    [Fact]
    public async Task Inherited_timeout_counts() =>
        Assert.Empty(await SettingCode.PlacesAsync("[JobTimeout(60)] abstract class Base { } [FirmwareJob, JobRetry(\"TIMED_OUT\", 1)] partial class Job : Base { }"));

    [Fact]
    public async Task Number_that_the_job_gives_anew_counts_alone() => Assert.Empty(await SettingCode.PlacesAsync(
        "[JobRetry(\"TIMED_OUT\", 9), JobRetry(\"FAILED\", 6), JobTimeout(5)] abstract class Base { } [FirmwareJob, JobRetry(\"TIMED_OUT\", 4)] partial class Job : Base { }"));

    [Fact]
    public async Task What_an_abstract_job_lacks_DoesNotTrigger() =>
        Assert.Empty(await SettingCode.PlacesAsync("[FirmwareJob] abstract partial class Job { }"));

    [Fact]
    public async Task Inherited_setting_that_does_not_fit_the_job_Triggers_at_the_job() =>
        Assert.Equal(
            ["IOTJ2013 'FirmwareJob'", "IOTJ2025 'FirmwareJob'"],
            (await SettingCode.PlacesAsync("[JobRetry(\"TIMED_OUT\", 1)] abstract class Base { } [FirmwareJob] partial class Job : Base { }")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Criteria_of_base_and_job_are_seen_together() =>
        Assert.Equal(
            ["IOTJ2010 'JobRetry'"],
            await SettingCode.PlacesAsync(
                "[JobTimeout(1), JobRetry(\"ALL\", 1)] abstract class Base { } [FirmwareJob, JobRetry(\"FAILED\", 1)] partial class Job : Base { }"));

    [Fact]
    public async Task Message_names_the_attribute()
    {
        var only = Assert.Single(await SettingCode.DiagnosticsAsync("[FirmwareJob, JobTimeout(1), JobRetry(FailureType = \"FAILED\")] partial class Job { }"));
        Assert.Equal("[JobRetry] is never given NumberOfRetries, which AWS IoT requires: set it", only.GetMessage());
        Assert.Equal(DiagnosticSeverity.Error, only.Severity);
    }

    [Fact]
    public async Task Unfinished_code_crashes_nothing()
    {
        const string Source =
            """
            [JobRetry("FAILED", NumberOfRetries = 1), JobTag(key: "a", Value = "b")] class Base { }
            [FirmwareJob("A", TargetSelection = "SNAPSHOT"), JobRollout(MaximumPerMinute = 10, IncrementFactor = 1.5)]
            [JobAbort("FAILED", 10, 1), JobMaintenanceWindow("cron(0 2 ? * MON *)", 60), JobDocumentParameter("a", "b")]
            sealed partial class Job : Base { }
            """;
        Assert.NotEmpty(await SettingCode.UnfinishedDiagnosticsAsync(Source));
    }
}
