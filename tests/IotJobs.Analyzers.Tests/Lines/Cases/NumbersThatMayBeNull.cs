#nullable enable

namespace Cases.NumbersThatMayBeNull;

/// <summary>Numbers that may be null, and line breaks of the machine.</summary>
public sealed class NumbersThatMayBeNull(IAmazonIoT iot)
{
    public Task NeverNull(string targetArn, string document)
    {
        var request = new CreateJobRequest
        {
            JobId = $"full-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 },
        };
        request.TimeoutConfig.InProgressTimeoutInMinutes ??= 0;
        return iot.CreateJobAsync(request);
    }

    public Task NeverNullByComparison(string targetArn, string document)
    {
        var t = new TimeoutConfig { InProgressTimeoutInMinutes = 30 };
        if (t.InProgressTimeoutInMinutes == null) t.InProgressTimeoutInMinutes = 0;
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = "x", TimeoutConfig = t });
    }

    public Task LocalNeverNull(string targetArn, string document)
    {
        long? n = 30;
        n ??= 0;
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = "x", TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = n } });
    }

    public Task OrZero(long? n)
    {
        n ??= 0;
        return iot.UpdateJobAsync(new UpdateJobRequest { JobId = "x", TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = n } }); //! IOTJ1021
    }

    public Task BreakInInterpolation([JobId] string id, string who) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = $"a{Environment.NewLine}{who}" }); //! IOTJ1020

    public Task BreakInSum([JobId] string id, string who) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = "stopped" + Environment.NewLine + who }); //! IOTJ1020

    public Task BreakInJoin([JobId] string id, string who) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = string.Join(Environment.NewLine, "stopped", who) }); //! IOTJ1020

    public Task BreakReplaced([JobId] string id, string who) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = string.Join(Environment.NewLine, "stopped", who).Replace(Environment.NewLine, " ") });

    public Task BreakTrimmed([JobId] string id, string who) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = (who + Environment.NewLine).Trim() });

    public Task BreakTrimmedByName([JobId] string id, string who) => iot.CancelJobAsync(new CancelJobRequest { JobId = id, Comment = (who + Environment.NewLine).TrimEnd('\r', '\n') });
}
