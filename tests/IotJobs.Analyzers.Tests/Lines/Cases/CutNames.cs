#nullable enable

namespace Cases.CutNames;

/// <summary>What stands before or behind a separator does not hold it.</summary>
public sealed class CutNames(IAmazonIoT iot)
{
    public Task AfterLast([ThingName] string thing)
    {
        var s = thing[(thing.LastIndexOf(':') + 1)..];
        return s.Length is 0 or > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task SubstringAfterLast([ThingName] string thing)
    {
        var s = thing.Substring(thing.LastIndexOf(':') + 1);
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task LastOfSplit([ThingName] string thing)
    {
        var s = thing.Split(':')[^1];
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task LastByLinq([ThingName] string thing)
    {
        var s = thing.Split(':').Last();
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task BeforeFirst([ThingName] string thing)
    {
        var i = thing.IndexOf(':');
        var s = i < 0 ? thing : thing[..i];
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task AfterKeptPosition([ThingName] string thing)
    {
        var i = thing.LastIndexOf(':');
        var s = thing[(i + 1)..];
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task SubstringBefore([ThingName] string thing)
    {
        var i = thing.IndexOf(':');
        var s = i >= 0 ? thing.Substring(0, i) : thing;
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task AfterOther([ThingName] string thing)
    {
        var s = thing[(thing.LastIndexOf('_') + 1)..];
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s }); //! IOTJ1004
    }

    public Task AfterLastIfAny([ThingName] string thing)
    {
        var i = thing.LastIndexOf(':');
        var s = i < 0 ? thing : thing[(i + 1)..];
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task BeforeFirstAtOnce([ThingName] string thing)
    {
        var s = thing[..thing.IndexOf(':')];
        return s.Length > 60 ? Task.CompletedTask : iot.DescribeJobAsync(new DescribeJobRequest { JobId = s });
    }

    public Task EachOfSplit([ThingName] string thing)
    {
        foreach (var s in thing.Split(':')) { if (s.Length <= 60) return iot.DescribeJobAsync(new DescribeJobRequest { JobId = s }); } return Task.CompletedTask;
    }
}
