#nullable enable

namespace Cases.Defaults;

public static partial class Defaults
{
    public static async Task WindowOnSnapshot(IAmazonIoT client)
    {
        var window = new MaintenanceWindow { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 90 };
        await client.CreateJobAsync(new CreateJobRequest //! IOTJ2006
        {
            JobId = "fw-84",
            Document = "{}",
            Targets = new List<string> { Group },
            SchedulingConfig = new SchedulingConfig { MaintenanceWindows = new List<MaintenanceWindow> { window } },
        });
    }

    public static async Task Retry(IAmazonIoT client, CancellationToken token)
    {
        var request = new DescribeJobRequest();
        for (int attempt = 0; ; attempt++)
        {
            try
            {
                request.JobId = $"fw-{attempt}";
                await client.DescribeJobAsync(request, token);
                return;
            }
            catch (AmazonIoTException) when (attempt < 3)
            {
                await Task.Delay(100, token);
            }
            finally
            {
                request = new DescribeJobRequest();
            }
        }
    }

    public static async Task Goto(IAmazonIoT client)
    {
        int n = 0;
    again:
        var id = n == 0 ? "fw-first" : "fw-again";
        await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        if (++n < 2) goto again;
    }

    public static async Task GotoWrong(IAmazonIoT client, bool retry)
    {
        string id = "fw-first";
        if (retry) goto second;
        await client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
        return;
    second:
        id += " retry";
        await client.DescribeJobAsync(new DescribeJobRequest { JobId = id }); //! IOTJ1001
    }

    public static Task Join(IAmazonIoT client, Version v, DateTime day)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Join('-', "fw", v.Major, v.Minor, day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)) });

    public static Task Format(IAmazonIoT client, int build)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Format(CultureInfo.InvariantCulture, "fw-{0:D6}-{1:x8}", build, build) });

    public static Task FormatWrong(IAmazonIoT client, int build)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Format(CultureInfo.InvariantCulture, "fw #{0:D6}", build) }); //! IOTJ1001

    public static Task Created(IAmazonIoT client)
    {
        var id = string.Create(12, 7, static (span, seed) => { for (int i = 0; i < span.Length; i++) span[i] = (char)('a' + (seed + i) % 26); });
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public static Task CreatedInvariant(IAmazonIoT client, DateTime t)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Create(CultureInfo.InvariantCulture, $"fw-{t:yyyyMMdd}-{t:HHmmss}") });

    public static Task Built(IAmazonIoT client, IEnumerable<int> parts)
    {
        var text = new StringBuilder("fw");
        foreach (var part in parts.Take(3)) text.Append('-').Append(part);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() });
    }

    public static Task BuiltReplaced(IAmazonIoT client, Version v)
    {
        var text = new StringBuilder().Append("fw-").Append(v).Replace('.', '-');
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() });
    }

    public static Task BuiltWrong(IAmazonIoT client, int build)
    {
        var text = new StringBuilder("fw");
        text.Append('+').Append(build);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = text.ToString() }); //! IOTJ1001
    }

    public static Task Slug(IAmazonIoT client, string model)
    {
        var slug = Regex.Replace(model.Trim().ToLowerInvariant(), "[^a-z0-9]+", "-").Trim('-');
        if (slug.Length > 50) slug = slug[..50];
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = "fw-" + slug });
    }

    public static Task Span(IAmazonIoT client, Guid id)
    {
        ReadOnlySpan<char> head = id.ToString("N").AsSpan(0, 8);
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = string.Concat("fw-", head) });
    }

    public static Task SlicedOut(IAmazonIoT client)
    {
        string full = "v1.2.3 (release)";
        return client.DescribeJobAsync(new DescribeJobRequest { JobId = full[..full.IndexOf(' ')].Replace(".", "") });
    }

    public static Task TwoGuids(IAmazonIoT client, Guid a, Guid b)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = $"{a:N}_{b:N}" }); //! IOTJ1002

    public static Task Padded(IAmazonIoT client, Guid a)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = a.ToString("N").PadLeft(64, '0') });

    public static Task PaddedTooFar(IAmazonIoT client, Guid a)
        => client.DescribeJobAsync(new DescribeJobRequest { JobId = "fw" + a.ToString("N").PadLeft(64, '0') }); //! IOTJ1002
}
