using System.Text.RegularExpressions;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>What an editor shows over a name of the library says what it means, and sends nobody elsewhere.</summary>
public sealed partial class HoverTests
{
    public static TheoryData<string> Files => [.. House.SourceFiles("src", "IotJobs")];

    [Theory]
    [MemberData(nameof(Files))]
    public void No_parameter_says_only_where_to_look(string file) => Assert.DoesNotMatch(@"<param name=""\w+"">See <", File.ReadAllText(file));

    [Fact]
    public void Constructor_of_an_attribute_says_what_the_attribute_does() => Assert.All(House.SourceFiles("src", "IotJobs", "Attributes"), file =>
    {
        var source = File.ReadAllText(file);
        var summary = WithoutMargin(Summary().Match(source).Value);
        var constructors = Constructor().Matches(source);

        Assert.NotEqual("", summary);
        Assert.All(constructors, constructor => Assert.Equal(summary, WithoutMargin(Summary().Match(constructor.Value).Value)));
    });

    private static string WithoutMargin(string comment) => string.Join('\n', comment.Split('\n').Select(line => line.Trim()));

    [GeneratedRegex("<summary>.*?</summary>", RegexOptions.Singleline)]
    private static partial Regex Summary();

    [GeneratedRegex(@"(?:^    ///.*\n)+(?=    public \w+Attribute\()", RegexOptions.Multiline)]
    private static partial Regex Constructor();
}
