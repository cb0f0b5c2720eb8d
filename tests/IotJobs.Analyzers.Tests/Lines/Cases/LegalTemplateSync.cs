#nullable enable

namespace Cases.Programs.LegalTemplateSync;

public sealed record TemplateFile(string Path, string Json, string? Title, int? TimeoutHours);

// Template sync: files of a folder become job templates. Legal as a whole.
public sealed class TemplateSync(IAmazonIoT iot, string folder, Action<string> log)
{
    private const string NoTitle = "\u0000";

    public async Task<int> SyncAsync(IEnumerable<TemplateFile> files, CancellationToken stop)
    {
        var failed = 0;
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var id = IdOf(file.Path);
            if (id.Length > 64) id = id[..55] + "_" + (uint)id.Length % 1000;
            var title = string.IsNullOrWhiteSpace(file.Title) ? NoTitle : file.Title.Trim();
            var hours = file.TimeoutHours ?? 0;
            var request = new CreateJobTemplateRequest
            {
                JobTemplateId = id,
                Document = file.Json,
                Description = title == NoTitle ? $"Template {id} (from {Path.GetFileName(folder)})" : title,
            };
            if (hours > 0)
            {
                request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = Math.Min(hours * 60, 10080) };
            }
            if (hours > 24)
            {
                request.JobExecutionsRetryConfig = new JobExecutionsRetryConfig
                {
                    CriteriaList = [new RetryCriteria { FailureType = RetryableFailureType.TIMED_OUT, NumberOfRetries = 2 }],
                };
            }

            try
            {
                await iot.CreateJobTemplateAsync(request, stop);
                log($"+ {file.Path}");
            }
            catch (ConflictException)
            {
                await ReplaceAsync(request, stop);
            }
            catch (AmazonIoTException e)
            {
                failed++;
                log($"! {file.Path}: {e.Message}");
            }
        }
        return failed;
    }

    private async Task ReplaceAsync(CreateJobTemplateRequest request, CancellationToken stop)
    {
        var old = request.JobTemplateId;
        request.JobTemplateId = old[..Math.Min(old.Length, 60)] + "-new";
        await Task.Delay(TimeSpan.FromSeconds(2), stop);
        await iot.CreateJobTemplateAsync(request, stop);
        log($"~ {request.JobTemplateId}");
    }

    private static string IdOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var id = "buoy.";
        foreach (var c in name)
        {
            id += char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-';
        }
        return id.Replace('.', '_');
    }
}
