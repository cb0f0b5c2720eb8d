#nullable enable

namespace Cases.HandedNumbers;

public static class Limits
{
    public static int AtLeast(int value, int low) => value < low ? low : value;

    public static int Fixed(int value) => value < 11 ? 11 : value;

    public static int Either(bool f) => f ? 11 : 12;
}

/// <summary>Numbers that come out of helpers, and numbers in a field of some width.</summary>
public sealed class HandedNumbers(IAmazonIoT iot)
{
    public RetryCriteria ByHelper(int retries) => new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = Limits.AtLeast(retries, 11) }; //! IOTJ1021

    public RetryCriteria ByFixedHelper(int retries) => new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = Limits.Fixed(retries) }; //! IOTJ1021

    public RetryCriteria EitherTooMany(int retries) => new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = Limits.Either(retries > 3) }; //! IOTJ1021

    public RetryCriteria InPlace(int retries) => new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = retries < 11 ? 11 : retries }; //! IOTJ1021

    public RetryCriteria ByMath(int retries) => new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = Math.Max(retries, 11) }; //! IOTJ1021

    public RetryCriteria InRange(int retries) => new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = Limits.AtLeast(retries, 1) };

    public Task AlmostAlwaysPadded(int build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{build,12}" }); //! IOTJ1004

    public Task OftenPadded(int build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{build,8}" }); //! IOTJ1004

    public Task AlwaysPadded(byte build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{build,-4}" }); //! IOTJ1001

    public Task JustFits(byte build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"ota-{build,4:D4}" });

    public Task PaddedWithZeros(int build) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "ota-" + build.ToString(CultureInfo.InvariantCulture).PadLeft(12, '0') });
}
