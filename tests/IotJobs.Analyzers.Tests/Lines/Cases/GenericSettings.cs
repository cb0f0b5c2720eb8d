#nullable enable

namespace Cases.Programs.GenericSettings;

using System.Numerics;
using System.Security.Cryptography;

// An entirely legal program: settings as generic math, drafts with operators of their own.
public interface ISetting<TSelf, TValue>
    where TSelf : ISetting<TSelf, TValue>
    where TValue : struct, INumber<TValue>
{
    static abstract TValue Least { get; }

    static abstract TValue Most { get; }

    static abstract TSelf From(TValue value);

    TValue Value { get; }
}

public readonly record struct TimeoutMinutes(long Value) : ISetting<TimeoutMinutes, long>
{
    public static long Least => 1;

    public static long Most => 10_080;

    public static TimeoutMinutes From(long value) => new(value);
}

public readonly record struct UrlSeconds(long Value) : ISetting<UrlSeconds, long>
{
    public static long Least => 60;

    public static long Most => 3600;

    public static UrlSeconds From(long value) => new(value);
}

public readonly record struct Rate(int Value) : ISetting<Rate, int>
{
    public static int Least => 1;

    public static int Most => 1000;

    public static Rate From(int value) => new(value);
}

public static class Setting
{
    // legal: whatever goes in, what comes out is inside
    public static TSelf Of<TSelf, TValue>(TValue value)
        where TSelf : ISetting<TSelf, TValue>
        where TValue : struct, INumber<TValue> =>
        TSelf.From(TValue.Min(TValue.Max(value, TSelf.Least), TSelf.Most));

    public static bool Fits<TSelf, TValue>(TValue value)
        where TSelf : ISetting<TSelf, TValue>
        where TValue : struct, INumber<TValue> =>
        value >= TSelf.Least && value <= TSelf.Most;
}

public readonly record struct Percent
{
    public Percent(double value) => Value = value is > 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value));

    public double Value { get; }

    public static Percent Or(double value, double other)
    {
        try { return new Percent(value); }
        catch (ArgumentOutOfRangeException) { return new Percent(other); }
    }

    public static implicit operator double(Percent percent) => percent.Value;
}

public sealed class Draft(string id)
{
    private readonly List<string> targets = [];
    private CreateJobRequest Request { get; } = new() { JobId = id, Document = """{ "operation": "UPDATE" }""" };

    public static Draft operator |(Draft draft, Func<Draft, Draft> change) => change(draft);

    public static Draft operator +(Draft draft, string target)
    {
        if (!draft.targets.Contains(target)) draft.targets.Add(target);
        return draft;
    }

    public Draft Timeout(TimeoutMinutes minutes)
    {
        Request.TimeoutConfig = new() { InProgressTimeoutInMinutes = minutes.Value };
        return this;
    }

    public Draft Rollout(Rate rate)
    {
        Request.JobExecutionsRolloutConfig = new() { MaximumPerMinute = rate.Value };
        return this;
    }

    public Draft Abort(Percent percent)
    {
        Request.AbortConfig = new() { CriteriaList = [new() { Action = "CANCEL", FailureType = "ALL", MinNumberOfExecutedThings = 1, ThresholdPercentage = percent }] };
        return this;
    }

    public Task<CreateJobResponse> SendAsync(IAmazonIoT iot, CancellationToken stop)
    {
        Request.Targets = [.. targets];
        return iot.CreateJobAsync(Request, stop);
    }
}

public static class Ids
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

    // legal: four characters, a dash and twelve of the alphabet
    public static string Next(string prefix) => $"{prefix[..Math.Min(4, prefix.Length)]}-{string.Create(12, RandomNumberGenerator.GetInt32(int.MaxValue), static (span, seed) =>
    {
        for (var i = 0; i < span.Length; i++, seed /= 7) span[i] = Alphabet[seed % Alphabet.Length];
    })}";

    // legal: 0 is never given, the checksum has two hexadecimal digits
    public static string Checked<T>(T number) where T : struct, IBinaryInteger<T> =>
        string.Create(CultureInfo.InvariantCulture, $"n{T.Abs(number):D8}-{int.CreateTruncating(number) & 0xFF:x2}");
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var iot = new AmazonIoTClient();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        const string cameras = "arn:aws:iot:eu-west-1:123456789012:thinggroup/cameras";

        // legal: 0 and 20,000 are brought inside, and 0 percent becomes 10
        var draft = new Draft(Ids.Next("cam"))
            | (d => d.Timeout(Setting.Of<TimeoutMinutes, long>(20_000)))
            | (d => d.Rollout(Setting.Of<Rate, int>(0)))
            | (d => d.Abort(Percent.Or(0, 10)));
        draft += cameras;
        draft += cameras;
        await draft.SendAsync(iot, stop.Token);

        // legal: the seconds are looked at before they are used
        var seconds = args is [var text] && long.TryParse(text, out var parsed) && Setting.Fits<UrlSeconds, long>(parsed) ? parsed : UrlSeconds.Most;
        await iot.UpdateJobAsync(new UpdateJobRequest
        {
            JobId = Ids.Checked(seconds),
            PresignedUrlConfig = new() { RoleArn = "arn:aws:iam::123456789012:role/download", ExpiresInSec = seconds },
        }, stop.Token);

        // legal: min and max of known numbers
        ReadOnlySpan<int> hours = [1, 24, 168];
        await iot.UpdateJobAsync(new UpdateJobRequest { JobId = Ids.Checked(hours.Length), TimeoutConfig = new() { InProgressTimeoutInMinutes = hours[^1] * 60 } }, stop.Token);
    }
}
