using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace IotJobs.Fuzz;

/// <summary>A job with a member of every type that a document may have, and with every way to make an object.</summary>
/// <param name="title">Goes to a constructor.</param>
/// <param name="level">Goes to a constructor, and may be missing.</param>
[FirmwareJob]
[JobPresignedUrls("arn:aws:iam::123456789012:role/firmware")]
public sealed partial class EveryMember(string title, int level = 3)
{
    private int _percent;

    // Constants tell the job from others; the rest is how members get their values.
    public string Operation => "UPDATE";
    public int Format => 2;
    [JsonIgnore] public required string ThingName { get; init; }
    public string Title { get; } = title;
    public int Level { get; } = level;
    [JsonPropertyName("größe \"x\"")] public required Size Size { get; init; }
    public string Note { get; init; } = "none";
    [JsonInclude] public string? Hidden { get; private set; }
    public List<string> Filled { get; } = ["first"];
    public int Percent
    {
        get => _percent;
        set => _percent = value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public Part? Part { get; set; }
    public Part?[]? Parts { get; set; }

    public bool? Flag { get; set; }
    public sbyte? Int8 { get; set; }
    public byte? UInt8 { get; set; }
    public short? Int16 { get; set; }
    public ushort? UInt16 { get; set; }
    public int Int32 { get; set; }
    public uint? UInt32 { get; set; }
    public long? Int64 { get; set; }
    public ulong? UInt64 { get; set; }
    public Int128? Int128 { get; set; }
    public UInt128? UInt128 { get; set; }
    public float? Single { get; set; }
    public double? Double { get; set; }
    public decimal? Decimal { get; set; }

    public char? Letter { get; set; }
    public Guid? Guid { get; set; }
    public DateTime? When { get; set; }
    public DateTimeOffset? At { get; set; }
    public DateOnly? Day { get; set; }
    public TimeOnly? Time { get; set; }
    public TimeSpan? Span { get; set; }
    public Uri? Url { get; set; }
    [S3Presigned] public Uri? Firmware { get; set; }
    public Version? Version { get; set; }
    public JobId? Id { get; set; }
    public byte[]? Bytes { get; set; }
    public Channel Channel { get; set; }
    public Regions? Regions { get; set; }

    public JsonElement? Element { get; set; }
    public JsonDocument? Document { get; set; }
    public JsonNode? Node { get; set; }
    public JsonObject? Object { get; set; }
    public JsonArray? Array { get; set; }
    public JsonValue? Value { get; set; }

    public IReadOnlyList<string?>? Texts { get; set; }
    public int[][]? Rows { get; set; }
    public ISet<int>? Set { get; set; }
    public SortedSet<string>? Sorted { get; set; }
    public Queue<int>? Queue { get; set; }
    public Stack<int>? Stack { get; set; }
    public LinkedList<int>? Linked { get; set; }
    public Collection<int>? Collection { get; set; }
    public ReadOnlyCollection<int>? ReadOnly { get; set; }
    public ConcurrentBag<int>? Bag { get; set; }
    public ImmutableArray<string> Immutable { get; set; }
    public ImmutableStack<int>? ImmutableStack { get; set; }
    public FrozenSet<int>? Frozen { get; set; }
    public Dictionary<string, int?>? Counts { get; set; }
    public IReadOnlyDictionary<string, Part?>? ByName { get; set; }
    public SortedList<string, int>? SortedList { get; set; }
    public ImmutableDictionary<string, int>? ImmutableCounts { get; set; }
    public List<KeyValuePair<string, Size>>? Pairs { get; set; }
}

public readonly record struct Size(int Width, int Height);

public sealed record Part(string Name, DayOfWeek Day = DayOfWeek.Monday)
{
    public ImmutableArray<bool> Flags { get; init; }

    public Part? Inner { get; set; }
}

public enum Channel
{
    Stable,
    [JsonStringEnumMemberName("beta test")] Beta,
}

[Flags]
public enum Regions
{
    None = 0,
    Asia = 1,
    Europe = 2,
    Both = 3,
    Moon = 4,
}
