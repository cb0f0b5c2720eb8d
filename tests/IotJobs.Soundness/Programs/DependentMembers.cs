namespace IotJobs.Soundness.Programs;

/// <summary>Two members that depend on one condition: legal together, refused when the condition is forgotten once.</summary>
internal static class DependentMembers
{
    private const string Head = "JobId = \"job-1\", Targets = new List<string> { \"arn:aws:iot:eu-west-1:123456789012:thing/camera\" }";

    private const string Source = "\"https://s3.amazonaws.com/my-bucket/job.json\"";

    private const string Window = "new SchedulingConfig { MaintenanceWindows = new List<MaintenanceWindow> { new MaintenanceWindow { StartTime = \"cron(0 2 ? * MON *)\", DurationInMinutes = 60 } } }";

    private const string Presigned = "\"{\\\"u\\\":\\\"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k}\\\"}\"";

    private const string Role = "new PresignedUrlConfig { RoleArn = \"arn:aws:iam::123456789012:role/signer\" }";

    /// <summary>Writes a program.</summary>
    public static void Write(Draft draft)
    {
        var condition = draft.Pick("flag", "number > 3", "maybe is null", "names.Count == 0");
        var local = draft.Name("request");
        var (isForgotten, second) = (draft.Chance(30), draft.Name("again"));
        draft.Say($"var {second} = {(isForgotten ? $"!({condition})" : condition)};");
        var (first, others) = draft.Pick(
            ($"Document = {condition} ? \"{{}}\" : null", $"DocumentSource = {second} ? null : {Source}"),
            ($"Document = \"{{}}\", TargetSelection = {condition} ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT", $"SchedulingConfig = {second} ? {Window} : null"),
            ($"Document = {condition} ? {Presigned} : \"{{}}\"", $"PresignedUrlConfig = {second} ? {Role} : null"));
        if (draft.Chance(50))
        {
            draft.Say($"var {local} = new CreateJobRequest {{ {Head}, {first}, {others} }};");
        }
        else
        {
            draft.Say($"var {local} = new CreateJobRequest {{ {Head}, {first} }};");
            var (name, value) = (others.Split(" = ")[0], others[(others.IndexOf('=', StringComparison.Ordinal) + 2)..]);
            draft.Say(draft.Chance(50) ? $"{local}.{name} = {value};" : $"({local}.{name}, {local}.Description) = ({value}, \"firmware\");");
        }

        draft.Say($"await client.CreateJobAsync({local});");
        draft.IsGuarded = !isForgotten;
    }
}
