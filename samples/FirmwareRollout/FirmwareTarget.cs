namespace FirmwareRollout;

/// <summary>Which devices take which firmware.</summary>
public sealed record FirmwareTarget
{
    public required string DeviceType { get; init; }

    public required IReadOnlyList<string> DeviceThingList { get; init; }

    public required Version Version { get; init; }

    public required string Model { get; init; }

    public required string Brand { get; init; }

    public required Uri FirmwareUrl { get; init; }

    public required string FirmwareFileMd5 { get; init; }
}
