using System.Globalization;

namespace IotJobs.Soundness.Programs.Sinks;

/// <summary>Whole numbers with a range.</summary>
internal abstract class NumberSink(int least, int most) : Sink
{
    public override string Type => "int";

    public override string Good(Draft draft) => draft.Pick(Number(least), Number(most), Number((least + most) / 2), $"{least} + 1", $"Math.Clamp(number, {least}, {most})", $"Math.Max({least}, {least} + (number & 1))");

    public override string Bad(Draft draft) => draft.Pick(Number(least - 1), Number(most + 1), $"{most} * 2", "-7", $"{least} - 1 - (number & 3)");

    public override string Test(Draft draft, string x)
    {
        switch (draft.Below(5))
        {
            case 0:
                return $"({x} >= {least} && {x} <= {most})";
            case 1:
                return $"{x} is >= {least} and <= {most}";
            case 2:
                return $"!({x} < {least} || {most} < {x})";
            case 3:
                return $"Math.Clamp({x}, {least}, {most}) == {x}";
            default:
                var test = draft.Name("InRange");
                draft.Declare($"static bool {test}(int n) {{ if (n < {least}) {{ return false; }} return n < {most + 1}; }}");
                return $"{test}({x})";
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

internal sealed class TimeoutSink() : NumberSink(1, 10080)
{
    public override Request Place(Draft draft, string value) =>
        Member(draft.Pick("CreateJob", "UpdateJob"), "TimeoutConfig", value, minutes => $"new TimeoutConfig {{ InProgressTimeoutInMinutes = {minutes} }}");
}

internal sealed class PresignSink() : NumberSink(60, 3600)
{
    public override Request Place(Draft draft, string value) =>
        Member("CreateJob", "PresignedUrlConfig", value, seconds => $"new PresignedUrlConfig {{ RoleArn = \"arn:aws:iam::123456789012:role/signer\", ExpiresInSec = {seconds} }}");
}

internal sealed class RateSink() : NumberSink(1, 1000)
{
    public override Request Place(Draft draft, string value) => Member(
        "CreateJob", "JobExecutionsRolloutConfig", value,
        rate => $"new JobExecutionsRolloutConfig {{ MaximumPerMinute = 1000, ExponentialRate = new ExponentialRolloutRate {{ BaseRatePerMinute = {rate}, IncrementFactor = 1.5, RateIncreaseCriteria = new RateIncreaseCriteria {{ NumberOfNotifiedThings = 10 }} }} }}");
}

internal sealed class RetriesSink() : NumberSink(0, 10)
{
    public override Request Place(Draft draft, string value) => Member(
        "CreateJob", "JobExecutionsRetryConfig", value,
        retries => $"new JobExecutionsRetryConfig {{ CriteriaList = new List<RetryCriteria> {{ new RetryCriteria {{ FailureType = RetryableFailureType.FAILED, NumberOfRetries = {retries} }} }} }}");
}

internal sealed class MaxResultsSink() : NumberSink(1, 250)
{
    public override Request Place(Draft draft, string value) => Member("ListJobs", "MaxResults", value);
}
