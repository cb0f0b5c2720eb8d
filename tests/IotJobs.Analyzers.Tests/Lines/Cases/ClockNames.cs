#nullable enable
using System.Buffers;
using System.Security.Cryptography;

namespace Cases.FleetNames;

public sealed class ClockNames
{
    private readonly IAmazonIoT _iot;
    private readonly TimeProvider _clock;

    public ClockNames(IAmazonIoT iot, TimeProvider? clock = null)
    {
        _iot = iot;
        _clock = clock ?? TimeProvider.System;
    }

    // wrong: the round-trip form has a dot before its fraction
    public Task<GetJobDocumentResponse> RoundTrip()
    {
        var stamp = DateTime.UtcNow.ToString("o").Replace(":", "");
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"nightly-{stamp}" }); //! IOTJ1001
    }

    // legal: the sortable form has colons and no other illegal character
    public Task<GetJobDocumentResponse> Sortable()
    {
        var stamp = DateTime.UtcNow.ToString("s").Replace(":", "");
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"nightly-{stamp}" });
    }

    // wrong: the blank between day and hour is among the first thirteen characters
    public Task<GetJobDocumentResponse> HourlyCut()
    {
        var hour = DateTime.UtcNow.ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture)[..13];
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "hourly-" + hour }); //! IOTJ1001
    }

    // legal: cut in front of the blank
    public Task<GetJobDocumentResponse> DailyCut()
    {
        var day = DateTime.UtcNow.ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture)[..10];
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "daily-" + day });
    }

    // wrong: a TimeSpan is written with colons
    public Task<GetJobDocumentResponse> Window(int minutes)
    {
        var window = TimeSpan.FromMinutes(minutes);
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = string.Concat("window-", window.ToString()) }); //! IOTJ1001
    }

    // legal: an own format with a dash
    public Task<GetJobDocumentResponse> WindowWithDash(TimeSpan window) =>
        _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "window-" + window.ToString(@"hh\-mm", CultureInfo.InvariantCulture) });

    // legal: "o" of a DateOnly is yyyy-MM-dd
    public Task<GetJobDocumentResponse> Day(DateOnly day) =>
        _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = $"day-{day:o}" });

    // wrong: the short date of the invariant culture has slashes (another culture may have dashes)
    public Task<GetJobDocumentResponse> DayByCulture() =>
        _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "day-" + DateTime.UtcNow.ToString("yyyy/MM/dd") }); //! IOTJ1004

    // legal: under the invariant culture the separators are slashes, and these are replaced
    public Task<GetJobDocumentResponse> SlashesReplaced() =>
        _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = "day-" + DateTime.UtcNow.ToString("yyyy/MM/dd").Replace('/', '-') });

    // legal: of a time that is UTC, K is Z
    public Task<GetJobDocumentResponse> UtcKind() =>
        _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = DateTime.UtcNow.ToString("yyyyMMddTHHmmssK", CultureInfo.InvariantCulture) });

    // wrong: zzz is the offset, with a colon
    public Task<GetJobDocumentResponse> WithOffset()
    {
        DateTimeOffset now = _clock.GetUtcNow();
        string stamp = now.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture);
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = stamp }); //! IOTJ1001
    }

    // legal: the offset's sign and colon are cut away
    public Task<GetJobDocumentResponse> WithoutOffset()
    {
        DateTimeOffset now = _clock.GetUtcNow();
        string stamp = now.ToString("yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture)[..14];
        return _iot.GetJobDocumentAsync(new GetJobDocumentRequest { JobId = stamp });
    }
}
