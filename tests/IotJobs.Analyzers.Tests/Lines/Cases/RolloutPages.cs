#nullable enable

namespace Cases.Programs.RolloutPages;

// The endpoints of a web service, as a team writes them before it finds a framework.
public sealed record RolloutDto(string Name, string? Note, IReadOnlyList<string>? Groups, int? Hours, bool? Silent);

public abstract record Reply(int Status)
{
    public sealed record Created(string Id) : Reply(201);

    public sealed record Problem(string Detail) : Reply(400);
}

public static class Guard
{
    public static T NotNull<T>(T? value, string what) where T : class => value ?? throw new ArgumentException(what);

    public static bool IsName(string? text) =>
        text is { Length: > 0 and <= 40 } && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
}

public sealed class RolloutEndpoints
{
    private const string ThingGroup = "arn:aws:iot:eu-west-1:123456789012:thinggroup/";
    private readonly IAmazonIoT _iot;

    public RolloutEndpoints(IAmazonIoT iot)
    {
        _iot = Guard.NotNull(iot, nameof(iot));
    }

    public async Task<Reply> PostAsync(RolloutDto dto)
    {
        if (!Guard.IsName(dto.Name)) return new Reply.Problem("name");
        var targets = (dto.Groups ?? []).Where(Guard.IsName).Distinct().Select(g => ThingGroup + g).ToList();
        if (targets.Count is 0 or > 100) return new Reply.Problem("groups");

        // legal: forty characters, a dash and fourteen digits
        var request = new CreateJobRequest { JobId = $"{dto.Name}-{DateTime.UtcNow:yyyyMMddHHmmss}", Targets = targets };
        request.Document = JsonSerializer.Serialize(new { operation = "UPDATE", note = dto.Note ?? "-", silent = dto.Silent ?? false });
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 240 };
        return await SendAsync(request);
    }

    public async Task<Reply> PostDebugAsync([ThingName] string thing, RolloutDto dto)
    {
        if (string.IsNullOrEmpty(thing)) return new Reply.Problem("thing");

        var request = new CreateJobRequest { Targets = ["arn:aws:iot:eu-west-1:123456789012:thing/" + thing] };

        // wrong: the name of a thing may hold colons, and 128 characters
        request.JobId = string.Join('-', "debug", thing, DateTime.UtcNow.ToString("HHmmss")); //! IOTJ1004

        // wrong: a note may hold a quote
        request.Document = string.Format("{{\"operation\":\"LOG\",\"note\":\"{0}\"}}", dto.Note); //! IOTJ3006
        request.TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 15 };
        return await SendAsync(request);
    }

    public async Task<Reply> PutTimeoutAsync(string id, RolloutDto dto)
    {
        if (!JobId.TryParse(id, out var jobId)) return new Reply.Problem("id");
        if (dto.Hours > 168) return new Reply.Problem("a week at most");

        // wrong: without hours it is 0
        var minutes = dto.Hours.HasValue ? dto.Hours.Value * 60L : 0L;
        await _iot.UpdateJobAsync(new UpdateJobRequest { JobId = jobId, TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = minutes } }); //! IOTJ1021
        return new Reply.Created(id);
    }

    public async Task<Reply> PutDescriptionAsync(string id, RolloutDto dto)
    {
        var words = new List<string>();
        if (dto.Silent is true) words.Add("silent");
        if (dto.Hours is { } hours and > 0) words.Add($"{hours} h");
        if (words.Count == 0) return new Reply.Problem("nothing to change");

        // legal: at least one word
        await _iot.UpdateJobAsync(new UpdateJobRequest { JobId = id, Description = string.Join(", ", words) });
        return new Reply.Created(id);
    }

    public async Task<Reply> PostScriptAsync(string group, params string[] commands)
    {
        if (!Guard.IsName(group) || commands is []) return new Reply.Problem("group");

        // legal: each command is encoded, the commas stand between them
        var steps = new StringBuilder();
        for (var i = 0; i < commands.Length; i++)
        {
            if (i > 0) steps.Append(',');
            steps.Append('"').Append(JsonEncodedText.Encode(commands[i])).Append('"');
        }

        var request = new CreateJobRequest
        {
            JobId = JobId.New("script"),
            Targets = [ThingGroup + group],
            Document = "{\"operation\":\"RUN\",\"commands\":[" + steps + "]}",
            TimeoutConfig = new TimeoutConfig { InProgressTimeoutInMinutes = 5 },
        };
        return await SendAsync(request);
    }

    private async Task<Reply> SendAsync(CreateJobRequest request)
    {
        request.TargetSelection ??= TargetSelection.SNAPSHOT;
        try
        {
            var created = await _iot.CreateJobAsync(request);
            return new Reply.Created(created.JobId);
        }
        catch (AmazonIoTException e)
        {
            return new Reply.Problem(e.Message);
        }
    }
}
