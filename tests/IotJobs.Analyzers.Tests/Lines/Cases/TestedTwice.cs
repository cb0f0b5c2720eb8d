#nullable enable

namespace Cases.TestedTwice;

/// <summary>Members that the same test sets: what contradicts itself whenever the test has one outcome.</summary>
public sealed class TestedTwice(IAmazonIoT iot)
{
    static List<string> T = ["arn:aws:iot:eu-west-1:123456789012:thing/x"];

    static MaintenanceWindow W => new() { StartTime = "cron(0 2 ? * MON *)", DurationInMinutes = 60 };

    public Task WindowsAndSnapshot(string doc, bool rolling)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = doc, TargetSelection = rolling ? TargetSelection.SNAPSHOT : TargetSelection.CONTINUOUS }; //! IOTJ2006
        if (rolling) request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [W] };
        return iot.CreateJobAsync(request);
    }

    public Task WindowsAndContinuous(string doc, bool rolling)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = doc, TargetSelection = rolling ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT };
        if (rolling) request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [W] };
        return iot.CreateJobAsync(request);
    }

    public Task TwoFlags(string doc, bool rolling, bool other)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = doc, TargetSelection = rolling ? TargetSelection.CONTINUOUS : TargetSelection.SNAPSHOT };
        if (other) request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [W] };
        return iot.CreateJobAsync(request);
    }

    public Task BothDocuments(string? url, bool fromS3)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = "{}", TargetSelection = "SNAPSHOT" };
        if (url is not null) request.DocumentSource = url; //! IOTJ2003
        return iot.CreateJobAsync(request);
    }

    public Task EitherDocument(string? url, string? doc)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, TargetSelection = "SNAPSHOT" };
        if (url is not null) request.DocumentSource = url;
        if (doc is not null) request.Document = doc;
        return iot.CreateJobAsync(request);
    }

    public Task Replaced(string? url)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = "{}", TargetSelection = "SNAPSHOT" };
        if (url is not null) { request.DocumentSource = url; request.Document = null; }
        return iot.CreateJobAsync(request);
    }

    public Task ByTheSameValue(string? url, string doc)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = url is null ? doc : null, DocumentSource = url, TargetSelection = "SNAPSHOT" };
        return iot.CreateJobAsync(request);
    }

    public Task SetTogether(bool windows, string selection, string doc)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = doc, TargetSelection = selection };
        if (windows)
        {
            request.TargetSelection = TargetSelection.CONTINUOUS;
            request.SchedulingConfig = new SchedulingConfig { MaintenanceWindows = [W] };
        }
        else if (selection == "SNAPSHOT") Console.WriteLine();
        return iot.CreateJobAsync(request);
    }

    public async Task EachTurn(IEnumerable<string> urls)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, Document = "{}", TargetSelection = "SNAPSHOT" };
        foreach (var url in urls)
        {
            request.JobId = JobId.New("x");
            request.DocumentSource = url;
            request.Document = null;
            await iot.CreateJobAsync(request);
        }
    }

    public Task Opposite(string? url, bool signed)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, TargetSelection = "SNAPSHOT" };
        if (signed) request.Document = "{}";
        if (!signed) request.DocumentSource = url;
        return iot.CreateJobAsync(request);
    }

    public Task Nested(string? url, bool signed)
    {
        var request = new CreateJobRequest { JobId = "a", Targets = T, TargetSelection = "SNAPSHOT" };
        if (signed) request.Document = "{}";
        if (signed && url is not null) request.DocumentSource = url; //! IOTJ2003
        else if (!signed) request.DocumentSource = "https://b.s3.amazonaws.com/x";
        return iot.CreateJobAsync(request);
    }
}
