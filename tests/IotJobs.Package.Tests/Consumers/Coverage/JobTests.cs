using Xunit;

namespace Coverage;

public sealed class JobTests
{
    [Fact]
    public void Run_is_kept() => Assert.Equal(3, new WayPlain.Job { Run = 3 }.Run);
}
