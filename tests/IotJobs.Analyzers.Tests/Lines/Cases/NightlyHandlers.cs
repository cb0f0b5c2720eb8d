#nullable enable

using System.Runtime.CompilerServices;

namespace Cases.Programs.NightlyHandlers;

[InterpolatedStringHandler]
public ref struct JobTextHandler
{
    private readonly StringBuilder _text;

    public JobTextHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + formattedCount * 8);

    public readonly void AppendLiteral(string value) => Add(value);

    public readonly void AppendFormatted<T>(T value)
    {
        if (value is IFormattable formattable)
        {
            Add(formattable.ToString(null, CultureInfo.InvariantCulture));
        }
        else if (value?.ToString() is { } text)
        {
            Add(text);
        }
    }

    public readonly override string ToString() => _text.Length > 64 ? _text.ToString(0, 64) : _text.ToString();

    private readonly void Add(string value)
    {
        foreach (char c in value)
        {
            _text.Append(char.IsAsciiLetterOrDigit(c) || c == '_' ? c : '-');
        }
    }
}

public static class JobText
{
    public static string Of(JobTextHandler handler) => handler.ToString();
}

public sealed record NightlyRun(DateTime Started, int Build, int Shard, Version Version);

public interface INightlyQueue
{
    IAsyncEnumerable<NightlyRun> RunsAsync(CancellationToken ct);
}

public sealed class NightlyWorker(IAmazonIoT iot, INightlyQueue queue, string groupArn)
{
    private const string Document = """{"operation":"selftest","level":2}""";

    public async Task RunAsync([ThingName] string reference, CancellationToken ct)
    {
        await foreach (NightlyRun run in queue.RunsAsync(ct))
        {
            await SendAsync(JobText.Of($"self test: {reference}/{run.Version} ({run.Started})"), ct);
            await StartedAsync(run, ct);
            await ShardAsync(run, ct);
        }
    }

    private Task StartedAsync(NightlyRun run, CancellationToken ct) => iot.CreateJobAsync(new CreateJobRequest
    {
        JobId = string.Create(
            CultureInfo.InvariantCulture,
            $"nightly-{run.Started:s}"), //? the start was asked for before, character by character
        Targets = [groupArn],
        Document = Document,
    }, ct);

    private async Task ShardAsync(NightlyRun run, CancellationToken ct)
    {
        var text = new StringBuilder("shard-");
        text.Append(CultureInfo.InvariantCulture, $"{run.Shard:X2}");
        text.Append('-').Append(run.Build.ToString("N0", CultureInfo.InvariantCulture));
        await iot.CreateJobAsync(new CreateJobRequest
        {
            JobId = text.ToString(), //? the build was asked for before, character by character
            Targets = [groupArn],
            Document = Document,
        }, ct);
    }

    public async Task RepeatAsync(NightlyRun run, int times, CancellationToken ct)
    {
        for (int i = 0; i < times; i++)
        {
            var handler = new DefaultInterpolatedStringHandler(8, 2, CultureInfo.InvariantCulture);
            handler.AppendLiteral("repeat ");
            handler.AppendFormatted(run.Build);
            handler.AppendLiteral("-");
            handler.AppendFormatted(i, "D2");
            string id = handler.ToStringAndClear();
            await iot.CreateJobAsync(new CreateJobRequest
            {
                JobId = id, //! IOTJ1001
                Targets = [groupArn],
                Document = Document,
            }, ct);
        }
    }

    private Task SendAsync(string jobId, CancellationToken ct) =>
        iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = [groupArn], Document = Document }, ct);
}
