using System.Globalization;

namespace IotJobs.Analyzers.Tests.Rules;

public sealed class JobIdIsEmptyTests
{
    private const string Id = "IOTJ1003";

    [Theory]
    [InlineData("[|\"\"|]")]
    [InlineData("[|string.Empty|]")]
    [InlineData("[|$\"\"|]")]
    public async Task EmptyText_Triggers(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("\" \"")]
    [InlineData("isLate ? \"\" : \"a\"")]
    [InlineData("text ?? string.Empty")]
    [InlineData("text")]
    [InlineData("\"\" + text")]
    [InlineData("null")]
    public async Task OtherText_DoesNotTrigger(string value) => await RuleTest.CheckAsync(Id, RuleTest.Request($"JobId = {value}"));

    [Theory]
    [InlineData("$\"{id}\"")]
    [InlineData("id + \"\"")]
    [InlineData("$\"{version}\".Trim()")]
    [InlineData("$\"{id?.ToString(\"N\")}\".ToLowerInvariant()")]
    [InlineData("maybe?.Trim() + \"\"")]
    [InlineData("string.Concat(id, null)")]
    [InlineData("id?.ToString() ?? \"\"")]
    [InlineData("id is null ? \"\" : $\"{id}\"")]
    [InlineData("id is null ? string.Empty : maybe")]
    [InlineData("Of(id)")]
    public async Task EmptyTextInPlaceOfNothing_DoesNotTrigger(string value) => await RuleTest.CheckAsync(Id, Nullable(value));

    [Fact]
    public async Task VersionThatMayBeNull_IsStillAccusedOfItsDots() => await RuleTest.CheckAsync("IOTJ1001", Nullable("$\"[|{version}|]\""));

    private static string Nullable(string value) => $$"""
        using System;
        using Amazon.IoT.Model;
        class Deployment
        {
            static string Of(Guid? id) => $"{id}";
            CreateJobRequest Make(Guid? id, Version? version, string? maybe) => new() { JobId = {{value}} };
        }
        """;

    [Fact]
    public async Task Message_NamesWhatIsLegal()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync(Id, RuleTest.Request("JobId = [|\"\"|]")));
        Assert.Equal("JobId is empty; AWS IoT accepts 1 to 64 characters of A-Z, a-z, 0-9, '-' and '_'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }
}
