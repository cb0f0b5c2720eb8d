#nullable enable

namespace Cases.AskedIds;

/// <summary>JobId.TryParse is asked because the answer can be no; of a constant that it always gets, it is known.</summary>
public sealed class AskedIds(IAmazonIoT iot)
{
    private const string TooLong = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz";

    public async Task EachThatIsLegal(string first)
    {
        foreach (var candidate in new[] { first, TooLong })
        {
            var id = JobId.TryParse(candidate, out var parsed) ? parsed.Value : "ota-1";
            await iot.DeleteJobAsync(new DeleteJobRequest { JobId = id });
        }
    }

    public async Task NestedLists()
    {
        foreach (var outer in new[] { "x", "a b" })
        {
            foreach (var inner in new[] { outer })
            {
                if (!JobId.TryParse(inner, out var id)) continue;
                await iot.DeleteJobAsync(new DeleteJobRequest { JobId = id });
            }
        }
    }

    public Task EitherOfTwo(bool isLong)
    {
        var candidate = isLong ? TooLong : "ok";
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = JobId.TryParse(candidate, out var id) ? id.Value : "ota-1" });
    }

    public Task AlwaysNo()
    {
        var candidate = TooLong;
        return iot.DeleteJobAsync(new DeleteJobRequest { JobId = JobId.TryParse(candidate, out var id) ? id.Value : "ota-1" }); //! IOTJ1002
    }

    public Task ParsedAllTheSame(bool isLong) => iot.DeleteJobAsync(new DeleteJobRequest { JobId = JobId.Parse(isLong ? TooLong : "ok") }); //! IOTJ1002
}
