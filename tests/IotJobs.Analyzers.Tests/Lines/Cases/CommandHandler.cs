#nullable enable

namespace Cases.Programs.CommandHandler;

using Amazon.Runtime;

// A command handler with validator, mapper, retry and cache. Entirely legal.

public enum RolloutMode { Once, Rolling, Undecided }

public sealed record StartRollout(string Name, Version Version, IReadOnlyList<string> Targets, RolloutMode Mode, long? TimeoutMinutes, string? Notes);

public interface ICommandHandler<in TCommand>
{
    Task<string?> HandleAsync(TCommand command, CancellationToken ct);
}

public interface IReleaseNotes { Task<string> ReadAsync(Version version, CancellationToken ct); }

internal readonly record struct Result<T>(T? Value, string? Error) where T : class
{
    public static Result<T> Ok(T value) => new(value, null);
    public static Result<T> Fail(string error) => new(null, error);
}

internal sealed class JobName
{
    public const int Room = 64;

    private JobName(string value) => Value = value;

    public string Value { get; }

    public static Result<JobName> Create(string text, Version version)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Result<JobName>.Fail("no name given");

        var head = new char[Math.Min(text.Length, 24)];
        for (var i = 0; i < head.Length; i++)
        {
            var c = char.ToLowerInvariant(text[i]);
            head[i] = c is >= 'a' and <= 'z' or >= '0' and <= '9' ? c : '-';
        }

        // legal: "name 1.2.3" is only what people see; the id is made of it
        var shown = new string(head) + " " + version.ToString();
        var id = shown.Replace(' ', '-').Replace('.', '_');
        return id.Length > Room ? Result<JobName>.Fail("too long: " + id) : Result<JobName>.Ok(new JobName(id));
    }
}

internal static class RequestMapper
{
    public static CreateJobRequest ToRequest(this StartRollout command, JobName name)
    {
        var request = new CreateJobRequest
        {
            JobId = name.Value,
            Targets = command.Targets.Distinct(StringComparer.Ordinal).Take(100).ToList(),
            TargetSelection = SelectionOf(command.Mode),
        };

        // legal: every arm lies in 1 to 10,080
        var minutes = command.TimeoutMinutes switch
        {
            null => 60,
            <= 0 => 1,
            > 10_080 => 10_080,
            var m => m,
        };
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes };

        if (command.Notes is { Length: > 0 } notes)
            request.Description = Shorten(notes.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '), 2028);
        return request;
    }

    // legal: the handler refuses what is undecided before it maps
    private static TargetSelection SelectionOf(RolloutMode mode)
    {
        var word = mode == RolloutMode.Once ? "SNAPSHOT" : mode == RolloutMode.Rolling ? "CONTINUOUS" : "";
        if (word.Length == 0)
            throw new InvalidOperationException("undecided");
        return new TargetSelection(word);
    }

    private static string Shorten(string text, int limit) => text.Length <= limit ? text : text[..(limit - 3)] + "...";
}

public sealed class StartRolloutHandler : ICommandHandler<StartRollout>
{
    private readonly IAmazonIoT _iot;
    private readonly IReleaseNotes _notes;
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);
    private int _sent;

    public StartRolloutHandler(IAmazonIoT iot, IReleaseNotes notes)
    {
        ArgumentNullException.ThrowIfNull(iot);
        _iot = iot;
        _notes = notes;
    }

    public async Task<string?> HandleAsync(StartRollout command, CancellationToken ct)
    {
        if (command.Mode == RolloutMode.Undecided || command.Targets.Count == 0)
            return null;

        var (name, error) = JobName.Create(command.Name, command.Version);
        if (error is not null || name is null)
            return null;

        var request = command.ToRequest(name);

        // legal: the document comes out of the cache or is put into it
        var key = command.Version.ToString();
        if (!_documents.TryGetValue(key, out var document))
        {
            document = await DocumentOfAsync(command.Version, ct).ConfigureAwait(false);
            _documents[key] = document;
        }

        request.Document = document;
        return await SendAsync(request, 3, ct).ConfigureAwait(false);
    }

    private async Task<string> DocumentOfAsync(Version version, CancellationToken ct)
    {
        var notes = await _notes.ReadAsync(version, ct).ConfigureAwait(false);
        return JsonSerializer.Serialize(new { operation = "UPDATE", version = version.ToString(), notes });
    }

    private async Task<string?> SendAsync(CreateJobRequest request, int attempts, CancellationToken ct)
    {
        var baseId = request.JobId.Length > 50 ? request.JobId[..50] : request.JobId;
        for (var attempt = 0; attempt < attempts; attempt++)
        {
            if (attempt > 0)
                request.JobId = baseId + "-" + attempt.ToString("D2", CultureInfo.InvariantCulture);
            try
            {
                var response = await _iot.CreateJobAsync(request, ct).ConfigureAwait(false);
                Interlocked.Increment(ref _sent);
                return response.JobArn;
            }
            catch (AmazonServiceException e) when (e.ErrorCode == "ResourceAlreadyExistsException")
            {
                // the next round takes another id
            }
        }

        request.JobId = "given up: " + baseId; // legal: nothing is sent behind this line
        return null;
    }
}
