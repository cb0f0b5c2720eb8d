#nullable enable

namespace Cases.MarkedDirections;

// Where a marked member, parameter or result gets its text from.
public sealed class Directions
{
    [JobId] public string? Id { get; set; }

    [JobId] public string? Field;

    [ThingName] public List<string> Things { get; } = new();

    [JobTarget] public string Target { get; set; } = string.Empty;

    public void Coalesced() => Id ??= "a b"; //! IOTJ1001

    public void CoalescedField() => Field ??= "a b"; //! IOTJ1001

    public void CoalescedRight() => Id ??= "a-b";

    public static void OfAnother(Directions other) => other.Id ??= "a b"; //! IOTJ1001

    public static void Added(Directions other) => other.Things.Add("a b"); //! IOTJ1020

    public void AddedHere() => Things.Add("a b"); //! IOTJ1020

    public void AddedRight() => Things.Add("a:b");

    public static Directions Initialized() => new() { Things = { "a", "a b" } }; //! IOTJ1020

    public static void Out([JobId] out string id)
    {
        id = "a b"; //! IOTJ1001
    }

    public static void OutRight([JobId] out string id) => id = "ab";

    public static IEnumerable<DescribeJobRequest> Requests()
    {
        yield return new DescribeJobRequest { JobId = "q 2" }; //! IOTJ1001
        yield return new DescribeJobRequest { JobId = "q2" };
    }

    [return: ThingName]
    public static IEnumerable<string> Names()
    {
        yield return "a b"; //! IOTJ1020
        yield return "ab";
    }

    [return: ThingName] public static Task<string> Task() => System.Threading.Tasks.Task.FromResult("a b"); //! IOTJ1020

    [return: ThingName] public static async Task<string> Awaited() => await System.Threading.Tasks.Task.FromResult("a b"); //! IOTJ1020

    [return: ThingName] public static ValueTask<string> Value() => new("a b"); //! IOTJ1020

    [return: ThingName] public static ValueTask<string> ValueRight() => new("ab");

    public static bool IsLegal(string text) => JobId.TryParse(text, out _);

    public static JobId Parsed([ThingName] string thing) => JobId.Parse("ota-" + thing);
}

public interface ISender
{
    void Send([JobId] string id);
}

public sealed record Ticket([property: JobId] string Ident);

public static class Callers
{
    public static void Wrong(ISender sender) => sender.Send("a b"); //! IOTJ1001

    public static void Right(ISender sender) => sender.Send("a-b");

    public static Ticket Copied(Ticket ticket) => ticket with { Ident = "a b" }; //! IOTJ1001

    public static Ticket CopiedRight(Ticket ticket) => ticket with { Ident = "ab" };
}

public class Named([JobId] string id)
{
    public string Key { get; } = "job:" + id;
}

public sealed class Door(int door) : Named($"door-{door:N0}"); //! IOTJ1004

public sealed class Gate(int gate) : Named($"gate {gate}"); //! IOTJ1001

public sealed class Hall(uint hall) : Named($"hall-{hall}");
