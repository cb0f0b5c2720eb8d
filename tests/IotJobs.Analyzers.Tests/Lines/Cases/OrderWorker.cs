#nullable enable

namespace Cases.Programs.OrderWorker;

// Background worker: takes update orders from a queue and starts one job for each.
public sealed class UpdateOrder
{
    public Guid Id { get; init; }
    [ThingName] public required string Thing { get; init; }
    public required Version Target { get; init; }
    public int Retries { get; init; }
}

public interface IOrderQueue
{
    Task<UpdateOrder?> TakeAsync(CancellationToken ct);
    Task CompleteAsync(Guid id);
    Task AbandonAsync(Guid id, string reason);
}

public interface ILog { void Info(string text); void Error(Exception e, string text); }

public sealed class WorkerOptions
{
    public string Region { get; set; } = "";
    public string AccountId { get; set; } = "";
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(10);
}

public sealed class UpdateWorker(IAmazonIoT iot, IOrderQueue queue, WorkerOptions options, ILog log)
{
    private int _handled;

    public async Task ExecuteAsync(CancellationToken stop)
    {
        if (options.Region == "" || options.AccountId == "") throw new InvalidOperationException("Worker is not configured.");
        while (!stop.IsCancellationRequested)
        {
            UpdateOrder? order = null;
            try
            {
                order = await queue.TakeAsync(stop);
                if (order is null)
                {
                    await Task.Delay(options.Pause, stop);
                    continue;
                }
                await StartAsync(order, stop);
                await queue.CompleteAsync(order.Id);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested) { break; }
            catch (Exception e)
            {
                log.Error(e, $"order {order?.Id}");
                if (order is not null) await queue.AbandonAsync(order.Id, e.Message);
            }
            finally
            {
                _handled++;
            }
        }
        log.Info($"{_handled} rounds");
    }

    private async Task StartAsync(UpdateOrder order, CancellationToken ct)
    {
        var target = $"arn:aws:iot:{options.Region}:{options.AccountId}:thing/{order.Thing}";
        var retries = Math.Min(Math.Max(order.Retries, 0), 5);
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"upd-{order.Thing}-{order.Target.Major}", //! IOTJ1004
            Targets = [target],
            Document = JsonSerializer.Serialize(new { operation = "update", version = order.Target.ToString() }),
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 45 },
            JobExecutionsRetryConfig = new JobExecutionsRetryConfig
            {
                CriteriaList =
                [
                    new RetryCriteria { FailureType = RetryableFailureType.FAILED, NumberOfRetries = retries },
                    new RetryCriteria
                    {
                        FailureType = "TIMEOUT", //! IOTJ1011
                        NumberOfRetries = retries,
                    },
                ],
            },
        }, ct);
    }
}
