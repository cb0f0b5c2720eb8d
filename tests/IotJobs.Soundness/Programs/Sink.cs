namespace IotJobs.Soundness.Programs;

/// <summary>Where a value arrives: a member of a request, with values that it takes and refuses, as C# expressions.</summary>
internal abstract class Sink
{
    /// <summary>What an operation needs so as to be legal.</summary>
    private static readonly Dictionary<string, (string Name, string Value)[]> s_needs = new()
    {
        ["CreateJob"] = [("JobId", "\"job-1\""), ("Targets", $"new List<string> {{ {Thing} }}"), ("Document", "\"{}\"")],
        ["CreateJobTemplate"] = [("JobTemplateId", "\"template-1\""), ("Description", "\"firmware\""), ("Document", "\"{}\"")],
        ["UpdateJob"] = [("JobId", "\"job-1\""), ("Description", "\"firmware\"")],
        ["AssociateTargetsWithJob"] = [("JobId", "\"job-1\""), ("Targets", "new List<string> { \"arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras\" }")],
        ["CancelJobExecution"] = [("JobId", "\"job-1\""), ("ThingName", "\"camera\"")],
        ["DescribeJobExecution"] = [("JobId", "\"job-1\""), ("ThingName", "\"camera\"")],
        ["ListJobs"] = [],
    };

    protected const string Thing = "\"arn:aws:iot:eu-west-1:123456789012:thing/camera\"";

    /// <summary>The C# type of the values.</summary>
    public virtual string Type => "string";

    /// <summary>A text that the sink takes, given to the program from outside.</summary>
    public virtual string Benign => "ab1";

    /// <summary>Two texts that the sink takes make one that it takes, as long as it is not too long.</summary>
    public virtual bool IsOpen => false;

    /// <summary>An expression for a value that the sink takes.</summary>
    public abstract string Good(Draft draft);

    /// <summary>An expression for one that it refuses.</summary>
    public abstract string Bad(Draft draft);

    /// <summary>Conditions on <paramref name="x"/> that only hold for values that the sink takes. They may declare members.</summary>
    public abstract string Test(Draft draft, string x);

    /// <summary>The request in which <paramref name="value"/> arrives.</summary>
    public abstract Request Place(Draft draft, string value);

    protected Request Member(string operation, string member, string value, Func<string, string>? wrap = null)
    {
        wrap ??= text => text;
        var needs = s_needs.GetValueOrDefault(operation, [("JobId", "\"job-1\"")]);
        return new Request(operation, [.. needs.Where(need => need.Name != member), (member, wrap(value))], value, Type, wrap);
    }
}
