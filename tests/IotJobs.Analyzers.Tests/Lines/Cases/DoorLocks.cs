#nullable enable

using System.Security.Cryptography;

namespace Cases.Programs.DoorLocks;

public readonly record struct Result<T>(T? Value, string? Error)
    where T : class
{
    public bool IsOk => Error is null && Value is not null;

    public static Result<T> Ok(T value) => new(value, null);

    public static Result<T> Fail(string error) => new(null, error);

    public Result<TNext> Bind<TNext>(Func<T, Result<TNext>> next)
        where TNext : class
        => Value is { } value && Error is null ? next(value) : Result<TNext>.Fail(Error ?? "no value");

    public TOut Match<TOut>(Func<T, TOut> ok, Func<string, TOut> fail) => IsOk ? ok(Value!) : fail(Error ?? "unknown");
}

/// <summary>Five ways by which five colleagues made a legal id of a thing name. All of them fit: 5 + 44 + 1 + 14 = 64.</summary>
public static class DoorLockIds
{
    private const int Room = 64 - 5 - 15;
    private static readonly Regex Slug = new(@"^[A-Za-z0-9_-]{1,44}\z", RegexOptions.CultureInvariant);

    public static Result<string> ByRegex([ThingName] string thing, DateTime now)
    {
        if (!Slug.IsMatch(thing))
            return Result<string>.Fail($"'{thing}' does not fit");
        return Result<string>.Ok($"lock-{thing}-{now:yyyyMMddHHmmss}");
    }

    public static Result<string> ByCharacters([ThingName] string thing) =>
        thing.Length <= Room && thing.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? Result<string>.Ok("lock-" + thing)
            : Result<string>.Fail("characters");

    public static Result<string> ByCreation([ThingName] string thing)
    {
        var text = string.Create(Math.Min(thing.Length, Room), thing, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = source[i] == ':' ? '_' : source[i];
        });
        return Result<string>.Ok(text);
    }

    public static Result<string> ByHash([ThingName] string thing)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(thing), hash);
        return Result<string>.Ok($"lock-{Convert.ToHexString(hash)[..40]}");
    }

    public static Result<string> ByLastPart([ThingName] string thing) =>
        thing.Split(':')[^1] is { Length: > 0 and <= Room } part
            ? Result<string>.Ok(string.Concat("lock-", part))
            : Result<string>.Fail("last part");
}

public sealed class DoorLockService(IAmazonIoT iot, TimeProvider clock)
{
    public Task<string> StartAsync([ThingName] string thing, string targetArn, string document, CancellationToken ct) =>
        DoorLockIds.ByRegex(thing, clock.GetUtcNow().UtcDateTime)
            .Bind(id => Result<CreateJobRequest>.Ok(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document }))
            .Match(request => SendAsync(request, ct), error => Task.FromException<string>(new ArgumentException(error, nameof(thing))));

    public async Task<string> StartFirstAsync([ThingName] string thing, string targetArn, string document, CancellationToken ct)
    {
        const string none = "?";
        var id = none;
        foreach (var attempt in new Func<string, Result<string>>[] { DoorLockIds.ByCharacters, DoorLockIds.ByLastPart, DoorLockIds.ByHash })
        {
            if (attempt(thing) is { IsOk: true, Value: { } found })
            {
                id = found;
                break;
            }
        }

        if (id == none)
            throw new InvalidOperationException($"no id for {thing}");
        return await SendAsync(new CreateJobRequest { JobId = id, Targets = [targetArn], Document = document }, ct);
    }

    public async Task ForgetAsync([ThingName] string thing, CancellationToken ct)
    {
        var created = DoorLockIds.ByCreation(thing);
        if (created is { Value: { Length: > 0 } id })
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = id, Force = true }, ct);
    }

    private async Task<string> SendAsync(CreateJobRequest request, CancellationToken ct) => (await iot.CreateJobAsync(request, ct)).JobId;
}
