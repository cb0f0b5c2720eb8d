#nullable enable

namespace Cases.SharedRecords;

public sealed record Plan(string Name, int Size, long Minutes) { public static Plan Draft { get; } = new("draft 1", 10, 20160); public static readonly Plan Good = new("good", 10, 60); }

public sealed class Mutable { public string Name { get; set; } = "a b"; public static readonly Mutable One = new() { Name = "x y" }; }

/// <summary>Records that all share, and copies of them.</summary>
public sealed class SharedRecords(IAmazonIoT iot)
{
    public Task Wrong() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Plan.Draft.Name }); //! IOTJ1001

    public Task Right() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Plan.Good.Name });

    public Task OfMutable() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = Mutable.One.Name });

    public Task Renamed() { var p = Plan.Draft with { Name = "ok" }; return iot.DescribeJobAsync(new DescribeJobRequest { JobId = p.Name }); }

    public TimeoutConfig CopiedNumber() { var p = Plan.Draft with { Name = "ok" }; return new TimeoutConfig { InProgressTimeoutInMinutes = p.Minutes }; } //! IOTJ1021

    public TimeoutConfig NewNumber() { var p = Plan.Draft with { Minutes = 60 }; return new TimeoutConfig { InProgressTimeoutInMinutes = p.Minutes }; }

    public Task RightByDefault(Plan? plan) { plan ??= Plan.Good; return iot.DescribeJobAsync(new DescribeJobRequest { JobId = plan.Name }); }

    public Task NotTheDraft(Plan plan) { if (plan == Plan.Draft) return Task.CompletedTask; return iot.DescribeJobAsync(new DescribeJobRequest { JobId = plan.Name }); }

    public Task NotTheDraftOfTwo(bool f) { var plan = f ? Plan.Draft : Plan.Good; if (plan == Plan.Draft) return Task.CompletedTask; return iot.DescribeJobAsync(new DescribeJobRequest { JobId = plan.Name }); }

    public Task WithoutBlank(bool f) { var plan = f ? Plan.Draft : Plan.Good; if (plan.Name.Contains(' ')) return Task.CompletedTask; return iot.DescribeJobAsync(new DescribeJobRequest { JobId = plan.Name }); }
}
