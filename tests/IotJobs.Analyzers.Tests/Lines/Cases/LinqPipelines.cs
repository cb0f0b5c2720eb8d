#nullable enable

namespace Cases.Programs.LinqPipelines;

public sealed record Printer(string Arn, string Model, Version Firmware, int Site);

public sealed record Portion(CreateJobRequest Request, int Size);

public interface IPrinterInventory
{
    IReadOnlyCollection<Printer> All { get; }
}

public static class PrinterQueries
{
    public static IEnumerable<(string Model, string[] Arns)> InPortions(this IEnumerable<Printer> printers, int size = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return printers
            .GroupBy(p => p.Model, p => p.Arn, StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Distinct().Order(StringComparer.Ordinal).Chunk(size), (group, arns) => (group.Key, arns));
    }
}

public sealed class LabelCampaigns(IAmazonIoT iot, IPrinterInventory inventory)
{
    public async Task<Dictionary<string, int>> PerModelAsync(string document, CancellationToken ct)
    {
        var portions = inventory.All
            .InPortions()
            .Select((portion, index) => new Portion(
                new CreateJobRequest
                {
                    JobId = $"labels-{index:D3}-{Guid.NewGuid():N}",
                    Targets = portion.Arns.ToList(),
                    Document = document,
                },
                portion.Arns.Length));
        var sent = new List<Portion>();
        foreach (var portion in portions)
        {
            await iot.CreateJobAsync(portion.Request, ct);
            sent.Add(portion);
        }

        return sent.ToDictionary(p => p.Request.JobId, p => p.Size);
    }

    public Task PerFirmwareAsync(IReadOnlyList<Uri> images, CancellationToken ct)
    {
        var newest = inventory.All.GroupBy(p => p.Firmware).OrderByDescending(g => g.Key);
        var sends = newest.Zip(images, (group, image) => iot.CreateJobAsync(
            new CreateJobRequest
            {
                JobId = "labels-" + group.Key, //! IOTJ1001
                Targets = group.Select(p => p.Arn).Take(100).ToList(),
                Document = JsonSerializer.Serialize(new Dictionary<string, string> { ["url"] = image.AbsoluteUri }),
                AbortConfig = new AbortConfig { CriteriaList = [] }, //! IOTJ2020
            },
            ct));
        return Task.WhenAll(sends);
    }

    public async Task PerSiteAsync(string document, CancellationToken ct)
    {
        var names = inventory.All
            .GroupBy(p => p.Site)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Firmware.ToString().Replace('.', '_')).Distinct().Order().Aggregate("site", (all, one) => $"{all}-{one}"));
        foreach (var (site, name) in names)
        {
            var length = site.ToString("N0", CultureInfo.InvariantCulture).Length;
            Console.WriteLine($"{site,8:N0} {name} ({length})");
            await iot.CreateJobAsync(
                new CreateJobRequest
                {
                    JobId = name.Length <= 50 ? $"{name}-{site:D6}" : $"site-{site:D6}",
                    Targets = inventory.All.Where(p => p.Site == site).Select(p => p.Arn).ToList(),
                    Document = document,
                    TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 120 },
                    JobExecutionsRetryConfig = new() { CriteriaList = [new() { FailureType = RetryableFailureType.FAILED, NumberOfRetries = 7 }, new() { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 5 }] }, //! IOTJ2010
                },
                ct);
        }
    }

    public Task SparesAsync(string id, string main, string spare, string document, CancellationToken ct)
    {
        if (main == spare)
            throw new ArgumentException("twice", nameof(spare));
        return iot.CreateJobAsync(
            new CreateJobRequest
            {
                JobId = id,
                Targets =
                [
                    spare,
                    main,
                    spare, //! IOTJ2017
                ],
                Document = document,
            },
            ct);
    }
}
