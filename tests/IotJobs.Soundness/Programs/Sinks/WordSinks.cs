namespace IotJobs.Soundness.Programs.Sinks;

/// <summary>Words of an enumeration.</summary>
internal abstract class WordSink(params string[] words) : Sink
{
    public override string Benign => words[0];

    protected virtual string Wrong => "\"ALWAYS\"";

    public override string Good(Draft draft) => $"\"{draft.Pick(words)}\"";

    public override string Bad(Draft draft) => draft.Pick(Wrong, $"\"{words[0]}S\"", $"\"{words[0]} \"", "\"unknown kind\"");

    public override string Test(Draft draft, string x)
    {
        switch (draft.Below(4))
        {
            case 0:
                return $"{x} is {string.Join(" or ", words.Select(word => $"\"{word}\""))}";
            case 1:
                return $"({string.Join(" || ", words.Select(word => $"{x} == \"{word}\""))})";
            case 2:
                var known = draft.Name("Known");
                draft.Declare($"static readonly HashSet<string> {known} = new HashSet<string> {{ {string.Join(", ", words.Select(word => $"\"{word}\""))} }};");
                return $"{known}.Contains({x})";
            default:
                var test = draft.Name("IsKnown");
                draft.Declare($"static bool {test}(string s) {{ switch (s) {{ {string.Concat(words.Select(word => $"case \"{word}\": "))}return true; default: return false; }} }}");
                return $"{test}({x})";
        }
    }
}

internal sealed class TargetSelectionSink() : WordSink("SNAPSHOT", "CONTINUOUS")
{
    public override Request Place(Draft draft, string value) => draft.Below(3) switch
    {
        0 => Member("CreateJob", "TargetSelection", value, word => $"new TargetSelection({word})"),
        1 => Member("CreateJob", "TargetSelection", value, word => $"TargetSelection.FindValue({word})"),
        _ => Member("CreateJob", "TargetSelection", value),
    };
}

internal sealed class EndBehaviorSink() : WordSink("STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL")
{
    public override Request Place(Draft draft, string value) =>
        Member("CreateJob", "SchedulingConfig", value, word => $"new SchedulingConfig {{ EndTime = \"2031-05-01 10:00\", EndBehavior = {word} }}");
}

internal sealed class AbortFailureSink() : WordSink("FAILED", "REJECTED", "TIMED_OUT", "ALL")
{
    protected override string Wrong => "\"CANCELED\"";

    public override Request Place(Draft draft, string value) => Member(
        draft.Pick("CreateJob", "UpdateJob"), "AbortConfig", value,
        word => $"new AbortConfig {{ CriteriaList = new List<AbortCriteria> {{ new AbortCriteria {{ Action = AbortAction.CANCEL, FailureType = {word}, MinNumberOfExecutedThings = 1, ThresholdPercentage = 20 }} }} }}");
}

internal sealed class JobStatusSink() : WordSink("IN_PROGRESS", "CANCELED", "COMPLETED", "SCHEDULED")
{
    protected override string Wrong => "\"SUCCEEDED\"";

    public override Request Place(Draft draft, string value) => Member("ListJobs", "Status", value);
}
