namespace IotJobs.Soundness.Programs.Sinks;

/// <summary>A JobId that goes through a member of the program's own that is marked [JobId].</summary>
internal sealed class MarkedJobIdSink : JobIdSink
{
    public override Request Place(Draft draft, string value)
    {
        var name = draft.Name("Marked");
        draft.Declare(draft.Chance(50)
            ? $"static string {name}([JobId] string id) => id;"
            : $"[return: JobId] static string {name}([JobId] string id) {{ return id; }}");
        return Member("DescribeJob", "JobId", value, id => $"{name}({id})");
    }
}

/// <summary>A job template's id, for which the rules of a JobId hold.</summary>
internal sealed class TemplateIdSink : JobIdSink
{
    public override string Test(Draft draft, string x) => ClassTest(draft, x);

    public override Request Place(Draft draft, string value) => Member("CreateJobTemplate", "JobTemplateId", value);
}
