using IotJobs.Soundness;

namespace IotJobs.Analyzers.Tests.Execution;

/// <summary>The beginning of the long run of tests/IotJobs.Soundness: random programs are analysed and run, and no run may contradict a report.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task NoMoreReportsAreContradictedThanBefore()
    {
        var tally = await SoundnessRun.StartAsync(KnownContradictions.Programs, seed: 1);
        var output = new StringWriter();
        tally.Print(output, samples: 2);

        // The programs have to compile and the rules have to speak, or the test proves nothing.
        Assert.True(tally.Broken * 100 < tally.Programs, output.ToString());
        Assert.True(tally.Confirmations.Count >= 15 && tally.Confirmations.Values.Sum() >= 100, output.ToString());
        Assert.True(tally.Contradictions.All(rule => rule.Value <= KnownContradictions.Most.GetValueOrDefault(rule.Key)), output.ToString());
    }
}
