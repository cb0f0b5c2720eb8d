namespace IotJobs.Soundness.Programs;

/// <summary>A request whose members do not go together, and the statement that mends it.</summary>
/// <param name="Operation">As in the SDK.</param>
/// <param name="Members">Those of its initializer.</param>
/// <param name="Member">What the mending sets.</param>
/// <param name="Value">To what.</param>
internal sealed record Relation(string Operation, string Members, string Member, string Value)
{
    private const string Job = "JobId = \"job-1\", ";

    private const string Targets = "Targets = new List<string> { \"arn:aws:iot:eu-west-1:123456789012:thing/camera\" }, ";

    private const string Rate = "new ExponentialRolloutRate { BaseRatePerMinute = 5, IncrementFactor = 2, RateIncreaseCriteria = new RateIncreaseCriteria { NumberOfSucceededThings = 5 } }";

    /// <summary>One for each rule on several members.</summary>
    public static IReadOnlyList<Relation> All { get; } =
    [
        new("CreateJob", Job + "Document = \"{}\"", "Targets", "new List<string> { \"arn:aws:iot:eu-west-1:123456789012:thinggroup/all\" }"),
        new("CreateJob", Job + "Document = \"{}\", Targets = new List<string>()", "Targets", "[\"arn:aws:iot:eu-west-1:123456789012:thing/camera\"]"),
        new("CreateJob", Job + Targets, "Document", "\"{}\""),
        new("CreateJob", Job + Targets, "DocumentSource", "\"https://s3.amazonaws.com/my-bucket/job.json\""),
        new("CreateJob", Job + Targets, "JobTemplateArn", "\"arn:aws:iot:eu-west-1:123456789012:jobtemplate/t\""),
        new("CreateJob", Job + Targets + "Document = \"{}\", DocumentSource = \"https://s3.amazonaws.com/my-bucket/job.json\"", "DocumentSource", "null"),
        new("CreateJob", Targets + "Document = \"{}\"", "JobId", "$\"ota-{guid:N}\""),
        new("CreateJob", Job + Targets + "Document = \"{\\\"u\\\":\\\"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/b/k}\\\"}\"", "PresignedUrlConfig", "new PresignedUrlConfig { RoleArn = \"arn:aws:iam::123456789012:role/signer\" }"),
        new("CreateJob", Job + Targets + "Document = \"{}\", SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [new MaintenanceWindow { StartTime = \"cron(0 2 ? * MON *)\", DurationInMinutes = 60 }] }", "TargetSelection", "TargetSelection.CONTINUOUS"),
        new("CreateJob", Job + Targets + "Document = \"{}\", JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { ExponentialRate = " + Rate + " }", "JobExecutionsRolloutConfig.MaximumPerMinute", "50"),
        new("CreateJob", Job + Targets + "Document = \"{}\", JobExecutionsRolloutConfig = new JobExecutionsRolloutConfig { MaximumPerMinute = 50, ExponentialRate = " + Rate.Replace("NumberOfSucceededThings", "NumberOfNotifiedThings = 3, NumberOfSucceededThings", StringComparison.Ordinal) + " }", "JobExecutionsRolloutConfig.ExponentialRate.RateIncreaseCriteria.NumberOfNotifiedThings", "null"),
        new("CreateJob", Job + Targets + "Document = \"{}\", JobExecutionsRetryConfig = new JobExecutionsRetryConfig { CriteriaList = new List<RetryCriteria>() }", "JobExecutionsRetryConfig.CriteriaList", "[new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 2 }]"),
        new("CancelJobExecution", Job, "ThingName", "\"camera\""),
        new("DescribeJob", "", "JobId", "\"ota-1\""),
        new("CreateJobTemplate", "JobTemplateId = \"t\", Document = \"{}\"", "Description", "\"firmware\""),
    ];

    /// <summary>Writes a program about it.</summary>
    public void Write(Draft draft)
    {
        var type = Operation + "Request";
        var local = draft.Name("request");
        if (draft.Chance(35) && !Members.Contains("guid", StringComparison.Ordinal))
        {
            var make = draft.Name("Make");
            draft.Declare($"static {type} {make}() => new {type} {{ {Members} }};");
            draft.Say($"var {local} = {make}();");
        }
        else
        {
            draft.Say($"var {local} = new {type} {{ {Members} }};");
        }

        Mend(draft, type, local);
        draft.Say($"await client.{Operation}Async({local});");
        if (draft.Chance(20))
        {
            draft.Say($"{local}.{Member} = default;");
        }
    }

    private void Mend(Draft draft, string type, string local)
    {
        string Set(string request) => $"{request}.{Member} = {Value};";
        var condition = draft.Pick("flag", "number > 3", "maybe is null");
        var helper = draft.Name("Complete");
        switch (draft.Below(12))
        {
            case 0:
                return;
            case 1:
                draft.Say($"if ({condition}) {{ {Set(local)} }}");
                return;
            case 2:
                draft.Say($"if ({condition}) {{ {Set(local)} }} else {{ return; }}");
                break;
            case 3:
                draft.Say($"if (!({condition})) {{ throw new InvalidOperationException(); }}");
                draft.Say(Set(local));
                break;
            case 4 or 5 when !Value.Contains("guid", StringComparison.Ordinal):
                var isAlways = draft.Chance(60);
                draft.Declare($"static void {helper}({type} request, bool all = true) {{ if (all) {{ {Set("request")} }} }}");
                draft.Say($"{helper}({local}{(isAlways ? draft.Pick("", ", true") : ", " + draft.Pick("false", "flag"))});");
                draft.IsGuarded = isAlways;
                return;
            case 6 when !Value.Contains("guid", StringComparison.Ordinal):
                draft.Declare($"static {type} {helper}(this {type} request) {{ {Set("request")} return request; }}");
                draft.Say($"{local}.{helper}();");
                break;
            case 7 when Value != "null":
                draft.Say($"if ({local}.{Member} is null{(Member == "Targets" ? $" || {local}.Targets.Count == 0" : "")}) {{ {Set(local)} }}");
                draft.IsGuarded = Member is "JobId" or "ThingName" or "Description" or "PresignedUrlConfig" or "Document" or "DocumentSource" or "JobTemplateArn";
                return;
            case 8:
                draft.Say($"foreach (var one in new[] {{ {local} }}) {{ {Set("one")} }}");
                break;
            case 9:
                draft.Say($"{local}.{Member} = {condition} ? {Value} : {(Value == "null" ? "default" : Value)};");
                break;
            case 10:
                draft.Say($"var {helper} = new List<{type}> {{ {local} }};");
                draft.Say($"{helper}[0].{Member} = {Value};");
                break;
            default:
                draft.Say(Set(local));
                break;
        }

        draft.IsGuarded = true;
    }
}
