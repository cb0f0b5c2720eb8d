using IotJobs;
using Xunit;

namespace Coverage;

[FirmwareJob("camera_{Build}"), JobTimeout(60)]
public sealed partial class CameraUpdate
{
    public required int Build { get; init; }

    public CameraUpdate Next() => new() { Build = Build + 1 };
}

public sealed class CameraUpdateTests
{
    [Fact]
    public void Next_build_is_one_more() => Assert.Equal("camera_3", new CameraUpdate { Build = 2 }.Next().ToJobId());
}
