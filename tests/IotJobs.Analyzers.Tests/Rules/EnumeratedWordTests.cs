using System.Globalization;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.Rules;

/// <summary>IOTJ1010, IOTJ1011 and IOTJ1012.</summary>
public sealed class EnumeratedWordTests
{
    [Theory]
    [InlineData("IOTJ1010", "request.TargetSelection = [|\"CONTINOUS\"|];")]
    [InlineData("IOTJ1010", "request.TargetSelection = [|\"SNAPSHOT \"|];")]
    [InlineData("IOTJ1010", "request.TargetSelection = late ? \"SNAPSHOT\" : [|\"ALL\"|];")]
    [InlineData("IOTJ1010", "request.TargetSelection = late ? TargetSelection.SNAPSHOT : [|\"ALL\"|];")]
    [InlineData("IOTJ1010", "request.TargetSelection = new TargetSelection([|\"CONTINOUS\"|]);")]
    [InlineData("IOTJ1010", "request.TargetSelection = TargetSelection.FindValue([|\"CONTINOUS\"|]);")]
    [InlineData("IOTJ1010", "request.TargetSelection = (TargetSelection)[|\"CONTINOUS\"|];")]
    [InlineData("IOTJ1010", "TargetSelection local = \"CONTINOUS\"; request.TargetSelection = [|local|];")]
    [InlineData("IOTJ1010", "const string word = \"CONTINOUS\"; request.TargetSelection = [|word|];")]
    [InlineData("IOTJ1010", "Take([|\"CONTINOUS\"|]);")]
    [InlineData("IOTJ1010", "request.TargetSelection = [|\"\"|];")]
    [InlineData("IOTJ1010", "request.TargetSelection = new TargetSelection([|string.Empty|]);")]
    [InlineData("IOTJ1011", "new AbortCriteria { FailureType = [|\"TIMEDOUT\"|] }.ToString();")]
    [InlineData("IOTJ1011", "new RetryCriteria { FailureType = [|\"REJECTED\"|] }.ToString();")]
    [InlineData("IOTJ1011", "new AbortCriteria { Action = [|\"STOP\"|] }.ToString();")]
    [InlineData("IOTJ1011", "new ListJobsRequest { Status = [|\"SUCCEEDED\"|] }.ToString();")]
    [InlineData("IOTJ1011", "new SchedulingConfig { EndBehavior = [|\"FORCECANCEL\"|] }.ToString();")]
    [InlineData("IOTJ1012", "request.TargetSelection = [|\"snapshot\"|];")]
    [InlineData("IOTJ1012", "request.TargetSelection = new TargetSelection([|\"Continuous\"|]);")]
    [InlineData("IOTJ1012", "new AbortCriteria { FailureType = [|\"Failed\"|] }.ToString();")]
    public async Task WrongWord_Triggers(string id, string statement)
    {
        foreach (var sdk in new[] { References.AwsSdkV3, References.AwsSdkV4 })
        {
            await RuleTest.CheckAsync(id, Wrap(statement), sdk);
        }
    }

    [Theory]
    [InlineData("request.TargetSelection = \"SNAPSHOT\";")]
    [InlineData("request.TargetSelection = TargetSelection.CONTINUOUS;")]
    [InlineData("request.TargetSelection = text;")]
    [InlineData("request.TargetSelection = null;")]
    [InlineData("request.TargetSelection = (string)null;")]
    [InlineData("var is1 = request.TargetSelection == \"ALL\";")]
    [InlineData("var is1 = request.TargetSelection == new TargetSelection(\"ALL\");")]
    [InlineData("var is1 = request.TargetSelection != (TargetSelection)\"ALL\";")]
    [InlineData("TargetSelection all = \"ALL\"; var is1 = request.TargetSelection == all;")]
    [InlineData("var is1 = request.TargetSelection.Equals(new TargetSelection(\"ALL\"));")]
    [InlineData("var is1 = Equals(request.TargetSelection, new TargetSelection(\"ALL\"));")]
    [InlineData("Same<TargetSelection>(request.TargetSelection, \"ALL\");")]
    [InlineData("System.Linq.Expressions.Expression<System.Func<TargetSelection>> e = () => new TargetSelection(\"ALL\");")]
    public async Task RightOrUnknownWordOrComparison_DoesNotTrigger(string statement)
    {
        foreach (var id in new[] { "IOTJ1010", "IOTJ1011", "IOTJ1012" })
        {
            await RuleTest.CheckAsync(id, Wrap(statement));
        }
    }

    [Theory]
    [InlineData("IOTJ1010", "[FirmwareJob(\"a\", TargetSelection = [|\"ALL\"|])]")]
    [InlineData("IOTJ1012", "[FirmwareJob(\"a\", TargetSelection = [|\"snapshot\"|])]")]
    [InlineData("IOTJ1011", "[FirmwareJob(TargetSelection = \"SNAPSHOT\"), JobAbort(FailureType = [|\"REFUSED\"|])]")]
    public async Task AttributeArgument_Triggers(string id, string attributes) =>
        await RuleTest.CheckAsync(id, $"using IotJobs; {attributes} class Job {{ }}");

    [Fact]
    public async Task WordThatOnlyTheSdkKnows_DoesNotTrigger() => await RuleTest.CheckAsync("IOTJ1010", """
        namespace Amazon.Runtime { public class ConstantClass { public ConstantClass(string value) { } } }
        namespace Amazon.IoT
        {
            public class TargetSelection(string value) : Amazon.Runtime.ConstantClass(value)
            {
                public static readonly TargetSelection ROLLING_WAVE = new("ROLLING-WAVE");
                public static implicit operator TargetSelection(string value) => new(value);
            }
        }
        namespace Amazon.IoT.Model
        {
            public class CreateJobRequest { public TargetSelection TargetSelection { get; set; } = "ROLLING-WAVE"; public TargetSelection Bad { get; set; } = [|"WAVE"|]; }
        }
        """, []);

    [Fact]
    public async Task Message_NamesTheWordMeantAndAllWords()
    {
        var diagnostic = Assert.Single(await RuleTest.CheckAsync("IOTJ1010", Wrap("request.TargetSelection = [|\"CONTINOUS\"|];")));
        Assert.Equal(
            "\"CONTINOUS\" is not a value of TargetSelection: write CONTINUOUS; AWS IoT accepts CONTINUOUS, SNAPSHOT",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Wrap(string statement) => $$"""
        using Amazon.IoT;
        using Amazon.IoT.Model;
        #nullable disable
        class Deployment
        {
            void Take(TargetSelection selection) { }
            void Same<T>(T left, T right) { }
            void Change(CreateJobRequest request, bool late, string text) { {{statement}} }
        }
        """;
}
