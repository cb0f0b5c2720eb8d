#nullable enable

namespace Cases.FinallyInLoops;

// What is thrown out of a finally block goes to the handlers around, and the loop goes on.
public sealed class LoopsWithFinally(IAmazonIoT iot)
{
    public async Task A(string[] names, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                foreach (var name in names)
                {
                    try { await iot.CancelJobAsync(new CancelJobRequest { JobId = name }, ct); }
                    catch (InvalidOperationException) { continue; }
                    finally { await Task.Delay(1, ct); }
                }
            }
            catch (TimeoutException) { }
            finally { Console.WriteLine("turn"); await Task.Delay(2, ct); }
        }
        await iot.CreateJobAsync(new CreateJobRequest { JobId = "A", Document = "{}" }, ct); //! IOTJ2001
    }
    public async Task B(string[] names, CancellationToken ct)
    {
        foreach (var name in names)
        {
            try
            {
                try { await iot.CancelJobAsync(new CancelJobRequest { JobId = name }, ct); }
                finally { await Task.Delay(1, ct); names = [.. names.Skip(1)]; Console.WriteLine(string.Join(",", names)); }
            }
            catch (Exception e) when (e.Message.Length > 3) { Console.WriteLine(e); }
        }
        await iot.CreateJobAsync(new CreateJobRequest { JobId = "A", Document = "{}" }, ct); //! IOTJ2001
    }
}
