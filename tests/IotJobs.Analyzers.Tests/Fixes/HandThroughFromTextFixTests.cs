using IotJobs.Analyzers.CodeFixes;

namespace IotJobs.Analyzers.Tests.Fixes;

public sealed class HandThroughFromTextFixTests
{
    private static readonly string s_long = new('a', 65);

    public static TheoryData<string, string, string> Values { get; } = new()
    {
        { "IOTJ1002", $"[|\"{s_long}\"|]", $"JobId.FromText(\"{s_long}\")" },
        { "IOTJ1004", "$\"ota-[|{number:N0}|]\"", "JobId.FromText($\"ota-{number:N0}\")" },
        { "IOTJ1004", "late ? \"ota\" : $\"ota-[|{number:N0}|]\"", "JobId.FromText(late ? \"ota\" : $\"ota-{number:N0}\")" },
        { "IOTJ1004", "\"ota-\" + [|number.ToString(\"N0\")|]", "JobId.FromText(\"ota-\" + number.ToString(\"N0\"))" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task TextThatCannotBeMended_IsHandedThrough(string id, string before, string after) =>
        await FixTest<HandThroughFromTextFix>.CheckAsync(id, Wrap(before), Wrap(after), withRuntime: false);

    [Fact]
    public async Task TextThatCanBeMended_IsNotHandedThrough() =>
        await FixTest<HandThroughFromTextFix>.CheckAsync("IOTJ1001", Wrap("\"a[|.|]b\""), null, withRuntime: false);

    [Fact]
    public async Task AppendedText_IsNotHandedThrough() => await FixTest<HandThroughFromTextFix>.CheckAsync(
        "IOTJ1002", Wrap("\"a\"", $"[|request.JobId += \"{s_long}\"|];"), null, withRuntime: false);

    private static string Wrap(string value, string statement = "") => $$"""
        using System;
        using Amazon.IoT.Model;
        using IotJobs;

        class Deployment
        {
            CreateJobRequest Make(int number, DateTime time, bool late)
            {
                var request = new CreateJobRequest { JobId = {{value}} };
                {{statement}}
                return request;
            }
        }

        namespace IotJobs
        {
            public sealed class FirmwareJobAttribute : Attribute { }

            public readonly struct JobId
            {
                public static JobId FromText(string text) => default;

                public static implicit operator string(JobId id) => "";
            }
        }
        """;
}
