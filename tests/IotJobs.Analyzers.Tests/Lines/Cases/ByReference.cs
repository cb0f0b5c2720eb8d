#nullable disable

namespace Cases.ByReference;

// Requests that a helper makes in the variable of its caller.
public static class Fill
{
    public static async Task CoalescedInPlace(IAmazonIoT client, string arn)
    {
        CreateJobRequest request = null;
        Begin(ref request);
        Aim(request, arn);
        await client.CreateJobAsync(request);
    }

    // The argument behind it branches, so that the variable is captured first.
    public static async Task BesideABranch(IAmazonIoT client, string arn, bool silent)
    {
        CreateJobRequest request = null;
        Named(ref request, silent ? "silent" : "loud");
        Aim(request, arn);
        await client.CreateJobAsync(request);
    }

    public static async Task Incomplete(IAmazonIoT client)
    {
        Out(out var request); 
        await client.CreateJobAsync(request);
    }

    // Whoever calls it goes on.
    public static void ForOthers(ref CreateJobRequest request)
    {
        request ??= new CreateJobRequest();
        request.JobId = "a";
    }

    public static bool TryMake(string name, out CreateJobRequest request)
    {
        request = new CreateJobRequest { JobId = JobId.FromText(name) };
        return name.Length > 0;
    }

    private static void Begin(ref CreateJobRequest request)
    {
        request ??= new CreateJobRequest();
        request.JobId = "a";
    }

    private static void Named(ref CreateJobRequest request, string mode)
    {
        request = new CreateJobRequest { JobId = "lock-" + mode };
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = mode == "silent" ? 120 : 20 };
    }

    private static void Out(out CreateJobRequest request) => request = new CreateJobRequest { JobId = "b", Document = "{}" }; //! IOTJ2001

    private static void Aim(CreateJobRequest request, string arn)
    {
        request.Document = "{}";
        request.Targets = new List<string>();
        request.Targets.Add(arn);
    }
}
