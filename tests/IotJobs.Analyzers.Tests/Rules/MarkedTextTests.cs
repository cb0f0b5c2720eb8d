using IotJobs.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>Members, parameters and results that carry any of the markers: single texts and collections of them.</summary>
public sealed class MarkedTextTests
{
    private const string Thing = "\"arn:aws:iot:eu-west-1:123456789012:thing/a\"";

    [Theory]
    [InlineData("IOTJ1020", "[ThingName] string Name { get; set; } = \"a b\";")]
    [InlineData("IOTJ1020", "void F([ThingName] string name) { } void Go() => F(\"a b\");")]
    [InlineData("IOTJ1020", "void F([ThingName] string name) { } void Go() => F(\"\");")]
    [InlineData("IOTJ1020", "void F([ThingName] string name = \"a b\") { }")]
    [InlineData("IOTJ1020", "void F([ThingName] IEnumerable<string> names) { } void Go() => F(new List<string> { \"a\", \"a b\" });")]
    [InlineData("IOTJ1020", "[return: ThingName] string Make() => \"a b\";")]
    [InlineData("IOTJ1020", "void F([JobTarget] string target) { } void Go() => F(\"arn:aws:iot:eu-west-1:123456789012:thing/a b\");")]
    [InlineData("IOTJ1020", "void F([JobTarget] string target) { } void Go(Guid g) => F($\"arn:aws:iot:eu-west-1:123456789012:thinggroup/a b{g}\");")]
    [InlineData("IOTJ1020", "object Make() => new JobOptions { PackageVersions = [\"x\"] };")]
    [InlineData("IOTJ1022", "object Make() => new JobOptions { PackageVersions = new[] { " + Thing + " } };")]
    [InlineData("IOTJ1022", "[JobTarget] string Target { get; set; } = \"TWOK_1234\";")]
    [InlineData("IOTJ1022", "[JobTarget] string[] Targets { get; set; } = [\"TWOK_1234\"];")]
    [InlineData("IOTJ1022", "void F([JobTarget] string target) { } void Go() => F(\"arn:aws:s3:::bucket\");")]
    [InlineData("IOTJ1022", "void F([JobTarget] string target) { } void Go() => F(\"arn:aws:iot:eu-west-1:123456789012:thingGroup/x\");")]
    [InlineData("IOTJ1022", "void F([JobTarget] params string[] targets) { } void Go() => F(" + Thing + ", \"TWOK_1234\");")]
    [InlineData("IOTJ1022", "[JobTargetAttribute] string _target = \"TWOK_1234\";")]
    [InlineData("IOTJ2017", "void F([JobTarget] params string[] targets) { } void Go() => F(" + Thing + ", " + Thing + ");")]
    [InlineData("IOTJ3001", "[JobDocument] string Document { get; set; } = \"{a}\";")]
    [InlineData("IOTJ1001", "void F([JobId] params string[] ids) { } void Go() => F(\"a\", \"a.b\");")]
    [InlineData("IOTJ1001", "object Make() => JobId.Parse(\"a:b\");")]
    [InlineData("IOTJ1001", "bool Make() => JobId.TryParse(\"a b\", out _);")]
    [InlineData("IOTJ1001", "object Make() => JobId.New(\"a.b\");")]
    [InlineData("IOTJ1002", "object Make() => JobId.New(\"a-very-long-prefix-of-33-characters\");")]
    [InlineData("IOTJ1003", "object Make() => JobId.Parse(\"\");")]
    [InlineData("IOTJ1001", "[JobIdPrefix(37)] string Prefix { get; set; } = \"a.b\";")]
    [InlineData("IOTJ1002", "[JobIdPrefix(60)] string Prefix { get; set; } = \"camera\";")]
    [InlineData("IOTJ1004", "[JobIdPrefix(37)] string Prefix { get; set; } = \"\"; void F([JobId] string id) { } void Go(Guid g) => F(Prefix + \"--\" + g);")]
    public async Task Illegal_text_Triggers(string id, string members) => Assert.Equal([id], await IdsAsync(members));

    [Theory]
    [InlineData("[ThingName] string Name { get; set; } = \"a:b\";")]
    [InlineData("void F([ThingName] IEnumerable<string> names) { } void Go(string unknown) => F([\"a\", unknown]);")]
    [InlineData("void F([JobTarget] params string[] targets) { } void Go(string name) { F(); F(" + Thing + "); F($\"arn:aws:iot:eu-west-1:123456789012:thing/{name}\"); }")]
    [InlineData("[JobTarget] int Target { get; set; } = 1;")]
    [InlineData("[JobTarget] Dictionary<string, string> Targets { get; set; } = new() { [\"a\"] = \"b\" };")]
    [InlineData("object Make() => new JobOptions { PackageVersions = [\"arn:aws:iot:eu-west-1:123456789012:package/p/version/1\"] };")]
    [InlineData("object Make() => JobId.New(\"\");")]
    [InlineData("object Make() => JobId.FromText(\"a b\");")]
    [InlineData("object Make([ThingName] string thing) => JobId.Parse(thing);")]
    [InlineData("bool IsLegal([ThingName] string thing) => JobId.TryParse(thing, out _);")]
    [InlineData("bool IsLegal([ThingName] string thing) => JobId.TryParse(thing, out _) || JobId.TryParse(thing, out _);")]
    [InlineData("[JobIdPrefix(37)] string Prefix { get; set; } = \"\";")]
    [InlineData("[JobIdPrefix(37)] string Prefix { get; set; } = \"\"; void F([JobId] string id) { } void Go(Guid g) => F(Prefix + \"-\" + g);")]
    public async Task Legal_text_DoesNotTrigger(string members) => Assert.Empty(await IdsAsync(members));

    [Theory]
    [InlineData("new Sender().Send(\"a b\");", "IOTJ1001")]
    [InlineData("new Sender { Unit = \"a b\" }.ToString();", "IOTJ1020")]
    [InlineData("new Sender().Send(\"a-b\");", null)]
    public async Task MarkOfAnotherAssembly_IsSeen(string statement, string? id)
    {
        var library = TestCompilation.Create(
            ["using IotJobs; public sealed class Sender { [ThingName] public string Unit { get; set; } = \"\"; public void Send([JobId] string id) { } }"], References.IotJobs);
        var user = TestCompilation.Create([$"class User {{ void Go() {{ {statement} }} }}"], [.. References.IotJobs, library.ToMetadataReference()]);
        Assert.Equal(id is null ? [] : [id], (await user.FindAsync("IOTJ")).Select(diagnostic => diagnostic.Id));
    }

    private static async Task<IEnumerable<string>> IdsAsync(string members)
    {
        var compilation = TestCompilation.Create(
            [$"#nullable disable\nusing System;\nusing System.Collections.Generic;\nusing IotJobs;\npublic class Deployment\n{{\n    {members}\n}}\n"], References.IotJobs);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await compilation.FindAsync("IOTJ")).Select(diagnostic => diagnostic.Id);
    }
}
