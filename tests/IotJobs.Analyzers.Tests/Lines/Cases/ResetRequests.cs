#nullable enable

namespace Cases.ResetRequests;

/// <summary>A request that comes from elsewhere, or goes on, may be given again what is taken from it.</summary>
public static class ResetRequests
{
    public static void Clear(CreateJobRequest request)
    {
        request.JobId = null;
        request.Document = null;
        request.Targets = null;
    }

    public static async Task ClearAfterwards(IAmazonIoT iot, UpdateJobRequest request)
    {
        await iot.UpdateJobAsync(request);
        request.JobId = null;
    }

    public static async Task ClearBefore(IAmazonIoT iot, UpdateJobRequest request)
    {
        request.JobId = null; //! IOTJ2018
        await iot.UpdateJobAsync(request);
    }

    public static CreateJobRequest Base() => new() { JobId = null, Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/x"], Document = "{}" };

    public static async Task Completed(IAmazonIoT iot)
    {
        var request = Base();
        request.JobId = "fw-1";
        await iot.CreateJobAsync(request);
    }

    public static async Task NotCompleted(IAmazonIoT iot)
    {
        var request = Base(); //! IOTJ2018
        await iot.CreateJobAsync(request);
    }

    // More ways lead round the loops than are kept apart.
    public static async Task ManyTurns(IAmazonIoT iot, bool flag, List<string> ids)
    {
        foreach (var wave in new[] { "a", "b" })
        {
            foreach (var id in ids.Where(one => one.Length > 3))
            {
                var request = new UpdateJobRequest { Description = "firmware" };
                if (flag) request.JobId = id;
                else request.JobId = wave;
                await iot.UpdateJobAsync(request);
                request.JobId = null;
            }
        }
    }

    public static async Task ManyWays(IAmazonIoT iot, bool flag, string text, List<string> names, int number)
    {
        string status = new[] { flag ? "SUCCEEDED" : text, (names.Count == 0 ? text : "IN_PROGRESS"), "SCHEDULED" }[number & 1];
        status = (status == "IN_PROGRESS" || status == "CANCELED" || status == "COMPLETED" || status == "SCHEDULED") ? status : "COMPLETED";
        await iot.ListJobsAsync(new ListJobsRequest { Status = status });
    }

    public static async Task ManyWaysWrong(IAmazonIoT iot, bool flag, string text, List<string> names, int number)
    {
        string status = new[] { flag ? "SUCCEEDED" : text, (names.Count == 0 ? text : "IN_PROGRESS"), "SCHEDULED" }[number & 1];
        status = (status == "IN_PROGRESS" || status == "CANCELED" || status == "COMPLETED" || status == "SCHEDULED") ? status : "DONE";
        await iot.ListJobsAsync(new ListJobsRequest { Status = status }); //! IOTJ1011
    }
}
