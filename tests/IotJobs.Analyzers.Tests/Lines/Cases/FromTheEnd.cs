#nullable enable

namespace Cases.FromTheEnd;

/// <summary>Items counted from the end, and texts that cannot be blank.</summary>
public sealed class FromTheEnd(IAmazonIoT iot)
{
    public Task WrongLast(bool flag)
    {
        var list2 = new List<string> { $"ota-{flag}" };
        list2.Add("a b");
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = list2[^1] }); //! IOTJ1001
    }

    public Task RightLast(bool flag)
    {
        var list2 = new List<string> { "a b" };
        list2.Add($"ota-{flag}");
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = list2[^1] });
    }

    public Task RightLastOfArray(bool flag)
    {
        var list2 = new[] { "a b", "c" };
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = list2[^1] });
    }

    public Task WrongLastOfArray(bool flag)
    {
        var list2 = new[] { "c", "a b" };
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = list2[^1] }); //! IOTJ1001
    }

    public Task NeverBlank(Guid guid)
    {
        var value1 = $"ota-{guid:B}";
        string checked3;
        if (!string.IsNullOrWhiteSpace(value1)) { checked3 = value1; } else { checked3 = "ota-7"; }
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = checked3 }); //! IOTJ1001
    }

    public Task Trimmed(string text)
    {
        var value1 = $" {text}";
        if (string.IsNullOrWhiteSpace(value1)) return Task.CompletedTask;
        return iot.DescribeJobAsync(new DescribeJobRequest { JobId = value1.Trim() });
    }
}
