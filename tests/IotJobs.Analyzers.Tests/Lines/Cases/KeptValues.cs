#nullable enable
using System.Security.Cryptography;

namespace Cases.KeptValues;

public enum Reasons { Superseded, OTHER }

/// <summary>Bytes and words that stand in a variable before they become text.</summary>
public sealed class KeptValues(IAmazonIoT iot)
{
    public Task Kept(byte[] image)
    {
        var digest = SHA256.HashData(image);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest) }); //! IOTJ1002
    }

    public Task AtOnce(byte[] image) => iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(SHA256.HashData(image)) }); //! IOTJ1002

    public Task Shorter(byte[] image)
    {
        byte[] digest;
        using (var sha = SHA1.Create()) digest = sha.ComputeHash(image);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest) });
    }

    public Task Cut(byte[] image)
    {
        var digest = SHA256.HashData(image);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest)[..20] });
    }

    public Task Range(byte[] image)
    {
        var digest = SHA256.HashData(image);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest, 0, 16) });
    }

    public Task Spans(byte[] image)
    {
        var digest = SHA256.HashData(image);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest.AsSpan(0, 16)) + Convert.ToHexString(digest[..4]) });
    }

    public Task Resized(byte[] image)
    {
        var digest = SHA256.HashData(image);
        Array.Resize(ref digest, 10);
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + Convert.ToHexString(digest) });
    }

    public Task KeptReason(string id)
    {
        var reason = Reasons.Superseded;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = reason.ToString() }); //! IOTJ1020
    }

    public Task Reason(string id) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = Reasons.Superseded.ToString() }); //! IOTJ1020

    public Task AnyReason(string id, Reasons r) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = r.ToString() });

    public Task TestedReason(string id, Reasons r)
    {
        if (r != Reasons.OTHER) return Task.CompletedTask;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = r.ToString() });
    }

    public Task EitherReason(string id, bool f)
    {
        var reason = f ? Reasons.Superseded : Reasons.OTHER;
        return iot.CancelJobAsync(new CancelJobRequest { JobId = id, ReasonCode = $"{reason}" }); //! IOTJ1020
    }

    public Task Weekday(string id) { var d = DayOfWeek.Monday; return iot.DescribeJobAsync(new DescribeJobRequest { JobId = $"{id}{d}" }); }
}
