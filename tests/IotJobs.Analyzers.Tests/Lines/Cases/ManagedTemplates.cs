#nullable enable
using System.Collections.Concurrent;

namespace Cases.Programs.ManagedTemplates;

// Templates are made once for each model, jobs are made of them.
public sealed record Account(string Partition, string Region, string Id)
{
    public static Account Europe { get; } = new("aws", "eu-central-1", "123456789012");
    public static Account China { get; } = new("aws-cn", "cn-north-1", "210987654321");

    public string Arn(string kind, string name) => $"arn:{Partition}:iot:{Region}:{Id}:{kind}/{name}";

    public string Group(string name) => Arn("thinggroup", name);

    public string Template(string name) => Arn("jobtemplate", name);

    public string Managed(string name) => $"arn:{Partition}:iot:{Region}::jobtemplate/{name}:1.0";
}

public sealed class Model
{
    public Model(string code, int generation)
    {
        if (code.Length > 20 || !code.All(char.IsAsciiLetterOrDigit)) throw new ArgumentException("letters and digits", nameof(code));
        Code = code;
        Generation = generation;
    }

    public string Code { get; }
    public int Generation { get; }
    public string TemplateId => string.Create(CultureInfo.InvariantCulture, $"tpl-{Code}-g{Generation}");
}

public sealed class TemplateService(IAmazonIoT iot, Account account)
{
    private readonly ConcurrentDictionary<string, string> _arns = new();

    public async Task<string> EnsureAsync(Model model, string source)
    {
        if (_arns.TryGetValue(model.Code, out var known)) return known;

        var request = new CreateJobTemplateRequest
        {
            JobTemplateId = model.TemplateId,
            Description = $"Firmware of {model.Code}, generation {model.Generation}",
            DocumentSource = source,
            TimeoutConfig = new() { InProgressTimeoutInMinutes = 90 },
            AbortConfig = new()
            {
                CriteriaList =
                [
                    new() { Action = AbortAction.CANCEL, FailureType = "FAILED", MinNumberOfExecutedThings = 20, ThresholdPercentage = 12.5 },
                    new() { Action = AbortAction.CANCEL, FailureType = "TIMED_OUT", MinNumberOfExecutedThings = 20, ThresholdPercentage = 100 },
                ],
            },
        };
        if (model.Generation > 2)
        {
            request.MaintenanceWindows = new List<MaintenanceWindow> { new() { StartTime = "cron(30 3 ? * MON-FRI *)", DurationInMinutes = 23 * 60 + 50 } };
        }

        try
        {
            var answer = await iot.CreateJobTemplateAsync(request);
            return _arns[model.Code] = answer.JobTemplateArn;
        }
        catch (AmazonIoTException e) when (e.ErrorCode == "ConflictException")
        {
            return _arns[model.Code] = account.Template(model.TemplateId);
        }
    }
}

public sealed class TemplateJobs(IAmazonIoT iot, TemplateService templates, Account account)
{
    // legal: what is not set here comes with the template
    public async Task<string> StartAsync(Model model, string source, string group)
    {
        var template = await templates.EnsureAsync(model, source);
        var created = await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{model.Code}-{Guid.NewGuid():N}",
            JobTemplateArn = template,
            Targets = [account.Group(group)],
            TargetSelection = TargetSelection.CONTINUOUS,
        });
        return created.JobId;
    }

    // legal: a managed template takes parameters
    public Task RebootAsync(string group, string? user) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = JobId.New("reboot"),
        JobTemplateArn = account.Managed("AWS-Reboot"),
        DocumentParameters = user is null ? null : new Dictionary<string, string> { ["runAsUser"] = user },
        Targets = [account.Group(group)],
    });

    // wrong: the new job names another job where a template is due
    public Task RepeatAsync(string jobId)
    {
        var europe = Account.Europe;
        var earlier = europe.Arn("job", jobId);
        return iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = JobId.New("again"),
            JobTemplateArn = earlier, //! IOTJ1022
            Targets = [europe.Group("cameras")],
        });
    }
}

public static class Program
{
    public static async Task Main()
    {
        using var iot = new AmazonIoTClient();
        foreach (var account in new[] { Account.Europe, Account.China })
        {
            var templates = new TemplateService(iot, account);
            var jobs = new TemplateJobs(iot, templates, account);
            foreach (var (code, generation) in new[] { ("CamA", 1), ("CamB", 3) })
            {
                var id = await jobs.StartAsync(new Model(code, generation), "https://s3.eu-central-1.amazonaws.com/firmware/job.json", "cameras");
                Console.WriteLine(id);
            }

            await jobs.RebootAsync("doorbells", user: null);
        }
    }
}
