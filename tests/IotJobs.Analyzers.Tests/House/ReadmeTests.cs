using System.Text.RegularExpressions;
using IotJobs.Analyzers.Tests.Harness;

namespace IotJobs.Analyzers.Tests.House;

/// <summary>The README says the same in every language: what can be copied out of it is the same to the letter, and no page is missing.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string s_english = Read("README.md");

    public static TheoryData<string> Languages =>
        [.. Directory.EnumerateFiles(Repository.Path(), "README.*.md").Select(file => Path.GetFileName(file))];

    [Fact]
    public void README_is_there_in_Korean() => Assert.True(File.Exists(Repository.Path("README.ko.md")));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Commands_and_code_are_the_same(string file) => Assert.Equal(Marks(Fence(), s_english), Marks(Fence(), Read(file)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_lead_to_what_is_there(string file)
    {
        var links = Marks(Link(), Read(file)).Select(link => link.Split('#')[0]);

        Assert.All(links, link => Assert.True(File.Exists(Repository.Path(link)) || Directory.Exists(Repository.Path(link)), link));
        Assert.Contains(file, Marks(Link(), s_english));
        Assert.Contains("README.md", links);
    }

    private static string Read(string file) => File.ReadAllText(Repository.Path(file));

    private static string[] Marks(Regex kind, string text) => [.. kind.Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("^(```[a-z]+\n.*?^```)$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?!http)([^)]+)\)")]
    private static partial Regex Link();
}
