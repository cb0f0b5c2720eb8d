#nullable enable

namespace Cases.MarkedIndexers;

public interface IIdGateway { string this[[JobId] string id] { get; set; } }

public sealed class Slots
{
    private readonly string[] _ids = new string[4];

    [JobId] public string this[int slot] { get => _ids[slot]; set => _ids[slot] = value; }

    public void Fill() => this[0] = "slot 0"; //! IOTJ1001

    public void FillRight() => this[0] = "slot-0";

    public string Read() => this[0];

    public void Init() { var s = new Slots { [1] = "a b" }; } //! IOTJ1001
}

public sealed class Lookups(IIdGateway gateway, IIdGateway? other, Slots slots, IAmazonIoT iot)
{
    public string Read() => gateway["fw#12"]; //! IOTJ1001

    public string? Conditional() => other?["fw#12"]; //! IOTJ1001

    public string Right() => gateway["fw-12"];

    public void Assigned() => gateway[$"week {3}"] = "x y"; //! IOTJ1001

    public Task Trusted() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = slots[0] });

    public Task TooLong() => iot.DescribeJobAsync(new DescribeJobRequest { JobId = slots[0] + "-abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz" }); //! IOTJ1002

    public void Joined() { slots[2] = "a" + "/b"; } //! IOTJ1001
}

public static class Names
{
    [return: JobId] public static string Name(int build) => build > 0 ? $"fw-{build}" : "fw none"; //! IOTJ1001

    public static Task StartNamed(int build) => Start(Name(build));

    public static Task StartKept(int build) { var n = Name(build); return Start(n); }

    public static Task StartCanary(int build) => Start(Name(build) + "-canary"); //! IOTJ1004

    static Task Start([JobId] string id) => Task.CompletedTask;

    [return: JobId] static async Task<string> LaterAsync() { await Task.Yield(); return "later.1"; } //! IOTJ1001

    public static async Task StartLater() => await Start(await LaterAsync());

    [JobId] static string Prop => "a b"; //! IOTJ1001

    public static Task StartProp() => Start(Prop);
}
