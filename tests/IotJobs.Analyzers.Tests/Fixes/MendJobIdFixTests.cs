using IotJobs.Analyzers.CodeFixes;
using IotJobs.Analyzers.Tests.Rules;

namespace IotJobs.Analyzers.Tests.Fixes;

public sealed class MendJobIdFixTests
{
    [Theory]
    [InlineData("\"ota[|.|]1.2 3\"", "\"ota-1-2-3\"")]
    [InlineData("@\"ota[|\\|]1\"", "@\"ota-1\"")]
    [InlineData("\"ota[|\\u002e|]1\\t\"", "\"ota-1-\"")]
    [InlineData("\"\"\"ota[|.|]1\"\"\"", "\"\"\"ota-1\"\"\"")]
    [InlineData("$\"ota[|.|]{text}.1\"", "$\"ota-{text}-1\"")]
    [InlineData("$@\"ota[|\"\"|]{text}\"", "$@\"ota-{text}\"")]
    [InlineData("\"ota[|.|]\" + text + '.'", "\"ota-\" + text + '-'")]
    [InlineData("\"[|😀|]\"", "\"-\"")]
    [InlineData("isLate ? \"a[|.|]b\" : \"c[|.|]d\"", "isLate ? \"a-b\" : \"c-d\"")]
    public async Task IllegalCharacters_AreReplacedInTheirLiteral(string before, string after) =>
        await FixTest<MendJobIdFix>.CheckAsync("IOTJ1001", RuleTest.Request($"JobId = {before}"), RuleTest.Request($"JobId = {after}"));

    [Theory]
    [InlineData("$\"ota-[|{guid:B}|]\"", "$\"ota-{guid:N}\"")]
    [InlineData("\"ota-\" + [|guid.ToString(\"B\")|]", "\"ota-\" + guid.ToString(\"N\")")]
    [InlineData("$\"ota-{time:yyyy[|.|]MM}\"", "$\"ota-{time:yyyyMMddHHmmss}\"")]
    public async Task AlwaysIllegalValues_AreWrittenInALegalForm(string before, string after) =>
        await FixTest<MendJobIdFix>.CheckAsync("IOTJ1001", RuleTest.Request($"JobId = {before}"), RuleTest.Request($"JobId = {after}"));

    [Theory]
    [InlineData("[|$\"a-prefix-that-is-rather-long-{guid}\"|]", "$\"a-prefix-that-is-rather-long-{guid:N}\"")]
    [InlineData("[|\"a-prefix-that-is-rather-long-\" + guid|]", "\"a-prefix-that-is-rather-long-\" + guid.ToString(\"N\")")]
    public async Task LongValues_AreWrittenInAShorterForm(string before, string after) =>
        await FixTest<MendJobIdFix>.CheckAsync("IOTJ1002", RuleTest.Request($"JobId = {before}"), RuleTest.Request($"JobId = {after}"));

    [Fact]
    public async Task VeryLongText_HasNoMending() => await FixTest<MendJobIdFix>.CheckAsync(
        "IOTJ1002", RuleTest.Request("JobId = [|$\"a-prefix-that-is-rather-long-too-long-for-any-guid-{guid}\"|]"), null);

    [Theory]
    [InlineData("$\"ota-[|{version}|]\"", "$\"ota-{version.ToString().Replace('.', '-')}\"")]
    [InlineData("\"ota-\" + [|version|]", "\"ota-\" + version.ToString().Replace('.', '-')")]
    public async Task Versions_AreWrittenWithHyphens(string before, string after) =>
        await FixTest<MendJobIdFix>.CheckAsync("IOTJ1001", RuleTest.Request($"JobId = {before}"), RuleTest.Request($"JobId = {after}"));

    [Theory]
    [InlineData("$\"ota-[|{time}|]\"", "$\"ota-{time:yyyyMMddHHmmss}\"")]
    [InlineData("$\"ota-[|{time:d}|]\"", "$\"ota-{time:yyyyMMddHHmmss}\"")]
    public async Task ValuesThatCanBeIllegal_AreWrittenInALegalForm(string before, string after) =>
        await FixTest<MendJobIdFix>.CheckAsync("IOTJ1004", RuleTest.Request($"JobId = {before}"), RuleTest.Request($"JobId = {after}"));

    [Fact]
    public async Task DeclaredConstant_IsMendedWhereItIsDeclared() => await FixTest<MendJobIdFix>.CheckAsync(
        "IOTJ1001",
        "class Deployment { const string Id = \"a.b\"; object Make() => new Amazon.IoT.Model.CreateJobRequest { JobId = [|Id|] }; }",
        "class Deployment { const string Id = \"a-b\"; object Make() => new Amazon.IoT.Model.CreateJobRequest { JobId = Id }; }");

    [Fact]
    public async Task Template_IsMendedOutsideOfItsHoles() => await FixTest<MendJobIdFix>.CheckAsync(
        "IOTJ1001",
        "[IotJobs.FirmwareJob(\"a[|.|]b_{Name}.\")] partial class Job { public string Name { get; set; } = \"\"; }",
        "[IotJobs.FirmwareJob(\"a-b_{Name}-\")] partial class Job { public string Name { get; set; } = \"\"; }");
}
