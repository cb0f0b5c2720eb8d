namespace IotJobs.Benchmarks.Shapes;

/// <summary>One text.</summary>
[FirmwareJob]
public sealed partial class TextJob
{
    public required string Script { get; init; }
}

/// <summary>Numbers of eight types.</summary>
[FirmwareJob]
public sealed partial class NumbersJob
{
    public required byte Retries { get; init; }

    public required short Offset { get; init; }

    public required int Port { get; init; }

    public required uint Address { get; init; }

    public required long Size { get; init; }

    public required float Level { get; init; }

    public required double Ratio { get; init; }

    public required decimal Price { get; init; }
}

/// <summary>Dates and times, each alone and in a list.</summary>
[FirmwareJob]
public sealed partial class DatesJob
{
    public required DateTime Built { get; init; }

    public required DateTimeOffset Released { get; init; }

    public required TimeSpan Pause { get; init; }

    public required IReadOnlyList<DateTimeOffset> Windows { get; init; }
}

[FirmwareJob]
public sealed partial class GuidsJob
{
    public required IReadOnlyList<Guid> Devices { get; init; }
}

/// <summary>Bytes, which are base64 in the document.</summary>
[FirmwareJob]
public sealed partial class BytesJob
{
    public required byte[] Image { get; init; }
}

[FirmwareJob]
public sealed partial class IntegersJob
{
    public required IReadOnlyList<int> Blocks { get; init; }
}

[FirmwareJob]
public sealed partial class DoublesJob
{
    public required IReadOnlyList<double> Weights { get; init; }
}

[FirmwareJob]
public sealed partial class StringsJob
{
    public required IReadOnlyList<string> Devices { get; init; }
}

[FirmwareJob]
public sealed partial class DictionaryJob
{
    public required IReadOnlyDictionary<string, string> Settings { get; init; }
}

[FirmwareJob]
public sealed partial class ObjectsJob
{
    public required IReadOnlyList<FirmwareFile> Files { get; init; }
}

public sealed class FirmwareFile
{
    public required string Name { get; init; }

    public required string Version { get; init; }

    public required int Size { get; init; }

    public required bool Optional { get; init; }
}

/// <summary>Steps inside each other.</summary>
[FirmwareJob]
public sealed partial class LevelsJob
{
    public required UpdateStep Step { get; init; }
}

public sealed class UpdateStep
{
    public required string Name { get; init; }

    public UpdateStep? Next { get; init; }
}
