#nullable enable

namespace Cases.NightlyRollouts;

using System.Security.Cryptography;
using Amazon.Runtime;

public static class JobNames
{
    public const string Camera = "camera-firmware-eu-central";
    public const string CameraLong = Camera + "-1-"; // 29
    public const string CameraShort = Camera + "1-"; // 28
}

public sealed class TimeoutSettings
{
    public long TimeoutMinutes { get; set; } = 14 * 24 * 60;
    public int? PerMinute { get; set; }
}

public sealed class HardLimits
{
    public long Slow => 14 * 24 * 60;
    public long Fast => 7 * 24 * 60;
}

public sealed record WavePlan(string Name, int Size, long TimeoutMinutes)
{
    public static readonly WavePlan Draft = new("draft plan", 0, 0);
    public static readonly WavePlan Standard = new("wave-1", 50, 60);
}

public sealed class SettingsRollout
{
    private readonly IAmazonIoT _iot;
    private readonly TimeoutSettings _settings;
    private readonly HardLimits _limits;

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["once"] = "SNAPSHOT",
        ["rolling"] = "CONTINUOUS",
    };

    public SettingsRollout(IAmazonIoT iot, TimeoutSettings settings, HardLimits limits)
    {
        _iot = iot;
        _settings = settings;
        _limits = limits;
    }

    // wrong: the setting of a new object is two weeks
    public Task StartDefaultAsync(CreateJobRequest request)
    {
        var settings = new TimeoutSettings();
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = settings.TimeoutMinutes }; //! IOTJ1021
        return _iot.CreateJobAsync(request);
    }

    // legal: the caller's lambda may set anything
    public Task StartConfiguredAsync(CreateJobRequest request, Action<TimeoutSettings> configure)
    {
        var settings = new TimeoutSettings();
        configure(settings);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = settings.TimeoutMinutes };
        return _iot.CreateJobAsync(request);
    }

    // legal: what was injected need not hold the default
    public Task StartInjectedAsync(CreateJobRequest request)
    {
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = _settings.TimeoutMinutes };
        return _iot.CreateJobAsync(request);
    }

    // wrong: this getter says two weeks, whoever made the object
    public Task StartSlowAsync(CreateJobRequest request)
    {
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = _limits.Slow }; //! IOTJ1021
        return _iot.CreateJobAsync(request);
    }

    // legal: 7 * 24 * 60 = 10,080, and two weeks are cut to that
    public Task StartFastAsync(CreateJobRequest request, bool slow)
    {
        var minutes = slow ? _limits.Slow : _limits.Fast;
        if (minutes > _limits.Fast)
            minutes = _limits.Fast;
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };
        return _iot.CreateJobAsync(request);
    }

    // wrong: the copy has a name with a blank
    public Task StartSecondWaveAsync(string targetArn, string document)
    {
        var plan = WavePlan.Standard with { Name = "wave 2" };
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{plan.Name}-{Guid.NewGuid():N}", //! IOTJ1001
            Targets = [targetArn],
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = plan.TimeoutMinutes },
        });
    }

    // legal: name and timeout of the draft are both replaced
    public Task StartFromDraftAsync(string targetArn, string document)
    {
        var plan = WavePlan.Draft with { Name = "wave-2", TimeoutMinutes = 90 };
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{plan.Name}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = plan.TimeoutMinutes },
        });
    }

    // wrong: the draft's timeout of 0 stays
    public Task StartRenamedDraftAsync(string targetArn, string document)
    {
        var plan = WavePlan.Draft with { Name = "wave-2" };
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{plan.Name}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = plan.TimeoutMinutes }, //! IOTJ1021
        });
    }

    // wrong: without a number the job times out after 0 minutes
    public Task StartRequestedAsync(CreateJobRequest request, long? requested)
    {
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = requested ?? 0 }; //! IOTJ1021
        return _iot.CreateJobAsync(request);
    }

    // legal: behind the test there is a number
    public async Task StartRequestedOnlyAsync(CreateJobRequest request, long? requested, CancellationToken ct)
    {
        if (requested is null)
        {
            await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
            return;
        }

        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = requested ?? 0 };
        await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
    }

    // legal: both members are set, what stands behind ??= is never taken
    public Task StartCompletedAsync(string targetArn, string document)
    {
        var request = new CreateJobRequest
        {
            JobId = $"full-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
            TargetSelection = TargetSelection.SNAPSHOT,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 30 },
        };
        request.TargetSelection ??= "DEFAULT";
        request.TimeoutConfig ??= new TimeoutConfig();
        request.TimeoutConfig.InProgressTimeoutInMinutes ??= 0;
        return _iot.CreateJobAsync(request);
    }

    // wrong: nothing set the selection before
    public Task StartDefaultedAsync(string targetArn, string document)
    {
        var request = new CreateJobRequest { JobId = $"full-{Guid.NewGuid():N}", Targets = [targetArn], Document = document };
        request.TargetSelection ??= "DEFAULT"; //! IOTJ1010
        return _iot.CreateJobAsync(request);
    }

    // wrong: 20 / 100 of whole numbers is 0
    public Task StartGuardedAsync(CreateJobRequest request)
    {
        const int percent = 20;
        request.AbortConfig = new AbortConfig
        {
            CriteriaList =
            [
                new AbortCriteria
                {
                    Action = AbortAction.CANCEL,
                    FailureType = JobExecutionFailureType.ALL,
                    MinNumberOfExecutedThings = Math.Max(1, request.Targets.Count / 10),
                    ThresholdPercentage = percent / 100, //! IOTJ1021
                },
            ],
        };
        return _iot.CreateJobAsync(request);
    }

    // legal: a fifth of a percent, odd and allowed
    public Task StartGuardedLowAsync(CreateJobRequest request)
    {
        const int percent = 20;
        request.AbortConfig = new AbortConfig
        {
            CriteriaList =
            [
                new AbortCriteria
                {
                    Action = AbortAction.CANCEL,
                    FailureType = JobExecutionFailureType.ALL,
                    MinNumberOfExecutedThings = Math.Max(1, request.Targets.Count / 10),
                    ThresholdPercentage = percent / 100.0,
                },
            ],
        };
        return _iot.CreateJobAsync(request);
    }

    // wrong: Max where Min was meant: never below 10,081
    public Task StartBoundedAsync(CreateJobRequest request, long minutes)
    {
        var bounded = Math.Max(minutes, 10_081);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = bounded }; //! IOTJ1021
        return _iot.CreateJobAsync(request);
    }

    // legal: the interval is exactly what AWS IoT takes
    public Task StartClampedAsync(CreateJobRequest request, long minutes)
    {
        var bounded = Math.Clamp(minutes, 1, 10_080);
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = bounded };
        return _iot.CreateJobAsync(request);
    }

    // wrong: the slow row of the table is two weeks long
    public Task StartRowAsync(string targetArn, string document)
    {
        var (prefix, minutes) = RowOf("slow");
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{prefix}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes }, //! IOTJ1021
        });
    }

    // legal: the other row
    public Task StartQuickRowAsync(string targetArn, string document)
    {
        var (prefix, minutes) = RowOf("fast");
        return _iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = $"{prefix}-{Guid.NewGuid():N}",
            Targets = [targetArn],
            Document = document,
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes },
        });
    }

    // wrong: a mode that is not in the table becomes ONCE
    public Task StartModeAsync(CreateJobRequest request, string mode)
    {
        request.TargetSelection = Words.TryGetValue(mode, out var word) ? word : "ONCE"; //! IOTJ1010
        return _iot.CreateJobAsync(request);
    }

    // legal: a mode that is not in the table is refused, its text is for the exception
    public Task StartKnownModeAsync(CreateJobRequest request, string mode)
    {
        if (!Words.TryGetValue(mode, out var word))
        {
            word = "UNKNOWN MODE";
            throw new ArgumentException(word, nameof(mode));
        }

        request.TargetSelection = word;
        return _iot.CreateJobAsync(request);
    }

    // wrong: 2,025 + 4 = 2,029 characters, one more than a description may have
    public Task StartDescribedAsync(CreateJobRequest request, string notes)
    {
        var text = notes.Length > 2028 ? notes[..2025] + "...." : notes;
        request.Description = text; //! IOTJ1020
        return _iot.CreateJobAsync(request);
    }

    // legal: 2,025 + 3 = 2,028
    public Task StartDescribedFittingAsync(CreateJobRequest request, string notes)
    {
        var text = notes.Length > 2028 ? notes[..2025] + "..." : notes;
        request.Description = text;
        return _iot.CreateJobAsync(request);
    }

    // wrong: TrimEnd takes the last line break, the first stays
    public Task StartNotedAsync(CreateJobRequest request, int build)
    {
        var notes = new StringBuilder();
        notes.Append("Build ").Append(build).AppendLine();
        notes.AppendLine("see the wiki");
        request.Description = notes.ToString().TrimEnd(); //! IOTJ1020
        return _iot.CreateJobAsync(request);
    }

    // legal: there is one line break, at the end, and it is trimmed
    public Task StartNotedOnceAsync(CreateJobRequest request, int build)
    {
        var notes = new StringBuilder();
        notes.Append("Build ").Append(build).Append(", see the wiki").AppendLine();
        request.Description = notes.ToString().TrimEnd();
        return _iot.CreateJobAsync(request);
    }

    private static (string Prefix, long Minutes) RowOf(string speed) => speed switch
    {
        "slow" => ("slow", 14 * 24 * 60),
        "fast" => ("fast", 7 * 24 * 60),
        _ => throw new ArgumentOutOfRangeException(nameof(speed)),
    };
}
