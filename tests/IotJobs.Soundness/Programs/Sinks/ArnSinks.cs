namespace IotJobs.Soundness.Programs.Sinks;

/// <summary>ARNs, told apart by what they begin with.</summary>
internal abstract class ArnSink(string head, string rest) : Sink
{
    public override string Benign => head + "abc" + rest;

    public override string Good(Draft draft) => draft.Pick($"\"{Benign}\"", $"\"{head}x\" + \"{rest}\"", $"$\"{head}n{{number & 7}}{rest}\"");

    public override string Bad(Draft draft) => draft.Pick("\"camera\"", $"\"{head.Replace("arn:", "", StringComparison.Ordinal)}x{rest}\"", "\"arn:aws:s3:::my-bucket/firmware-of-cameras\"");

    public override string Test(Draft draft, string x) => $"Regex.IsMatch({x}, @\"\\A{head}[a-z0-9]{{1,30}}{rest}\\z\")";
}

internal sealed class TargetArnSink() : ArnSink("arn:aws:iot:eu-west-1:123456789012:thing/", "")
{
    public override string Bad(Draft draft) => draft.Chance(50) ? base.Bad(draft) : draft.Pick(
        "\"arn:aws:iot:eu-west-1:123456789012:thing/a b\"", "\"arn:aws:iot:eu-west-1:123456789012:job/x\"", $"\"arn:aws:iot:eu-west-1:123456789012:thing/{new string('t', 129)}\"");

    public override Request Place(Draft draft, string value) =>
        Member("CreateJob", "Targets", value, arn => draft.Chance(50) ? $"new List<string> {{ {arn} }}" : $"[{arn}]");
}

internal sealed class RoleArnSink() : ArnSink("arn:aws:iam::123456789012:role/", "")
{
    public override Request Place(Draft draft, string value) =>
        Member("CreateJob", "PresignedUrlConfig", value, arn => $"new PresignedUrlConfig {{ RoleArn = {arn}, ExpiresInSec = 600 }}");
}

internal sealed class TemplateArnSink() : ArnSink("arn:aws:iot:eu-west-1:123456789012:jobtemplate/", "")
{
    public override Request Place(Draft draft, string value) => Member("CreateJob", "JobTemplateArn", value);
}
