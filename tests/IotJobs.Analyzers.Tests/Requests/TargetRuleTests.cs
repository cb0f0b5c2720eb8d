using static IotJobs.Analyzers.Tests.Requests.RequestCode;

namespace IotJobs.Analyzers.Tests.Requests;

/// <summary>IOTJ2001, 2008, 2014, 2017, 2022: targets.</summary>
public sealed class TargetRuleTests
{
    [Theory]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { JobId = "a", Document = "{}" });""", "CreateJobRequest")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a", Document = "{}" }; r.Description = "d"; await client.CreateJobAsync(r);""", "CreateJobRequest")]
    [InlineData("""CreateJobRequest r = new() { JobId = "a", Document = "{}" }; await client.CreateJobAsync(r);""", "new")]
    [InlineData("""_ = new CreateJobRequest { JobId = "a", Document = "{}", Targets = new List<string>() };""", "new List<string>()")]
    [InlineData("""_ = new CreateJobRequest { JobId = "a", Document = "{}", Targets = [] };""", "[]")]
    [InlineData("""_ = new CreateJobRequest { JobId = "a", Document = "{}", Targets = null };""", "CreateJobRequest")]
    [InlineData("""await client.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest { JobId = "a" });""", "AssociateTargetsWithJobRequest")]
    [InlineData("""CreateJobRequest r; r = new CreateJobRequest { JobId = "a", JobTemplateArn = text }; await client.CreateJobAsync(r);""", "CreateJobRequest")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a" }.WithDocument(); await client.CreateJobAsync(r);""", "CreateJobRequest")]
    public Task NoTargets_Triggers(string body, string place) => Triggers("IOTJ2001", body, place);

    [Theory]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = [Thing] });""")]
    [InlineData("""await client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = list });""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a" }; if (flag) r.Targets = list; await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a" }; Fill(r); await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a", Targets = new List<string>() }; r.Targets.Add(Thing); await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a", Targets = new List<string>() }; foreach (var t in list) { r.Targets.Add(t); } await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a", Targets = new List<string>() }; FillList(r.Targets); await client.CreateJobAsync(r);""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a" }; Action later = () => r.Targets = list; later(); await client.CreateJobAsync(r);""")]
    [InlineData("""var targets = new List<string>(); FillList(targets); await client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = targets });""")]
    [InlineData("""return new CreateJobRequest { JobId = "a" };""")]
    [InlineData("""_field = new CreateJobRequest { JobId = "a" };""")]
    [InlineData("""CreateJobRequest r; _field = r = new CreateJobRequest { JobId = "a" };""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a" }; var alias = r; alias.Targets = list; await client.CreateJobAsync(r);""")]
    [InlineData("""Use(new CreateJobRequest { JobId = "a" });""")]
    [InlineData("""Expression<Func<CreateJobRequest>> e = () => new CreateJobRequest { JobId = "a" }; Use(e);""")]
    [InlineData("""var r = new CreateJobRequest { JobId = "a", Targets = [.. list] }; await client.CreateJobAsync(r);""")]
    public Task TargetsThereOrOutOfSight_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2001", body);

    [Fact]
    public Task ListFilledInPlace_IsNoLackOfTargets_InGeneration3() =>
        DoesNotTrigger("IOTJ2001", """await client.CreateJobAsync(new CreateJobRequest { JobId = "a", Targets = { Thing } });""", "V3");

    [Fact]
    public async Task TooManyTargets_TriggersAbove100Only()
    {
        static string With(int count) =>
            $"_ = new CreateJobRequest {{ Targets = new List<string> {{ {string.Join(", ", Enumerable.Range(0, count).Select(i => $"Thing + \"{i}\""))} }} }};";

        await DoesNotTrigger("IOTJ2008", With(100));
        await DoesNotTrigger("IOTJ2020", With(101));
        var place = With(101)["_ = new CreateJobRequest { Targets = ".Length..^3].TrimEnd();
        await Triggers("IOTJ2008", With(101), place);
    }

    [Theory]
    [InlineData("""_ = new CreateJobRequest { Targets = [Group] };""", "CreateJobRequest")]
    [InlineData("""_ = new CreateJobRequest { Targets = new List<string> { Thing, Group } };""", "CreateJobRequest")]
    public Task GroupWithoutSelection_Triggers(string body, string place) => Triggers("IOTJ2014", body, place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { Targets = [Thing] };""")]
    [InlineData("""_ = new CreateJobRequest { Targets = [Group], TargetSelection = TargetSelection.SNAPSHOT };""")]
    [InlineData("""_ = new CreateJobRequest { Targets = [Group], TargetSelection = maybe };""")]
    public Task ThingOrSelection_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2014", body);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { Targets = new List<string> { Thing, Group, Thing } };""", "Thing")]
    [InlineData("""_ = new CreateJobRequest { Targets = new List<string> { text, other, text } };""", "text")]
    [InlineData("""var r = new CreateJobRequest { Targets = new List<string> { Thing } }; r.Targets.Add("arn:aws:iot:eu-west-1:123456789012:thing/a");""",
        "\"arn:aws:iot:eu-west-1:123456789012:thing/a\"")]
    public Task SameTargetTwice_Triggers(string body, string place) => Triggers("IOTJ2017", body, place);

    [Theory]
    [InlineData("""_ = new CreateJobRequest { Targets = new List<string> { Thing, Group, text, other } };""")]
    [InlineData("""text = text + "x"; _ = new CreateJobRequest { Targets = new List<string> { text, text + "y" } };""")]
    public Task DifferentTargets_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2017", body);

    [Fact]
    public Task ThingInAssociation_Triggers() =>
        Triggers("IOTJ2022", """_ = new AssociateTargetsWithJobRequest { JobId = "a", Targets = new List<string> { Group, Thing } };""", "Thing");

    [Theory]
    [InlineData("""_ = new AssociateTargetsWithJobRequest { JobId = "a", Targets = new List<string> { Group, text } };""")]
    [InlineData("""_ = new CreateJobRequest { JobId = "a", Targets = new List<string> { Thing } };""")]
    public Task GroupInAssociation_DoesNotTrigger(string body) => DoesNotTrigger("IOTJ2022", body);
}
