namespace IotJobs.Benchmarks.Shapes;

/// <summary>Forty short members.</summary>
[FirmwareJob]
public sealed partial class MembersJob
{
    public required string P00 { get; init; }

    public required string P01 { get; init; }

    public required string P02 { get; init; }

    public required string P03 { get; init; }

    public required string P04 { get; init; }

    public required string P05 { get; init; }

    public required string P06 { get; init; }

    public required string P07 { get; init; }

    public required string P08 { get; init; }

    public required string P09 { get; init; }

    public required string P10 { get; init; }

    public required string P11 { get; init; }

    public required string P12 { get; init; }

    public required string P13 { get; init; }

    public required string P14 { get; init; }

    public required string P15 { get; init; }

    public required string P16 { get; init; }

    public required string P17 { get; init; }

    public required string P18 { get; init; }

    public required string P19 { get; init; }

    public required string P20 { get; init; }

    public required string P21 { get; init; }

    public required string P22 { get; init; }

    public required string P23 { get; init; }

    public required string P24 { get; init; }

    public required string P25 { get; init; }

    public required string P26 { get; init; }

    public required string P27 { get; init; }

    public required string P28 { get; init; }

    public required string P29 { get; init; }

    public required string P30 { get; init; }

    public required string P31 { get; init; }

    public required string P32 { get; init; }

    public required string P33 { get; init; }

    public required string P34 { get; init; }

    public required string P35 { get; init; }

    public required string P36 { get; init; }

    public required string P37 { get; init; }

    public required string P38 { get; init; }

    public required string P39 { get; init; }
}

/// <summary>Members that may be missing; in the document that is read they are null.</summary>
[FirmwareJob]
public sealed partial class NullsJob
{
    public required string Name { get; init; }

    public string? N00 { get; init; }

    public string? N01 { get; init; }

    public string? N02 { get; init; }

    public string? N03 { get; init; }

    public string? N04 { get; init; }

    public string? N05 { get; init; }

    public string? N06 { get; init; }

    public string? N07 { get; init; }

    public string? N08 { get; init; }

    public string? N09 { get; init; }

    public string? N10 { get; init; }

    public string? N11 { get; init; }

    public string? N12 { get; init; }

    public string? N13 { get; init; }

    public string? N14 { get; init; }

    public string? N15 { get; init; }

    public string? N16 { get; init; }

    public string? N17 { get; init; }

    public string? N18 { get; init; }

    public string? N19 { get; init; }

    public string? N20 { get; init; }

    public string? N21 { get; init; }

    public string? N22 { get; init; }

    public string? N23 { get; init; }

    public string? N24 { get; init; }

    public string? N25 { get; init; }

    public string? N26 { get; init; }

    public string? N27 { get; init; }

    public string? N28 { get; init; }

    public string? N29 { get; init; }

    public string? N30 { get; init; }

    public string? N31 { get; init; }

    public string? N32 { get; init; }

    public string? N33 { get; init; }

    public string? N34 { get; init; }

    public string? N35 { get; init; }

    public string? N36 { get; init; }

    public string? N37 { get; init; }

    public string? N38 { get; init; }
}
