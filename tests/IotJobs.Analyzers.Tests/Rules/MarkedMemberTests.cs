using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>Members of the user's own code that are marked [JobId], and the attribute's own arguments.</summary>
public sealed class MarkedMemberTests
{
    private const string Id = "IOTJ1001";

    [Theory]
    [InlineData("void Take([JobId] string id) { } void Go() => Take(\"a[|.|]b\");")]
    [InlineData("void Take(int n, [JobId] string id) { } void Go() => Take(id: \"a[|.|]b\", n: 1);")]
    [InlineData("void Take([JobId] string id = \"a[|.|]b\") { } void Go() => Take();")]
    [InlineData("class Job([JobId] string id) { public override string ToString() => id; } object Go() => new Job(\"a[|.|]b\");")]
    [InlineData("[JobId] string Id { get; set; } = \"a[|.|]b\";")]
    [InlineData("[JobId] string Id => \"a[|.|]b\";")]
    [InlineData("[JobId] string Id { get { return \"a[|.|]b\"; } }")]
    [InlineData("[JobId] string _id = \"a[|.|]b\";")]
    [InlineData("[JobId] string _id = null; void Go() { _id = \"a[|.|]b\"; }")]
    [InlineData("[return: JobId] string Make() => \"a[|.|]b\";")]
    [InlineData("void Go() { Make(); [return: JobId] string Make() => \"a[|.|]b\"; }")]
    [InlineData("[FirmwareJob(\"a[|.|]b_{Name}\")] class Job { }")]
    [InlineData("[FirmwareJob($\"a_{{{nameof(Job.At)}:N}}[|.|]b\")] class Job { public System.DateTime At { get; } }")]
    [InlineData("[FirmwareJob(\"{Name}[|:|]{Other:D.d}\")] class Job { }")]
    [InlineData("[FirmwareJob(jobIdTemplate: \"a[|.|]b\")] class Job { }")]
    public async Task MarkedMember_Triggers(string members) => await RuleTest.CheckAsync(Id, Wrap(members));

    [Theory]
    [InlineData("void Take([JobId] string id) { } void Go() => Take(\"a-b\");")]
    [InlineData("void Take([ThingName] string name) { } void Go() => Take(\"a:b\");")]
    [InlineData("[return: JobId] string Make() { System.Func<string> other = () => \"a.b\"; return other().Replace('.', '-'); }")]
    [InlineData("[JobId] int Number { get; set; } = 1;")]
    [InlineData("[FirmwareJob(\"a_{Name.First}\")] class Job { }")]
    [InlineData("[FirmwareJob($\"a_{{{nameof(Job.At)}:HH:mm}}-b\")] class Job { public System.DateTime At { get; } }")]
    [InlineData("[FirmwareJob(\"a_{Name\")] class Job { }")]
    [InlineData("[FirmwareJob(\"a_Name}.\")] class Job { }")]
    [InlineData("[FirmwareJob] class Job { }")]
    public async Task LegalText_DoesNotTrigger(string members) => await RuleTest.CheckAsync(Id, Wrap(members));

    [Fact]
    public async Task WithoutAwsSdk_MarkedMembersTrigger()
    {
        var compilation = TestCompilation.Create([Wrap("void Take([JobId] string id) { } void Go() => Take(\"a.b\");")], References.IotJobs);
        Assert.Contains(await compilation.FindAsync("IOTJ100", "IOTJ101"), diagnostic => diagnostic.Id == Id);
    }

    private static string Wrap(string members) => $$"""
        using IotJobs;
        #nullable disable
        class Deployment
        {
            {{members}}
        }
        """;
}
