#nullable enable

namespace Cases.UpdateServices;

using System.Security.Cryptography;

public enum Channel { Stable, Beta, Nightly }
public enum Stage { Pilot = 1, Wave = 2, All = 3 }
public sealed record Release(Version Version, Channel Channel, DateTime BuiltAt, int Build, Guid Id);
public sealed record Customer(int Number, string Name, string? Region);
public interface ISettings { string? this[string key] { get; } }
public interface IReleaseStore { Task<Release?> FindAsync(int id); Task<string> ReadNoteAsync(int id); IReadOnlyList<Customer> Customers(); }
public static class IdExtensions
{
    public static string Dashed(this Version version) => version.ToString().Replace('.', '-');
    public static string Slug(this Channel channel) => channel.ToString().ToLowerInvariant();
    public static string OrElse(this string? text, string other) => string.IsNullOrWhiteSpace(text) ? other : text!;
    public static string Cut(this string text, int max) => text.Length <= max ? text : text.Substring(0, max);
}

public sealed class ReleaseJobs
{
    private const string Thing = "arn:aws:iot:eu-west-1:123456789012:thing/cam-1";
    private const string Doc = "{\"operation\":\"UPDATE\"}";
    private readonly IAmazonIoT _iot;
    public ReleaseJobs(IAmazonIoT iot) { _iot = iot; }

    private Task Send(string jobId) =>
        _iot.CreateJobAsync(new CreateJobRequest { JobId = jobId, Targets = new List<string> { Thing }, Document = Doc });

    // Legal: dots become dashes in the extension method.
    public Task Dashed(Release release) => Send($"fw-{release.Version.Dashed()}");

    // Wrong: a Version always has a dot.
    public Task Raw(Release release) => Send($"fw-{release.Version}-{release.Build}"); //! IOTJ1001

    // Wrong: the same through concatenation into a local; the use is accused.
    public Task RawLocal(Release release)
    {
        var id = "fw-" + release.Version;
        return Send(id); //! IOTJ1001
    }

    // Legal: an enum's names are letters.
    public Task ByChannel(Release release) => Send($"fw-{release.Channel.Slug()}-{release.Build}");

    // Legal: N has no dashes or braces, 3 + 32.
    public Task ByGuid(Release release) => Send("fw-" + release.Id.ToString("N"));

    // Wrong: B writes braces.
    public Task ByBracedGuid(Release release) => Send("fw-" + release.Id.ToString("B")); //! IOTJ1001

    // Wrong: 31 + 36 = 67 characters.
    public Task TooLong(Release release) => Send($"firmware-rollout-production-eu-{release.Id}"); //! IOTJ1002

    // Legal: 31 + 32 = 63 characters.
    public Task JustFits(Release release) => Send($"firmware-rollout-production-eu-{release.Id:N}");

    // Wrong: the round-trip form always has colons.
    public Task Timestamped(Release release) => Send($"fw-{release.BuiltAt:O}"); //! IOTJ1001

    // Legal: digits alone.
    public Task Digits(Release release) => Send($"fw-{release.BuiltAt:yyyyMMddHHmmss}");

    // Legal: culture-free format with dashes.
    public Task Dated(Release release) => Send("fw-" + release.BuiltAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    // Wrong: a space in the constant format is always written.
    public Task Spaced(Release release) => Send("fw-" + release.BuiltAt.ToString("yyyyMMdd HHmmss", CultureInfo.InvariantCulture)); //! IOTJ1001

    // Wrong: separators from 1,000 on.
    public Task Grouped(Release release) => Send($"fw-{release.Build:N0}"); //! IOTJ1004

    // Wrong: alignment pads with blanks.
    public Task Aligned(Release release) => Send($"fw-{release.Build,8}"); //! IOTJ1004

    // Legal: zeros instead of blanks.
    public Task Padded(Release release) => Send($"fw-{release.Build:D8}");

    // Wrong: one arm has a blank.
    public Task Arms(bool pilot) => Send(pilot ? "fw pilot" : "fw-all"); //! IOTJ1001

    // Legal: every arm of the switch is clean, and the rest throws.
    public Task Staged(Stage stage) => Send(stage switch
    {
        Stage.Pilot => "fw-pilot",
        Stage.Wave => "fw-wave",
        Stage.All => "fw-all",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    });

    // Wrong: one arm of the switch has a dot.
    public Task StagedWrong(Stage stage) => Send(stage switch
    {
        Stage.Pilot => "fw-pilot",
        Stage.Wave => "fw.wave", //! IOTJ1001
        _ => "fw-all",
    });

    // Legal: any text stays any text.
    public Task FromRequest(string jobId) => Send(jobId);

    // Legal: the test of the pattern decides.
    public Task Checked(string jobId)
    {
        if (!Regex.IsMatch(jobId, "^[A-Za-z0-9_-]{1,64}$")) throw new ArgumentException("bad id", nameof(jobId));
        return Send(jobId);
    }

    // Legal: ?? with a clean default.
    public Task Configured(ISettings settings) => Send(settings["JobId"] ?? "fw-default");

    // Wrong: the default of ?? has a slash.
    public Task ConfiguredWrong(ISettings settings) => Send(settings["JobId"] ?? "fw/default"); //! IOTJ1001

    // Legal: all the version's parts are numbers.
    public Task Parts(Version v) => Send(string.Join("-", "fw", v.Major, v.Minor, v.Build));

    // Wrong: the separator is a dot.
    public Task PartsWrong(Version v)
    {
        var text = string.Join(".", v.Major, v.Minor);
        return Send("fw-" + text); //! IOTJ1001
    }

    // Legal: format with composite zeros.
    public Task Composite(Release r) => Send(string.Format(CultureInfo.InvariantCulture, "fw-{0}-{1:D4}", r.Channel, r.Build));

    // Wrong: the format text has a blank.
    public Task CompositeWrong(Release r) => Send(string.Format(CultureInfo.InvariantCulture, "fw {0}", r.Build)); //! IOTJ1001
}
