#nullable enable

using System.Security.Cryptography;
using Dp = Amazon.IoTJobsDataPlane;
using DpModel = Amazon.IoTJobsDataPlane.Model;

namespace Cases.MachineJobs;

public sealed class GrinderJobs(IAmazonIoT iot, IConfig config, ILog log)
{
    private const string Doc = """{"operation":"reboot"}""";
    private const string Group = "arn:aws:iot:eu-west-1:123456789012:thinggroup/grinders";

    private async Task<string> Start(CreateJobRequest request)
    {
        request.Document ??= Doc;
        request.Targets ??= [Group];
        var answer = await iot.CreateJobAsync(request);
        return answer.JobId;
    }

    // ---- ids
    public Task<string> Release(Version version) =>
        Start(new CreateJobRequest
        {
            JobId = $"grinder-{version}", //! IOTJ1001
        });

    public Task<string> ReleaseDashed(Version version) =>
        Start(new CreateJobRequest { JobId = "grinder-" + version.ToString(3).Replace('.', '-') });

    public Task<string> Nightly()
    {
        var stamp = DateTime.UtcNow.ToString("s", CultureInfo.InvariantCulture);
        return Start(new CreateJobRequest
        {
            JobId = "nightly-" + stamp, //! IOTJ1001
        });
    }

    public Task<string> NightlyCompact()
    {
        var stamp = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        log.Info($"starting nightly {DateTime.UtcNow:s}");
        return Start(new CreateJobRequest { JobId = $"nightly-{stamp}", Description = $"Nightly of {DateTime.UtcNow:s}" });
    }

    public async Task DiagnoseAll(IReadOnlyList<Machine> things)
    {
        foreach (var thing in things)
        {
            if (thing.ThingName.StartsWith("test-")) continue;
            await Start(new CreateJobRequest
            {
                JobId = "diag-" + thing.ThingName, //! IOTJ1004
                Targets = [thing.ThingArn],
            });
        }
    }

    public async Task DiagnosePlainNames(IReadOnlyList<Machine> things)
    {
        foreach (var thing in things)
        {
            var name = thing.ThingName;
            if (name.Contains(':') || name.Length > 59)
            {
                log.Info($"skipping {name}: no job id can be made of it");
                continue;
            }
            await Start(new CreateJobRequest { JobId = $"diag-{name}", Targets = [thing.ThingArn] });
        }
    }

    public Task<string> Clean([ThingName] string thing)
    {
        var safe = thing.Replace(':', '_');
        if (safe.Length > 40) safe = safe[..40];
        return Start(new CreateJobRequest { JobId = $"clean-{safe}-{Guid.NewGuid().ToString("N")[..8]}" });
    }

    public Task<string> CleanForgotLength([ThingName] string thing)
    {
        var safe = thing.Replace(':', '_');
        return Start(new CreateJobRequest
        {
            JobId = $"clean-{safe}", //! IOTJ1004
        });
    }

    public Task<string> Burr(string? ticket) =>
        Start(new CreateJobRequest
        {
            JobId = ticket ?? "no ticket", //! IOTJ1001
        });

    public async Task<string?> BurrOrNothing(string? ticket)
    {
        var id = ticket ?? "no ticket";
        if (id == "no ticket")
        {
            return null;
        }
        return await Start(new CreateJobRequest { JobId = id });
    }

    public Task<string> LongName() =>
        Start(new CreateJobRequest
        {
            JobId = $"grinder-firmware-rollout-prod-{Guid.NewGuid()}", //! IOTJ1002
        });

    public Task<string> LongNameThatFits() =>
        Start(new CreateJobRequest { JobId = $"grinder-firmware-rollout-pro-{Guid.NewGuid():D}"[..64] });

    public Task<string> FromBuilder(int build, bool hotfix)
    {
        var id = new StringBuilder("grinder");
        if (hotfix) id.Append("-hotfix");
        id.Append(" build ").Append(build);
        return Start(new CreateJobRequest
        {
            JobId = id.ToString(), //! IOTJ1001
        });
    }

    public Task<string> FromBuilderMended(Version version, int build)
    {
        var id = new StringBuilder("grinder ").Append(version).Append('+').Append(build);
        id.Replace('.', '-').Replace('+', '-').Replace(' ', '-');
        return Start(new CreateJobRequest { JobId = id.ToString() });
    }

    public Task<string> Batch(int batch) =>
        Start(new CreateJobRequest
        {
            JobId = $"batch-{batch:N0}", //! IOTJ1004
        });

    public Task<string> BatchPadded(int batch) => Start(new CreateJobRequest { JobId = $"batch-{batch:D6}" });

    public Task<string> Column(byte attempt) =>
        Start(new CreateJobRequest
        {
            JobId = $"try-{attempt,3}", //! IOTJ1004
        });

    public Task<string> ColumnZero(byte attempt) =>
        Start(new CreateJobRequest { JobId = "try-" + attempt.ToString(CultureInfo.InvariantCulture).PadLeft(3, '0') });

    public Task<string> Digest(byte[] image) =>
        Start(new CreateJobRequest { JobId = "fw-" + Convert.ToHexString(SHA256.HashData(image))[..32] });

    public async Task Abandon(string jobId)
    {
        var job = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId });
        await iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = job.Job.JobArn, //! IOTJ1001
            ReasonCode = "SUPERSEDED",
        });
    }

    public async Task AbandonByArn(string jobId)
    {
        var job = await iot.DescribeJobAsync(new DescribeJobRequest { JobId = jobId });
        var arn = job.Job.JobArn;
        await iot.CancelJobAsync(new CancelJobRequest { JobId = arn[(arn.LastIndexOf('/') + 1)..], ReasonCode = "SUPERSEDED" });
    }

    private static string Slug(string recipe) => recipe.Trim().ToLowerInvariant().Replace(' ', '_') + ".v2";

    public Task<string> Recipe(string recipe) =>
        Start(new CreateJobRequest
        {
            JobId = Slug(recipe), //! IOTJ1001
        });

    private static string Safe(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));

    public Task<string> RecipeSafe(DateTime from) => Start(new CreateJobRequest { JobId = "recipe-" + Safe(from.ToString("o")) });

    private static readonly Regex Legal = new("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    public async Task Forget(DateTimeOffset day)
    {
        var id = config["job"] ?? $"forget {day:g}";
        var legal = Legal.IsMatch(id);
        if (!legal) throw new InvalidOperationException($"Job id '{id}' is no job id.");
        await iot.DeleteJobAsync(new DeleteJobRequest { JobId = id, Force = true });
    }

    public async Task Describe([ThingName] string thing)
    {
        if (!JobId.TryParse("status-" + thing, out var id))
        {
            log.Info("not a job of ours");
            return;
        }
        await iot.DescribeJobAsync(new DescribeJobRequest { JobId = id });
    }

    public async Task WithRetry(CancellationToken stop)
    {
        var request = new CreateJobRequest { JobId = "grinder-monthly", Targets = [Group], Document = Doc };
        try
        {
            await iot.CreateJobAsync(request, stop);
        }
        catch (ResourceAlreadyExistsException)
        {
            request.JobId = "grinder-monthly#2"; //! IOTJ1001
            await iot.CreateJobAsync(request, stop);
        }
    }

    public async Task WithRetryCounted(CancellationToken stop)
    {
        var id = "grinder-monthly";
        for (var attempt = 1; attempt <= 3; attempt++)
        {
            try
            {
                await iot.CreateJobAsync(new CreateJobRequest { JobId = id, Targets = [Group], Document = Doc }, stop);
                return;
            }
            catch (ResourceAlreadyExistsException)
            {
                id = $"grinder-monthly-{attempt + 1}";
            }
        }
    }

    // ---- templates
    public Task Template() =>
        iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
        {
            JobTemplateId = "grinder.reboot", //! IOTJ1001
            Description = "Reboots a grinder",
            Document = Doc,
        });

    public Task TemplateFrom(string jobArn, Month month) =>
        iot.CreateJobTemplateAsync(new CreateJobTemplateRequest
        {
            JobTemplateId = $"reboot-{month}",
            JobArn = jobArn,
            Description = "Reboots a grinder: see wiki/ops.md (2nd edition)",
        });

    public enum Month { Jan, Feb, Mar }

    public Task<string> Managed() =>
        iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = "managed-reboot",
            Targets = [Group],
            JobTemplateArn = "arn:aws:iot:eu-west-1::jobtemplate/AWS-Run-Command:1.0",
            DocumentParameters = new Dictionary<string, string> { ["command"] = "systemctl restart grinder" },
        }).ContinueWith(t => t.Result.JobId);

    // ---- targets
    public Task<string> OneMachine() =>
        Start(new CreateJobRequest
        {
            JobId = "one",
            Targets =
            [
                "GRINDER_0042", //! IOTJ1022
            ],
        });

    public Task<string> Twice() =>
        Start(new CreateJobRequest
        {
            JobId = "twice",
            Targets =
            [
                "arn:aws:iot:eu-west-1:123456789012:thing/g1",
                "arn:aws:iot:eu-west-1:123456789012:thing/g2",
                "arn:aws:iot:eu-west-1:123456789012:thing/g1", //! IOTJ2017
            ],
        });

    public Task<string> Distinct(IEnumerable<string> names) =>
        Start(new CreateJobRequest
        {
            JobId = "distinct",
            Targets = names.Append("g1").Append("g1").Distinct().Take(100)
                .Select(n => $"arn:aws:iot:eu-west-1:123456789012:thing/{n}").ToList(),
        });

    public Task<CreateJobResponse> NullList(string arn)
    {
        var request = new CreateJobRequest { JobId = "list", Document = Doc };
        request.Targets.Add(arn); //! IOTJ2015
        return iot.CreateJobAsync(request);
    }

    public Task<CreateJobResponse> ListMadeFirst(string arn)
    {
        var request = new CreateJobRequest { JobId = "list", Document = Doc };
        request.Targets ??= [];
        request.Targets.Add(arn);
        return iot.CreateJobAsync(request);
    }

    public Task Join(string jobId) =>
        iot.AssociateTargetsWithJobAsync(new AssociateTargetsWithJobRequest
        {
            JobId = jobId,
            Targets =
            [
                "arn:aws:iot:eu-west-1:123456789012:thing/g7", //! IOTJ2022
            ],
        });

    // ---- words and numbers
    public Task<string> Follow(bool always) =>
        Start(new CreateJobRequest
        {
            JobId = "follow",
            TargetSelection = always ? "CONTINOUS" : "SNAPSHOT", //! IOTJ1010
        });

    public Task<string> FollowSetting() =>
        Start(new CreateJobRequest
        {
            JobId = "follow",
            TargetSelection = config["selection"]?.Trim().ToUpperInvariant() switch
            {
                "CONT" or "CONTINUOUS" => TargetSelection.CONTINUOUS,
                null or "" or "SNAP" => "SNAPSHOT",
                var other => throw new InvalidOperationException($"selection '{other}'?"),
            },
        });

    public RetryCriteria Retries() => new()
    {
        FailureType = "REJECTED", //! IOTJ1011
        NumberOfRetries = 2,
    };

    public TimeoutConfig TwoWeeks() => new()
    {
        InProgressTimeoutInMinutes = 14 * 24 * 60, //! IOTJ1021
    };

    public TimeoutConfig Clamped(int days) => new() { InProgressTimeoutInMinutes = Math.Clamp(days * 1440L, 10, 7 * 1440) };

    public PresignedUrlConfig Day(string role) => new()
    {
        RoleArn = role,
        ExpiresInSec = 24 * 3600, //! IOTJ1021
    };

    public AbortCriteria StopEarly(double share)
    {
        var percent = share <= 0 ? -1 : share;
        if (percent < 0) percent = 10;
        return new AbortCriteria { Action = AbortAction.CANCEL, FailureType = "ALL", MinNumberOfExecutedThings = 1, ThresholdPercentage = percent > 100 ? 100 : percent };
    }

    public async Task<bool> Finished(string jobId, string thing)
    {
        var answer = await iot.DescribeJobExecutionAsync(new DescribeJobExecutionRequest { JobId = jobId, ThingName = thing });
        return answer.Execution.Status == "SUCCESS"; //! IOTJ2016
    }

    public Task Cancel(string jobId, bool operatorAsked) =>
        iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = jobId,
            ReasonCode = operatorAsked ? "OPERATOR" : "Timed_Out", //! IOTJ1020
        });

    public Task CancelWithNote(string jobId, Exception e) =>
        iot.CancelJobAsync(new CancelJobRequest
        {
            JobId = jobId,
            ReasonCode = e.GetType().Name.ToUpperInvariant(),
            Comment = $"Failed:\n{e.HResult}".Replace("\n", " "),
        });

    public List<Tag> Tags() =>
    [
        new Tag { Key = "team:roast/ops", Value = "a b" },
        new Tag { Key = "cost#center", Value = "17" }, //! IOTJ1020
    ];

    // ---- documents
    public Task<string> Forced(bool forced) =>
        Start(new CreateJobRequest
        {
            JobId = "forced",
            Document = $"{{\"operation\":\"reboot\",\"force\":{forced}}}", //! IOTJ3001
        });

    public Task<string> ForcedLower(bool forced, int delay) =>
        Start(new CreateJobRequest
        {
            JobId = "forced",
            Document = $$"""{"operation":"reboot","force":{{(forced ? "true" : "false")}},"delay":{{delay}}}""",
        });

    public Task<string> Note(string note) =>
        Start(new CreateJobRequest
        {
            JobId = "note",
            Document = "{\"operation\":\"show\",\"text\":\"" + note + "\"}", //! IOTJ3006
        });

    public Task<string> NoteEncoded(string note) =>
        Start(new CreateJobRequest { JobId = "note", Document = $$"""{"operation":"show","text":{{JsonSerializer.Serialize(note)}}}""" });

    public Task<string> Misplaced() =>
        Start(new CreateJobRequest
        {
            JobId = "misplaced",
            Document = JsonSerializer.Serialize(new { operation = "update", timeoutConfig = new { inProgressTimeoutInMinutes = 30 } }), //! IOTJ3003
        });

    // ---- data plane
    public static Task Give(Dp.IAmazonIoTJobsDataPlane device, string thing, string job, bool late) =>
        device.UpdateJobExecutionAsync(new DpModel.UpdateJobExecutionRequest
        {
            ThingName = thing,
            JobId = job,
            Status = late ? Dp.JobExecutionStatus.TIMED_OUT : Dp.JobExecutionStatus.FAILED, //! IOTJ2021
        });

    public static async Task Next(Dp.IAmazonIoTJobsDataPlane device, string thing)
    {
        var next = await device.DescribeJobExecutionAsync(new DpModel.DescribeJobExecutionRequest { ThingName = thing, JobId = "$next" });
        if (next.Execution is not { JobId: { } id }) return;
        await device.UpdateJobExecutionAsync(new DpModel.UpdateJobExecutionRequest { ThingName = thing, JobId = id, Status = "IN_PROGRESS", StepTimeoutInMinutes = -1 });
    }
}
