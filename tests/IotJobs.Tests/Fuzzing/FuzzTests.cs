using IotJobs.Fuzz;

namespace IotJobs.Tests.Fuzzing;

/// <summary>The beginning of the long run of tests/IotJobs.Fuzz, and whether it would see what is wrong.</summary>
public class FuzzTests
{
    private const int Inputs = 20_000;

    [Fact]
    public void Damaged_documents_and_messages_are_refused_as_such_or_read_and_written_again()
    {
        var counts = FuzzRun.Start(FuzzTarget.All, Inputs, seed: 1);
        Assert.Equal(Inputs, counts.Values.Sum());
        foreach (var target in FuzzTarget.All)
        {
            var all = counts.Where(count => count.Key.Target == target.Name).Sum(count => count.Value);
            Assert.InRange(counts[(target.Name, FuzzTarget.Accepted)], all / 100, all * 3 / 4);
        }
    }

    [Fact]
    public void A_foreign_exception_ends_the_run_with_the_input()
    {
        var target = new FuzzTarget("strict", ["[1]"], input => input.Length == 3 ? FuzzTarget.Accepted : throw new FormatException("no"));
        var finding = Assert.Throws<FuzzFinding>(() => FuzzRun.Start([target], Inputs, seed: 1));
        Assert.IsType<FormatException>(finding.InnerException);
        var input = Convert.FromHexString(finding.Message[(finding.Message.LastIndexOf(' ') + 1)..]);
        Assert.Throws<FormatException>(() => target.Judge(input));
    }

    [Theory]
    [InlineData("Expected a number", "a", 0)]
    [InlineData("Expected a number", "$", -1)]
    [InlineData("Expected a number", "$", 2)]
    [InlineData("Something else", "$", 0)]
    public void A_refusal_without_a_place_or_of_no_known_kind_is_an_error(string message, string path, int offset)
    {
        Assert.Equal("Expected", FuzzTarget.KindOf(new("Expected a number", "$", 1), 1));
        Assert.Throws<InvalidOperationException>(() => FuzzTarget.KindOf(new(message, path, offset), 1));
    }
}
